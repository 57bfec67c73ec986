import { useId } from 'react';
import { SLIDE_PAGES, type SlidePages } from '../../electron/contract/api.ts';
import { Group } from '../components/group.tsx';
import { PagePicture } from '../components/page-picture.tsx';
import { useWords } from '../state/words.tsx';

interface SlidePagesChoiceProps {
  readonly value: SlidePages;
  readonly onChange: (pages: SlidePages) => void;
}

/** How slides stand on the pages of their handout: a small page and a word for each way. */
export function SlidePagesChoice({ value, onChange }: SlidePagesChoiceProps) {
  const { words } = useWords();
  const name = useId();
  return (
    <Group role="radiogroup" label={words.pagesLabel}>
      <div className="tiles">
        {SLIDE_PAGES.map((pages) => (
          <label key={pages} className="tile" title={words.pagesHints[pages]}>
            <input type="radio" name={name} checked={pages === value} aria-label={words.pagesHints[pages]} onChange={() => onChange(pages)} />
            <PagePicture pages={pages} />
            <span aria-hidden="true">{words.pagesNames[pages]}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

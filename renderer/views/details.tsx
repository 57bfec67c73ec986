import type { ReactNode } from 'react';
import type { Preview, PreviewSlide } from '../../electron/contract/api.ts';
import { Icon } from '../components/icon.tsx';
import { Tabs } from '../components/tabs.tsx';
import { DETAIL_TABS, type DetailTab, type PlaceHandle } from '../state/use-place.ts';
import { useWords } from '../state/words.tsx';
import { inDigits } from '../strings/digits.ts';
import { Facts } from './facts.tsx';
import { Notes } from './notes.tsx';
import { Warnings } from './warnings.tsx';

interface DetailsProps extends PlaceHandle {
  readonly preview: Preview;
  readonly slide: PreviewSlide;
  /** From 1. */
  readonly number: number;
  readonly onSlide: (number: number) => void;
}

/** What stands behind the slide: its notes, the facts it stands on, and the deck's warnings. Can be folded away. */
export function Details({ preview, slide, number, onSlide, place: { tab, open }, move }: DetailsProps) {
  const { language, words } = useWords();
  const count = (value: number): string | undefined => (value === 0 ? undefined : inDigits(value, language));
  const counts = { notes: undefined, facts: count(slide.facts.length), warnings: count(preview.warnings.length) };

  const contents: Readonly<Record<DetailTab, () => ReactNode>> = {
    notes: () => <Notes notes={slide.notes} direction={preview.direction} />,
    facts: () => <Facts facts={slide.facts} records={preview.records} direction={preview.direction} />,
    warnings: () => <Warnings preview={preview} slide={number} onSlide={onSlide} />,
  };

  return (
    <section className={open ? 'details' : 'details details-folded'} aria-label={words.details}>
      <h2 className="for-ears">{words.details}</h2>
      <Tabs
        label={words.details}
        tabs={DETAIL_TABS.map((id) => ({ id, title: words[id], count: counts[id] }))}
        selected={tab}
        onSelect={(id) => move({ tab: id, open: true })}
        end={
          <button type="button" className="button button-plain" aria-expanded={open} onClick={() => move({ open: !open })}>
            <Icon name={open ? 'down' : 'up'} />
            {open ? words.hideDetails : words.showDetails}
          </button>
        }
      >
        {open ? contents[tab]() : undefined}
      </Tabs>
    </section>
  );
}

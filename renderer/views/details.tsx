import type { Dispatch, ReactNode } from 'react';
import { Icon } from '../components/icon.tsx';
import { Tabs } from '../components/tabs.tsx';
import type { Briefing } from '../state/briefing.ts';
import type { SlideEntry } from '../state/entries.ts';
import type { Seen } from '../state/preview.ts';
import type { SessionEvent } from '../state/session.ts';
import { DETAIL_TABS, type DetailTab, type PlaceHandle } from '../state/use-place.ts';
import { useWords } from '../state/words.tsx';
import { inDigits } from '../strings/digits.ts';
import { EditSlide } from './edit-slide.tsx';
import { EditsList } from './edits-list.tsx';
import { Facts } from './facts.tsx';
import { Notes } from './notes.tsx';
import { Warnings } from './warnings.tsx';

interface DetailsProps extends PlaceHandle {
  readonly preview: Seen;
  readonly slide: SlideEntry;
  readonly briefing: Briefing;
  readonly send: Dispatch<SessionEvent>;
  /** Shows a slide by its number, from 1. */
  readonly onSlide: (number: number) => void;
  readonly onSlideId: (slide: string) => void;
}

/** What stands behind the slide: its notes, the facts it stands on, the deck's warnings; and what is changed by hand. Can be folded away. */
export function Details({ preview, slide, briefing, send, onSlide, onSlideId, place: { tab, open }, move }: DetailsProps) {
  const { language, words } = useWords();
  const count = (value: number): string | undefined => (value === 0 ? undefined : inDigits(value, language));
  const { edits } = briefing;
  // Of the slides in sight: those of a language that was just chosen are still to come.
  const deckLanguage = preview.language;
  const counts = { notes: undefined, facts: count(slide.facts.length), warnings: count(preview.warnings.length), edit: undefined, edits: count(edits.length) };

  const contents: Readonly<Record<DetailTab, () => ReactNode>> = {
    notes: () => <Notes notes={slide.notes} language={deckLanguage} />,
    facts: () => <Facts facts={slide.facts} records={preview.records} language={deckLanguage} />,
    warnings: () => <Warnings preview={preview} slide={slide.number ?? 0} onSlide={onSlide} />,
    // A slide of its own has fields of its own.
    edit: () => <EditSlide key={slide.of} slide={slide.of} outline={preview.outline} edits={edits} language={deckLanguage} send={send} />,
    edits: () => <EditsList edits={edits} states={preview.editStates} outline={preview.outline} onSlide={onSlideId} send={send} />,
  };

  return (
    <section className={open ? `details details-${tab}` : 'details details-folded'} aria-label={words.details} inert={preview.asLastTime === true}>
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

import { directionOf, type Preview } from '../../electron/contract/api.ts';
import { useWords } from '../state/words.tsx';

interface NotesProps {
  readonly notes: readonly string[];
  /** Of the deck: notes are in its language. */
  readonly language: Preview['language'];
}

export function Notes({ notes, language }: NotesProps) {
  const { words } = useWords();
  if (notes.length === 0) return <p className="nothing">{words.noNotes}</p>;
  return (
    <div className="notes" dir={directionOf(language)} lang={language}>
      {notes.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

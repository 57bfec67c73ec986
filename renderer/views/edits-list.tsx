import type { Dispatch } from 'react';
import { type Edit, type EditState, removeEdit, type SlideBlocks } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import type { SessionEvent } from '../state/session.ts';
import { useWords } from '../state/words.tsx';

interface EditsListProps {
  readonly edits: readonly Edit[];
  readonly states: readonly EditState[];
  readonly outline: readonly SlideBlocks[];
  readonly onSlide: (slide: string) => void;
  readonly send: Dispatch<SessionEvent>;
}

/** Everything that was changed by hand, with what has become of it: also what cannot be placed, which is kept. */
export function EditsList({ edits, states, outline, onSlide, send }: EditsListProps) {
  const { words } = useWords();
  if (edits.length === 0) return <p className="nothing">{words.noEdits}</p>;
  return (
    <ul className="edits">
      {edits.map((edit, index) => {
        const slide = outline.find((each) => each.slide === edit.slide);
        const state = states[index] ?? 'applied';
        const text = textOf(edit);
        return (
          <li key={index} className="edit" data-state={state}>
            <span className="edit-what">
              {words.editKinds[edit.kind]}:{' '}
              {slide === undefined ? (
                <bdi>{edit.slide}</bdi>
              ) : (
                <Button look="plain" onClick={() => onSlide(edit.slide)}>
                  <bdi>{slide.name}</bdi>
                </Button>
              )}
            </span>
            {text === '' ? null : <bdi className="edit-said">{text}</bdi>}
            {state === 'applied' ? null : <span className="edit-state">{words.editStates[state]}</span>}
            <Button look="plain" onClick={() => send({ type: 'edited', what: 'reset', place: `edit ${index}`, edit: (all) => removeEdit(all, all.indexOf(edit)) })}>
              {words.takeBack}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function textOf(edit: Edit): string {
  if (!('text' in edit)) return '';
  const texts = typeof edit.text === 'string' ? [edit.text] : Object.values(edit.text);
  return texts.map((text) => text.replace(/^#+[ \t]*/, '').replaceAll('\n', ' ')).join(' · ');
}

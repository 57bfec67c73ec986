import { useId, useState } from 'react';
import { directionOf, insertSlide, ownSlideId } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { sectionOf } from '../state/entries.ts';
import { isPlain, ownSlideFields, ownSlideText } from '../state/own-slide.ts';
import type { EditedSlide } from '../state/slide-events.ts';
import { useWords } from '../state/words.tsx';

interface OwnSlideDialogProps extends EditedSlide {
  /** Deck Markdown of the own slide in view that is written anew; undefined where one is inserted behind it. */
  readonly text: string | undefined;
  readonly onClose: () => void;
}

/** A slide of the analyst's own: title and bullets, or its whole text where that is more. */
export function OwnSlideDialog({ slide, outline, edits, language, send, text, onClose }: OwnSlideDialogProps) {
  const { words } = useWords();
  const [given] = useState(() => (text !== undefined && !isPlain(text) ? text : undefined));
  const [raw, setRaw] = useState(given ?? '');
  const [fields, setFields] = useState(() => ownSlideFields(text ?? ''));
  const markdown = given === undefined ? ownSlideText(fields) : raw.trim();
  const blocked = (given === undefined ? fields.title : raw).trim() === '' ? words.ownSlideNeedsTitle : undefined;
  const done = (): void => {
    if (blocked !== undefined) return;
    const before = edits.find((edit) => edit.kind === 'insert' && edit.slide === slide);
    const chance = Math.random().toString(36).slice(2, 8);
    send({
      type: 'edited',
      what: 'insert',
      place: `${slide} ${chance}`,
      edit: (all) => {
        if (text !== undefined && before?.kind === 'insert') return insertSlide(all, { ...before, text: { ...before.text, [language]: markdown } });
        const section = sectionOf(outline, slide);
        return insertSlide(all, { slide: ownSlideId(all, chance), after: slide, ...(section !== undefined && { section }), text: { [language]: markdown } });
      },
    });
    onClose();
  };
  const writing = { lang: language, dir: directionOf(language), spellCheck: false } as const;
  const [titleId, textId] = [useId(), useId()];
  return (
    <Dialog
      title={(text === undefined ? words.insertSlide : words.rewriteSlide).replace('…', '')}
      onEscape={onClose}
      onEnter={done}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="filled" onClick={done} blocked={blocked}>
            {text === undefined ? words.insertNow : words.rewriteNow}
          </Button>
        </>
      }
    >
      {given === undefined ? (
        <>
          <div className="edit-field">
            <label className="edit-label" htmlFor={titleId}>
              {words.blockKinds.title}
            </label>
            <input id={titleId} className="edit-text" type="text" {...writing} value={fields.title} onChange={(event) => setFields({ ...fields, title: event.currentTarget.value })} />
          </div>
          <div className="edit-field">
            <label className="edit-label" htmlFor={textId}>
              {words.ownBullets}
            </label>
            <textarea id={textId} className="edit-text" rows={6} {...writing} value={fields.bullets} onChange={(event) => setFields({ ...fields, bullets: event.currentTarget.value })} />
          </div>
        </>
      ) : (
        <div className="edit-field">
          <label className="edit-label" htmlFor={textId}>
            {words.ownMarkdown}
          </label>
          <textarea id={textId} className="edit-text" rows={10} {...writing} value={raw} onChange={(event) => setRaw(event.currentTarget.value)} />
        </div>
      )}
      <p className="hint">{words.ownSlideHint}</p>
    </Dialog>
  );
}

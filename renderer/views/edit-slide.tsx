import { useState } from 'react';
import { type Edit, removeEdit, replaceBlock, resetBlock, resetSlide, setOwnNotes, type SlideBlock, TITLE_SLIDE } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { joinCited, splitCited } from '../state/cited-text.ts';
import { placeAbove, placeBelow } from '../state/entries.ts';
import { type EditedSlide, hidden as hiddenOrShown, moved } from '../state/slide-events.ts';
import { useWords } from '../state/words.tsx';
import { EditField } from './edit-field.tsx';
import { OwnSlideDialog } from './own-slide-dialog.tsx';

/** What can be done to the slide in view: its place, its notes, its texts. */
export function EditSlide(props: EditedSlide) {
  const { slide, outline, edits, language, send } = props;
  const { words } = useWords();
  const [dialog, setDialog] = useState<'insert' | 'rewrite'>();
  const found = outline.find((each) => each.slide === slide);
  if (found === undefined) return null;
  const { hidden, own, blocks } = found;
  const [above, below] = [placeAbove(outline, slide), placeBelow(outline, slide)];
  const isTitle = slide === TITLE_SLIDE;
  const ownNotes = edits.findLast((edit) => edit.kind === 'notes' && edit.slide === slide && edit.language === language);
  const isTouched = edits.some((edit) => edit.slide === slide);
  const stays = isTitle ? words.titleStays : undefined;
  return (
    <div className="edit-slide">
      <div className="edit-actions">
        <Button onClick={() => send(hiddenOrShown(slide, !hidden))} blocked={stays}>
          {hidden ? words.showSlide : words.hideSlide}
        </Button>
        <Button onClick={() => send(moved(slide, above ?? ''))} blocked={stays ?? (above === undefined ? words.cannotMove : undefined)} shortcut="Alt+ArrowUp">
          {words.moveUp}
        </Button>
        <Button onClick={() => send(moved(slide, below ?? ''))} blocked={stays ?? (below === undefined ? words.cannotMove : undefined)} shortcut="Alt+ArrowDown">
          {words.moveDown}
        </Button>
        <Button onClick={() => setDialog('insert')}>{words.insertSlide}</Button>
        {own ? <Button onClick={() => setDialog('rewrite')}>{words.rewriteSlide}</Button> : null}
        {isTouched ? (
          <Button look="plain" onClick={() => send({ type: 'edited', what: 'reset', place: slide, edit: (all) => resetSlide(all, slide) })}>
            {own ? words.removeSlide : words.resetSlide}
          </Button>
        ) : null}
      </div>
      {own ? null : blocks.map((block) => <BlockField key={block.id} block={block} {...props} />)}
      <EditField
        label={words.ownNotes}
        value={ownNotes?.kind === 'notes' ? ownNotes.text : ''}
        language={language}
        onChange={(text) => send({ type: 'edited', what: 'notes', place: slide, edit: (all) => setOwnNotes(all, slide, language, text) })}
      />
      {dialog === undefined ? null : (
        <OwnSlideDialog {...props} text={dialog === 'rewrite' ? found.text : undefined} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}

function BlockField({ block, slide, edits, language, send }: EditedSlide & { readonly block: SlideBlock }) {
  const { words } = useWords();
  const { id, kind, base, text, edit: index } = block;
  const here = edits.findLast((edit) => edit.kind === 'replace' && edit.slide === slide && edit.block === id && edit.language === language);
  // One that was made on another slide stands here: what is typed now takes its place.
  const stray = index !== undefined && here === undefined ? edits[index] : undefined;
  const withoutStray = (all: readonly Edit[]): readonly Edit[] => (stray === undefined ? all : removeEdit(all, all.indexOf(stray)));
  const isReplaced = here !== undefined || stray !== undefined;
  const value = here?.kind === 'replace' ? here.text : text;
  // Whether there is a field for citations is the template's text's doing: it must not go while somebody empties it.
  const isCited = splitCited(text).cited !== '' || splitCited(value).cited !== '';
  const { words: said, cited } = isCited ? splitCited(value) : { words: value, cited: '' };
  const replace = (typed: string): void =>
    send({ type: 'edited', what: 'replace', place: `${slide} ${id}`, edit: (all) => replaceBlock(withoutStray(all), { slide, block: id, language, base, text: typed }) });
  return (
    <EditField
      label={words.blockKinds[kind]}
      value={said}
      cited={isCited ? cited : undefined}
      onCited={(typed) => replace(joinCited({ words: said, cited: typed }))}
      language={language}
      required={kind === 'title' || kind === 'subtitle'}
      onChange={(typed) => replace(isCited ? joinCited({ words: typed, cited }) : typed)}
      onReset={isReplaced ? () => send({ type: 'edited', what: 'reset', place: `${slide} ${id}`, edit: (all) => withoutStray(resetBlock(all, slide, id, language)) }) : undefined}
    />
  );
}

import { useId } from 'react';
import { PAPERS, type ExportOptions, type WantedKind } from '../../electron/contract/api.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Segmented } from '../components/segmented.tsx';
import { exportGap, possible, usesPaper, withPart } from '../state/export-options.ts';
import { exportable, type OpenSession } from '../state/session.ts';
import { useWords } from '../state/words.tsx';
import { ExportPart } from './export-part.tsx';
import { NarrativeOptions } from './narrative-options.tsx';
import { SlidePagesChoice } from './slide-pages-choice.tsx';

interface ExportOptionsDialogProps {
  readonly state: OpenSession;
  /** The system's save dialog is open over this one. */
  readonly choosing: boolean;
  readonly onChoose: (options: ExportOptions) => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

/** What is to be exported: deck, slide handout, narrative handout, in any combination. */
export function ExportOptionsDialog({ state, choosing, onChoose, onExport, onClose }: ExportOptionsDialogProps) {
  const { words } = useWords();
  const why = useId();
  const fontHint = useId();
  const can = exportable(state);
  const options = possible(state.briefing.exportOptions, can);
  const gap = exportGap(options);
  const blocked = choosing ? words.choosingPlace : gap && words.exportGaps[gap];
  const part = (kind: WantedKind) => ({
    name: words.fileKinds[kind],
    line: words.fileKindLines[kind],
    wanted: options.wanted.includes(kind),
    onWant: (wanted: boolean) => onChoose(withPart(state.briefing.exportOptions, kind, wanted)),
  });
  return (
    <Dialog
      title={words.exportTitle}
      onEscape={onClose}
      onEnter={blocked === undefined ? onExport : undefined}
      actions={
        <>
          <p id={why} className="export-gap" role="status">
            {gap === undefined ? null : words.exportGaps[gap]}
          </p>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button look="filled" onClick={onExport} blocked={blocked} describedBy={why}>
            {words.exportNow}
          </Button>
        </>
      }
    >
      <ExportPart {...part('deck')}>
        <label className="option">
          <input
            type="checkbox"
            checked={options.embedFonts}
            aria-describedby={fontHint}
            onChange={(event) => onChoose({ ...state.briefing.exportOptions, embedFonts: event.currentTarget.checked })}
          />
          <span>{words.embedFonts}</span>
        </label>
        <p id={fontHint} className="hint option-hint">
          {words.embedFontsHint}
        </p>
      </ExportPart>
      <ExportPart {...part('slides')}>
        <SlidePagesChoice value={options.pages} onChange={(pages) => onChoose({ ...state.briefing.exportOptions, pages })} />
      </ExportPart>
      <ExportPart {...part('narrative')} impossible={can.handout ? undefined : words.noHandout}>
        <NarrativeOptions options={state.briefing.exportOptions} can={can} styles={state.citationStyles} onChoose={onChoose} />
      </ExportPart>
      {usesPaper(options) ? (
        <Segmented
          label={words.paper}
          options={PAPERS}
          names={words.paperNames}
          value={options.paper}
          onChange={(paper) => onChoose({ ...state.briefing.exportOptions, paper })}
        />
      ) : null}
    </Dialog>
  );
}

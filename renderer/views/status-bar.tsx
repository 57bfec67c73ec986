import { isExporting, type ExportState } from '../state/export.ts';
import type { PreviewState } from '../state/preview.ts';
import { SLOW_MS, useSlow } from '../state/use-window.ts';
import { useWords } from '../state/words.tsx';
import { clockTime } from '../strings/digits.ts';

interface StatusBarProps {
  readonly preview: PreviewState;
  /** Whether there are slides to count. */
  readonly complete: boolean;
  readonly exporting: ExportState;
  /** Whether something would be lost that is not on the disk. */
  readonly unsaved: boolean;
}

/** The deck in numbers, and what became of the last export; read aloud as it changes. */
export function StatusBar({ preview, complete, exporting, unsaved }: StatusBarProps) {
  const { language, words } = useWords();
  const others = useSlow(preview.glimpse !== undefined, SLOW_MS);
  const shown = complete && preview.problems.length === 0 ? preview.shown : undefined;
  const counts =
    shown === undefined
      ? []
      : [words.slideCount(shown.slides.length), words.factCount(shown.facts), words.warningCount(shown.warnings.length)];
  return (
    <footer className="status">
      <span role="status">{told()}</span>
      <span role="status">{[unsaved ? words.unsavedChanges : '', lastExport()].filter((each) => each !== '').join(' · ')}</span>
    </footer>
  );

  function told(): string {
    if (!complete) return '';
    if (preview.glimpse?.asLastTime) return words.asLastTime;
    return others ? words.makingOthers : counts.join(' · ');
  }

  function lastExport(): string {
    if (isExporting(exporting)) return words.exporting;
    if (exporting.stopped) return words.exportCancelled;
    return exporting.savedAt === undefined ? '' : words.savedAt(clockTime(exporting.savedAt, language));
  }
}

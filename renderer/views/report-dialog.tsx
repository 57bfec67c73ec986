import type { ExportReport } from '../../electron/contract/api.ts';
import { bardar } from '../api.ts';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { useWords } from '../state/words.tsx';
import { Report } from './report.tsx';

interface ReportDialogProps {
  readonly report: ExportReport;
  readonly onClose: () => void;
  readonly onSlide: (slide: number) => void;
}

/** What was exported. The files lie in one folder, so that showing the first shows all. */
export function ReportDialog({ report, onClose, onSlide }: ReportDialogProps) {
  const { words } = useWords();
  const [first] = report.files;
  return (
    <Dialog
      title={words.exportDone(report.files.length)}
      onEscape={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          {first === undefined ? null : (
            <Button look="filled" onClick={() => void bardar.showInFolder(first.path)}>
              {words.showInFolder}
            </Button>
          )}
        </>
      }
    >
      <Report report={report} onSlide={onSlide} />
    </Dialog>
  );
}

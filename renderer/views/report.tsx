import type { ExportReport } from '../../electron/contract/api.ts';
import { ProblemList } from '../components/problem-list.tsx';
import { Code } from '../components/where.tsx';
import { useWords } from '../state/words.tsx';
import { fileSize } from '../strings/digits.ts';

/** What was exported, where to, and what to mind. */
export function Report({ report }: { readonly report: ExportReport }) {
  const { language, words } = useWords();
  const counts = [words.slideCount(report.slides), words.factCount(report.facts), fileSize(report.bytes, language)];
  return (
    <div className="report">
      <p className="report-path">
        <Code text={report.path} />
      </p>
      <p className="report-counts">{counts.join(' · ')}</p>
      {report.fonts.length === 0 ? null : (
        <p>
          {words.fontsNeeded}: <bdi>{report.fonts.join(language === 'fa' ? '، ' : ', ')}</bdi>. {words.fontsHint}
        </p>
      )}
      {report.warnings.length === 0 ? (
        <p className="nothing">{words.noWarnings}</p>
      ) : (
        <>
          <h3 className="warnings-title">{words.warningCount(report.warnings.length)}</h3>
          <ProblemList problems={report.warnings} />
        </>
      )}
    </div>
  );
}

import { type ExportedFileSummary, type ExportReport, writingOf } from '../../electron/contract/api.ts';
import { ProblemList } from '../components/problem-list.tsx';
import { Code } from '../components/where.tsx';
import { splitPath } from '../state/paths.ts';
import { useWords } from '../state/words.tsx';
import { fileSize } from '../strings/digits.ts';

interface ReportProps {
  readonly report: ExportReport;
  readonly onSlide: (slide: number) => void;
}

/** What was exported, where to, and what to mind. */
export function Report({ report: { files, facts, records, unsourced, substitutions, fonts, warnings }, onSlide }: ReportProps) {
  const { language, words } = useWords();
  const folder = files[0] === undefined ? '' : splitPath(files[0].path).folder;
  return (
    <div className="report">
      <p className="report-folder">
        {words.inFolder} <Code text={folder} />
      </p>
      <ul className="report-files">
        {files.map((file) => (
          <ReportedFile key={file.path} file={file} />
        ))}
      </ul>
      <p className="report-counts">{[words.factsTold(facts, records), words.unsourcedCount(unsourced), words.substitutionCount(substitutions)].join(' · ')}</p>
      {fonts.length === 0 ? null : (
        <p>
          {words.fontsNeeded}: <bdi>{fonts.join(writingOf(language).comma)}</bdi>. {words.fontsHint}
        </p>
      )}
      {warnings.length === 0 ? null : (
        <section className="report-warnings" aria-label={words.warnings}>
          <h3 className="warnings-title">{words.warnings}</h3>
          <ProblemList problems={warnings} onSlide={onSlide} />
        </section>
      )}
    </div>
  );
}

function ReportedFile({ file }: { readonly file: ExportedFileSummary }) {
  const { language, words } = useWords();
  const { kind, extension, path, slides, pages, bytes, fontBytes } = file;
  // A narrative may come in several formats at once.
  const format = kind === 'narrative' && extension !== 'pptx' ? [words.formatNames[extension]] : [];
  const measures = [
    ...(slides === undefined ? [] : [words.slideCount(slides)]),
    ...(pages === undefined ? [] : [words.pageCount(pages)]),
    fileSize(bytes, language),
    ...(fontBytes === undefined ? [] : [words.fontInside(fileSize(fontBytes, language))]),
  ];
  return (
    <li className="report-file">
      <span className="name">{[words.fileKinds[kind], ...format].join(' · ')}</span>
      <span className="report-measures">{measures.join(' · ')}</span>
      <span className="report-name">
        <Code text={splitPath(path).name} />
      </span>
    </li>
  );
}

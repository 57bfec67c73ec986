import { useWords } from '../state/words.tsx';
import { splitMixed } from '../strings/mixed.ts';

/** A sentence of the interface in which paths, ids, numbers and quoted words keep their own direction. */
export function Sentence({ text }: { readonly text: string }) {
  const { language } = useWords();
  return splitMixed(text, language).map((stretch, index) =>
    stretch.isolate === undefined ? (
      stretch.text
    ) : (
      <bdi key={index} dir={stretch.isolate}>
        {stretch.text}
      </bdi>
    ),
  );
}

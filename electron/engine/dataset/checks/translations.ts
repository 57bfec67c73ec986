/** Texts of which one language was edited since both were found to say the same. */
import { problem } from '../../diagnostics/problem.ts';
import { fieldOf } from '../../source/value-at.ts';
import { LANGUAGES } from '../../units/language.ts';
import type { Check } from '../clean.ts';
import type { Draft } from '../draft.ts';
import { translatedIn } from '../translated.ts';

/** A text that is new, or changed in both languages, is taken for one that somebody looked at. */
export function checkTranslations(whole: Draft): Check {
  const agreed = whole.files.get('translations.yaml')?.value;
  if (agreed === undefined) return () => [];
  return (draft) => translatedIn(draft).flatMap(({ key, pair: { site }, digests: [fa, en] }) => {
    const recorded = fieldOf(agreed, key);
    const [faThen, enThen] = typeof recorded === 'string' ? recorded.split(/\s+/) : [];
    if (faThen === undefined || enThen === undefined || (fa === faThen) === (en === enThen)) return [];
    const [stale, edited] = fa === faThen ? LANGUAGES : LANGUAGES.toReversed();
    if (stale === undefined || edited === undefined) return [];
    return [problem('warning', 'dataset.translation-stale', { edited, stale }, site.file.where([...site.path.slice(0, -1), stale]))];
  });
}

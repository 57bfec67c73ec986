/** "Did you mean …?" before what else is said, where there is a likely name; both languages. */
export const meant = (nearest: string | undefined): { readonly en: string; readonly fa: string } =>
  nearest === undefined ? { en: '', fa: '' } : { en: `Did you mean "${nearest}"? `, fa: `شاید منظورتان «${nearest}» بوده است. ` };

/** How many names a message lists. */
const MOST_NAMES = 24;

const listed = (names: readonly string[], comma: string): string =>
  names.length > MOST_NAMES ? `${names.slice(0, MOST_NAMES).join(comma)}${comma}…` : names.join(comma);

/** The same, and then what there is; of many names the first ones. */
export const meantOf = (nearest: string | undefined, known: readonly string[]): { readonly en: string; readonly fa: string } => {
  const { en, fa } = meant(nearest);
  if (known.length === 0) return { en: `${en}Here there is none.`, fa: `${fa}اینجا هیچ‌کدام نیست.` };
  return { en: `${en}There are: ${listed(known, ', ')}.`, fa: `${fa}این‌ها را داریم: ${listed(known, '، ')}.` };
};

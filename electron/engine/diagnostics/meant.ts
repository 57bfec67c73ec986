/** "Did you mean …?" before what else is said, where there is a likely name; both languages. */
export const meant = (nearest: string | undefined): { readonly en: string; readonly fa: string } =>
  nearest === undefined ? { en: '', fa: '' } : { en: `Did you mean "${nearest}"? `, fa: `شاید منظورتان «${nearest}» بوده است. ` };

/** The same, and then what there is. */
export const meantOf = (nearest: string | undefined, known: readonly string[]): { readonly en: string; readonly fa: string } => ({
  en: `${meant(nearest).en}There are: ${known.join(', ')}.`,
  fa: `${meant(nearest).fa}این‌ها را داریم: ${known.join('، ')}.`,
});

import type { Dataset } from '../dataset/schema.ts';
import { locatorText } from '../text/locators/write.ts';
import type { Language } from '../units/language.ts';

/** What feet of slides say of a record's citations besides the names of sources. */
export function citedAs({ records }: Dataset, language: Language): (record: string) => string {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id) => (byId.get(id)?.cite ?? []).map(({ source, at }) => `${source} ${locatorText(typeof at === 'string' ? at : at[language], language)}`).join('; ');
}

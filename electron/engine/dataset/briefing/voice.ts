/** Puts texts of the dataset into one language and calendar, placeholders filled. */
import { formatAxisDate, formatDate } from '../../text/calendar.ts';
import type { DateLike } from '../../text/calendar.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import { levelled } from '../../text/quotation-levels.ts';
import { countInWords, valueInWords } from '../../text/value.ts';
import type { ValueText } from '../../text/value.ts';
import { isolated } from '../../text/stretches/isolates.ts';
import type { Calendar } from '../../../contract/choices.ts';
import type { Language, Localized } from '../../units/language.ts';
import { fillPlaceholders, placeholdersOf } from '../placeholders.ts';
import type { Placeholder } from '../placeholders.ts';
import { type DatasetRecord, isValued } from '../records.ts';
import type { Dataset } from '../schema.ts';
import type { Amount, Voice } from './writing.ts';

/** Line breaks and runs of spaces; a no-break space is meant. */
const BLANKS = /[\t\n\v\f\r \u2028\u2029]+/g;

/** Makes the voice of a briefing. The dataset's references and placeholders have been checked. */
export function makeVoice(dataset: Dataset, language: Language, calendar: Calendar): Voice {
  const records = new Map(dataset.records.map((record) => [record.id, record]));
  const units = new Map(dataset.units.map((unit) => [unit.id, unit]));

  const plain = (text: string): string => toLanguageDigits(text.replace(BLANKS, ' ').trim(), language);
  const date = (value: DateLike, record?: DatasetRecord): string => formatDate(value, language, calendar, isCounted(record));
  const axisDate = (on: string): string => formatAxisDate(on, language, calendar);
  const inUnit = (inWords: typeof valueInWords) => (figure: Amount): ValueText => {
    const words = inWords(figure, units.get(figure.unit) ?? { fa: '', en: '' }, language);
    return { ...words, unit: plain(words.unit), text: plain(words.text) };
  };
  const value = inUnit(valueInWords);
  /** What stands for a placeholder; nothing where the dataset has nothing, which its checks have refused. */
  const fill = (found: Placeholder, own: DatasetRecord | undefined, counted: boolean): string => {
    switch (found.kind) {
      case 'date': {
        const shown = found.date ?? own?.date;
        return shown === undefined ? '' : formatDate(shown, language, calendar, counted);
      }
      case 'value': {
        const figure = found.record === undefined ? own : records.get(found.record);
        return isValued(figure) ? value(figure).text : '';
      }
      // A judgement's own text has its step put in before (`briefing/assessments.ts`).
      case 'likelihood':
      case 'unknown':
        return '';
    }
  };
  const filled = (text: string, record: DatasetRecord | undefined, counted: boolean): string =>
    plain(levelled(fillPlaceholders(text, (found) => fill(found, record, counted)), language));
  const say = (text: Localized | undefined, record?: DatasetRecord): string =>
    text === undefined ? '' : filled(text[language], record, isCounted(record) || tellsValue(text[language]));
  const sayCounted = (text: Localized | undefined): string => (text === undefined ? '' : filled(text[language], undefined, true));

  const foreign = (text: string): string => plain(isolated(text, language));
  return { language, say, sayCounted, plain, foreign, date, axisDate, value, count: inUnit(countInWords) };
}

/** Whether the date of a record is the period that its numbers are counted over. */
const isCounted = (record: DatasetRecord | undefined): boolean => isValued(record) || record?.kind === 'series';

/** Whether a text tells a number of the dataset, so that the dates in it are those of the number. */
const tellsValue = (text: string): boolean => placeholdersOf(text).some(({ found }) => found.kind === 'value');

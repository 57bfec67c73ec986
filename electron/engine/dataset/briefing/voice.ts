/** Puts texts of the dataset into one language and calendar, placeholders filled. */
import { formatDate } from '../../text/calendar.ts';
import type { DateLike } from '../../text/calendar.ts';
import { toLanguageDigits } from '../../text/numerals.ts';
import { valueInWords } from '../../text/value.ts';
import type { ValueText } from '../../text/value.ts';
import type { Calendar } from '../../units/choices.ts';
import type { Language, Localized } from '../../units/language.ts';
import { fillPlaceholders } from '../placeholders.ts';
import type { Placeholder } from '../placeholders.ts';
import type { Dataset, DatasetRecord, FigureRecord } from '../schema.ts';

export type Amount = Pick<FigureRecord, 'value' | 'scale' | 'qualifier' | 'unit'>;

/** How a briefing speaks. */
export interface Voice {
  readonly language: Language;
  /** A text in the briefing's language, on one line, with its digits; `record` fills `{value}` and `{date}`. */
  say(text: Localized | undefined, record?: DatasetRecord): string;
  /** A text that is the same in every language: on one line, with the language's digits. */
  plain(text: string): string;
  date(date: DateLike): string;
  /** Any amount with a unit: a figure, or a number of a series. */
  value(figure: Amount): ValueText;
}

/** Line breaks and runs of spaces; a no-break space is meant. */
const BLANKS = /[\t\n\v\f\r \u2028\u2029]+/g;

/** Makes the voice of a briefing. The dataset's references and placeholders have been checked. */
export function makeVoice(dataset: Dataset, language: Language, calendar: Calendar): Voice {
  const records = new Map(dataset.records.map((record) => [record.id, record]));
  const units = new Map(dataset.units.map((unit) => [unit.id, unit]));

  const plain = (text: string): string => toLanguageDigits(text.replace(BLANKS, ' ').trim(), language);
  const date = (value: DateLike): string => formatDate(value, language, calendar);
  const value = (figure: Amount): ValueText => {
    const words = valueInWords(figure, units.get(figure.unit) ?? { fa: '', en: '' }, language);
    return { ...words, unit: plain(words.unit), text: plain(words.text) };
  };
  /** What stands for a placeholder; nothing where the dataset has nothing, which its checks have refused. */
  const fill = (found: Placeholder, own: DatasetRecord | undefined): string => {
    switch (found.kind) {
      case 'date': {
        const shown = found.date ?? own?.date;
        return shown === undefined ? '' : date(shown);
      }
      case 'value': {
        const figure = found.record === undefined ? own : records.get(found.record);
        return figure?.kind === 'figure' ? value(figure).text : '';
      }
      case 'unknown':
        return '';
    }
  };
  const say = (text: Localized | undefined, record?: DatasetRecord): string =>
    text === undefined ? '' : plain(fillPlaceholders(text[language], (found) => fill(found, record)));

  return { language, say, plain, date, value };
}

import type { CalendarSystem } from '../../language/words.ts';
import type { Language } from '../../units/language.ts';

/** A source in CSL-JSON, of which `custom` says what CSL has no room for. */
export interface CslSource {
  readonly id: string;
  readonly custom?:
    | {
        readonly translated?: Partial<Readonly<Record<Language, Readonly<Record<string, unknown>> | undefined>>> | undefined;
        readonly calendar?: CalendarSystem | undefined;
      }
    | undefined;
  readonly [field: string]: unknown;
}

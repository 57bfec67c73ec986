/**
 * Schemes of handling marks, from the lowest level to the highest. Labels stand as their owners write them; those of TLP are never
 * translated, nor written with a space (first.org/tlp). Portion marks stand in brackets before a paragraph.
 */
import type { Localized } from '../../units/language.ts';

export interface HandlingLevel {
  /** As data write it, and as it is shown where `shown` says nothing else. */
  readonly label: string;
  /** Where it is shown otherwise in one of the languages. */
  readonly shown?: Localized;
  readonly portion: string;
  /** Colours of the label, where the scheme has them: `RRGGBB`. */
  readonly colours?: { readonly ground: string; readonly ink: string };
  /** What people write for it, in small letters without signs. */
  readonly also?: readonly string[];
}

export interface HandlingScheme {
  readonly title: Localized;
  readonly levels: readonly [HandlingLevel, ...HandlingLevel[]];
}

const tlp = (colour: string, portion: string, ink: string, also: readonly string[] = []): HandlingLevel => ({
  label: `TLP:${colour}`, portion: `TLP:${portion}`, colours: { ground: '000000', ink }, also: [colour.toLowerCase().replace('+', ''), ...also],
});
const level = (label: string, portion = label, also: readonly string[] = []): HandlingLevel => ({ label, portion, also });

export const SCHEMES = {
  tlp: {
    title: { en: 'Traffic Light Protocol 2.0', fa: 'TLP 2.0' },
    levels: [
      tlp('CLEAR', 'CLEAR', 'FFFFFF', ['tlpwhite', 'white']), tlp('GREEN', 'GREEN', '33FF00'), tlp('AMBER', 'AMBER', 'FFC000'),
      tlp('AMBER+STRICT', 'AMBER+STRICT', 'FFC000'), tlp('RED', 'RED', 'FF2B2B'),
    ],
  },
  uk: {
    title: { en: 'UK Government Security Classifications', fa: 'طبقه‌بندی دولت بریتانیا' },
    levels: [level('OFFICIAL', 'O'), level('OFFICIAL-SENSITIVE', 'OS', ['os']), level('SECRET', 'S'), level('TOP SECRET', 'TS', ['ts'])],
  },
  eu: {
    title: { en: 'EU classified information', fa: 'طبقه‌بندی اتحادیهٔ اروپا' },
    levels: [
      level('UNCLASSIFIED'), level('RESTREINT UE/EU RESTRICTED', 'R-UE/EU-R', ['eurestricted', 'restreintue', 'restricted']),
      level('CONFIDENTIEL UE/EU CONFIDENTIAL', 'C-UE/EU-C', ['euconfidential', 'confidentielue', 'confidential']),
      level('SECRET UE/EU SECRET', 'S-UE/EU-S', ['eusecret', 'secretue', 'secret']), level('TRÈS SECRET UE/EU TOP SECRET', 'TS-UE/EU-TS', ['eutopsecret', 'trèssecretue', 'topsecret']),
    ],
  },
  us: {
    title: { en: 'US classification', fa: 'طبقه‌بندی ایالات متحده' },
    levels: [level('UNCLASSIFIED', 'U', ['u']), level('CUI', 'CUI'), level('CONFIDENTIAL', 'C', ['c']), level('SECRET', 'S', ['s']), level('TOP SECRET', 'TS', ['ts'])],
  },
  ir: {
    title: { en: 'Iranian classification', fa: 'طبقه‌بندی اسناد دولتی' },
    levels: [
      { label: 'عادی', shown: { fa: 'عادی', en: 'UNCLASSIFIED' }, portion: 'عادی', also: ['unclassified', 'ordinary'] },
      { label: 'محرمانه', shown: { fa: 'محرمانه', en: 'CONFIDENTIAL' }, portion: 'محرمانه', also: ['confidential'] },
      { label: 'خیلی محرمانه', shown: { fa: 'خیلی محرمانه', en: 'HIGHLY CONFIDENTIAL' }, portion: 'خیلی محرمانه', also: ['highlyconfidential', 'خیلیمحرمانه'] },
      { label: 'سری', shown: { fa: 'سری', en: 'SECRET' }, portion: 'سری', also: ['secret', 'سرّی'] },
      { label: 'به‌کلی سری', shown: { fa: 'به‌کلی سری', en: 'TOP SECRET' }, portion: 'به‌کلی سری', also: ['topsecret', 'بهکلیسری', 'بهکلیسرّی'] },
    ],
  },
} as const satisfies Readonly<Record<string, HandlingScheme>>;

export type SchemeName = keyof typeof SCHEMES;
export const SCHEME_NAMES = Object.keys(SCHEMES) as readonly SchemeName[];

export const levelsOf = (scheme: SchemeName): readonly HandlingLevel[] => SCHEMES[scheme].levels;

/** Place of a label among those of its scheme, from 0; −1 of one that the scheme does not have. */
export const rankOf = (scheme: SchemeName, label: string): number => levelsOf(scheme).findIndex((each) => each.label === label.trim());

const bare = (text: string): string => text.toLowerCase().replace(/[\s:+_.\u200C-]/g, '');

/** The label that somebody meant: written in small letters, with a space, by an older or a short name. */
export const meantLabel = (scheme: SchemeName, written: string): string | undefined =>
  levelsOf(scheme).find(({ label, also = [] }) => bare(label) === bare(written) || also.some((each) => bare(each) === bare(written)))?.label;

/** The other schemes that have a label. */
export const schemesWith = (label: string): readonly SchemeName[] => SCHEME_NAMES.filter((scheme) => rankOf(scheme, label) !== -1);

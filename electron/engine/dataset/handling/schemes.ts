/**
 * Schemes of handling marks, from the lowest level to the highest. Labels stand as their owners write them; those of TLP are never
 * translated, nor written with a space (first.org/tlp). Portion marks stand in brackets before a paragraph.
 */
import type { Localized } from '../../units/language.ts';
import { own } from '../../units/own.ts';

export interface HandlingLevel {
  /** As data write it, and as it is shown where `shown` says nothing else. */
  readonly label: string;
  /** Where it is shown otherwise in one of the languages. */
  readonly shown?: Localized | undefined;
  readonly portion: string;
  /** Colours of the label, where the scheme has them: `RRGGBB`. */
  readonly colours?: { readonly ground: string; readonly ink: string } | undefined;
  /** What people write for it, in small letters without signs. */
  readonly also?: readonly string[] | undefined;
}

export interface HandlingScheme {
  readonly title: Localized;
  readonly levels: readonly HandlingLevel[];
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

/** The name of the scheme that a dataset has in a file of its own, handling.yaml. */
export const OWN_SCHEME = 'own';

/** A scheme by its name in dataset.yaml; undefined of a name that is none, or where the dataset has none of its own. */
export const schemeOf = (name: unknown, ownScheme: HandlingScheme | undefined): HandlingScheme | undefined =>
  name === OWN_SCHEME ? ownScheme : typeof name === 'string' ? own<HandlingScheme>(SCHEMES, name) : undefined;

/** Place of a label among those of its scheme, from 0; −1 of one that the scheme does not have. */
export const rankOf = (scheme: HandlingScheme, label: string): number => scheme.levels.findIndex((each) => each.label === label.trim());

/** A label without capitals, spaces and signs: what is the same so is one label to who types it. */
export const bareLabel = (text: string): string => text.toLowerCase().replace(/[\s:+_.\u200C-]/g, '');

/** The label that somebody meant: written in small letters, with a space, by an older or a short name. */
export const meantLabel = (scheme: HandlingScheme, written: string): string | undefined =>
  scheme.levels.find(({ label, also = [] }) => bareLabel(label) === bareLabel(written) || also.some((each) => bareLabel(each) === bareLabel(written)))?.label;

/** The schemes of the program that have a label. */
export const schemesWith = (label: string): readonly SchemeName[] => SCHEME_NAMES.filter((scheme) => rankOf(SCHEMES[scheme], label) !== -1);

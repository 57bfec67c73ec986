import type { LanguageData } from '../model.ts';
import { estimates } from './estimates.ts';
import { places } from './places.ts';
import { shapes } from './shapes.ts';
import { english } from './words.ts';

export const en: LanguageData = {
  names: { en: 'English', fa: 'انگلیسی' },
  writing: {
    direction: 'ltr',
    locale: 'en-US',
    regional: 'en-GB',
    script: 'Latin',
    digits: '0123456789',
    percent: '%',
    comma: ', ',
    semicolon: '; ',
    question: '?',
    quotes: [['“', '”'], ['‘', '’']],
    slanted: true,
    capitals: true,
    initialsJoint: '',
    numberShape: '',
  },
  leading: {
    text: 1.32,
    tight: 1.18,
    open: 1.24,
    answer: 0.1,
    screen: 1.5,
    paper: 1.42,
    document: { body: 15.5, note: 11.5, small: 11 },
    notes: 16,
    aboveLine: 2,
  },
  words: english,
  places,
  works: {
    and: 'and',
    others: 'et al.',
    commaBeforeLast: true,
    undated: 'n.d.',
    circa: 'c. ',
    letters: [...'abcdefghijklmnopqrstuvwxyz'],
    shortNames: true,
    ownTerms: false,
    translatedTitle: 'behind',
    placeFirst: false,
    accessInWords: false,
  },
  estimates,
  shapes,
  speakingRate: 130,
  officialLetters: false,
};

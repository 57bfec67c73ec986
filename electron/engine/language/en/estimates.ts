import type { EstimateWords, StepWords } from '../estimates.ts';

/** A step whose word goes behind "it is". */
const adjective = (word: string): StepWords => ({ word, that: `it is ${word} that` });

export const estimates: EstimateWords = {
  yardsticks: {
    'icd-203': {
      title: 'ICD 203',
      steps: {
        remote: { word: 'almost no chance', that: 'there is almost no chance that' },
        'very-unlikely': adjective('very unlikely'),
        unlikely: adjective('unlikely'),
        even: { word: 'roughly even chance', that: 'there is a roughly even chance that' },
        likely: adjective('likely'),
        'very-likely': adjective('very likely'),
        'almost-certain': adjective('almost certain'),
      },
    },
    phia: {
      title: 'PHIA probability yardstick',
      steps: {
        remote: { word: 'remote chance', that: 'there is a remote chance that' },
        'very-unlikely': adjective('highly unlikely'),
        unlikely: adjective('unlikely'),
        even: { word: 'realistic possibility', that: 'there is a realistic possibility that' },
        likely: adjective('likely'),
        'very-likely': adjective('highly likely'),
        'almost-certain': adjective('almost certain'),
      },
    },
  },
  confidence: { low: 'low confidence', moderate: 'moderate confidence', high: 'high confidence' },
  reliability: { A: 'completely reliable', B: 'usually reliable', C: 'fairly reliable', D: 'not usually reliable', E: 'unreliable', F: 'reliability cannot be judged' },
  credibility: { 1: 'confirmed by other sources', 2: 'probably true', 3: 'possibly true', 4: 'doubtful', 5: 'improbable', 6: 'truth cannot be judged' },
  terms: [
    ['almost no chance', 'remote'], ['remote chance', 'remote'], ['remote possibility', 'remote'],
    ['very unlikely', 'very-unlikely'], ['highly unlikely', 'very-unlikely'], ['highly improbable', 'very-unlikely'],
    ['roughly even chance', 'even'], ['roughly even odds', 'even'], ['even chance', 'even'], ['even odds', 'even'], ['realistic possibility', 'even'],
    ['very likely', 'very-likely'], ['highly likely', 'very-likely'], ['highly probable', 'very-likely'],
    ['almost certainly', 'almost-certain'], ['almost certain', 'almost-certain'], ['nearly certain', 'almost-certain'],
    ['unlikely', 'unlikely'], ['improbable', 'unlikely'], ['likely', 'likely'], ['probably', 'likely'], ['probable', 'likely'],
  ],
  loose: ['may', 'might', 'could', 'perhaps', 'maybe', 'possibly', 'conceivably', 'cannot be ruled out', 'cannot rule out', 'can’t rule out', 'it is possible'],
  looseInSmall: ['may'],
  confident: /\b(?:low|moderate|medium|high)(?: to (?:moderate|medium|high))? confidence\b|\bconfident(?:ly)?\b|\bconfidence (?:level|is (?:low|moderate|medium|high))\b/i,
};

import type { EstimateWords, StepWords } from '../estimates.ts';

/** A step whose word goes behind "it is". */
const adjective = (word: string): StepWords => ({ word, that: `it is ${word} that` });

/** Chances that one cannot count. */
const SOME_CHANCE = '(?:an? )?(?:good|fair|high|strong|reasonable|serious|real|distinct|some|slim|slight|small|low|little|every) (?:chance|possibility|probability|likelihood|prospect)';

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
    ['(?:more likely|better) than (?:not|even)', 'likely'], ['(?:about )?as likely as not', 'even'],
    ['not (?:at all |altogether )?(?:unlikely|improbable)', undefined], ['(?:the )?(?:more|most|less|least) (?:likely|probable)', undefined], ['(?:as|so|how|too|equally) (?:un)?(?:likely|probable)', undefined],
    ['(?:very|highly|extremely) (?:unlikely|improbable)', 'very-unlikely'], ['(?:not|isn[’\']t|aren[’\']t|hardly) (?:very |highly |at all )?(?:likely|probable)', 'unlikely'],
    ['(?:almost|virtually|practically) no (?:chance|possibility|likelihood|prospect)', 'remote'], ['remote (?:chance|possibility|likelihood|prospect)', 'remote'], ['almost certainly not', 'remote'], ['almost impossible', 'remote'],
    ['(?:a )?(?:roughly|about|nearly|near) even (?:chance|odds)', 'even'], ['even (?:chances?|odds)', 'even'], ['(?:chances?|odds) (?:are|is) (?:about |roughly )?even', 'even'], ['fifty(?:-| )fifty', 'even'], ['realistic (?:possibility|probability|chance)', 'even'],
    ['(?:very|highly|extremely) (?:likely|probable|probably)', 'very-likely'], ['(?:almost|nearly|virtually|practically) certain(?:ly)?', 'almost-certain'],
    ['unlikely', 'unlikely'], ['improbable', 'unlikely'], ['likely', 'likely'], ['probabl[ey]', 'likely'],
  ],
  loose: [
    'may', '(?<!\\b(?:military|naval|economic|industrial|financial|political|its|their|his|her|the) )might', 'could(?! no longer| not)', 'perhaps', 'maybe', 'possibly', 'potentially', 'conceivably', 'presumably', 'doubtful',
    '(?:cannot|could not) be (?:ruled out|excluded|discounted|dismissed)', 'can[’\']t be (?:ruled out|excluded|discounted|dismissed)', '(?:cannot|could not|can[’\']t) (?:rule out|exclude|discount)', '(?:is|are|was|were) not (?:ruled out|excluded)(?! from)',
    'it (?:is|was|seems|remains) (?:just |quite |still |entirely )?(?:possible|conceivable|plausible)(?! to)', 'not (?:impossible|inconceivable|out of the question)', 'not (?:at all |altogether )?(?:unlikely|improbable)',
    '(?:is|are|was|were|be|been) (?:widely |generally |still |now |also )?(?:expected|anticipated|foreseen|predicted) to', 'it is (?:expected|anticipated|foreseen|predicted|thought|believed)', 'we (?:expect|anticipate|foresee|predict|believe|think|suspect|guess|doubt)',
    'in all (?:likelihood|probability)', '(?:chances|odds) are(?! (?:about |roughly )?even)', SOME_CHANCE, '(?<!\\bthe )most (?:likely|probably)',
  ],
  looseInSmall: ['may'],
  confident: /\b(?:low|moderate|medium|high)(?: to (?:moderate|medium|high))? confidence\b|\bconfident(?:ly)?\b|(?<!\b(?:consumer|business|investor|market|public|popular|voter|household)s?[’']?\s)\bconfidence (?:level|is (?:low|moderate|medium|high))\b/i,
};

/** Judgements, gaps and questions as a briefing tells them. */
import { CONFIDENCE_WORDS, LIKELIHOOD_PLACE, YARDSTICKS, likelihoodRange, withLikelihood } from '../../text/likelihood/yardsticks.ts';
import { LIKELIHOODS } from '../../language/estimates.ts';
import type { Localized } from '../../units/language.ts';
import type { BriefingAlternative, BriefingGap, BriefingJudgement, BriefingLikelihood, BriefingQuestion, BriefingScenarios, BriefingYardstick } from '../assessment-model.ts';
import type { Gap, Judgement, Question } from '../assessments.ts';
import type { BriefingFact } from '../fact-model.ts';
import type { Dataset, Theme } from '../schema.ts';
import type { Assessed, SelectedScenario, Selection } from './select.ts';
import type { Marker } from './writing.ts';
import type { FactsOf, Names, Voice } from './writing.ts';

export interface WrittenAssessments {
  readonly judgements: readonly BriefingJudgement[];
  readonly scenarios: readonly BriefingScenarios[];
  readonly gaps: readonly BriefingGap[];
  readonly asked: readonly BriefingQuestion[];
  readonly yardstick: BriefingYardstick;
}

interface Writing {
  readonly voice: Voice;
  readonly names: Names;
  readonly facts: FactsOf;
  readonly marker: Marker;
}

export function writeAssessments({ yardstick = 'icd-203' }: Pick<Dataset, 'yardstick'>, selection: Selection, themes: readonly Theme[], { voice, names, facts, marker }: Writing): WrittenAssessments {
  const { language } = voice;
  const { title, steps } = YARDSTICKS[yardstick];
  const says = (texts: readonly Localized[]): readonly string[] => texts.map((each) => voice.say(each));
  const common = ({ id, weight, themes: own, marking }: Pick<Judgement, 'id' | 'weight' | 'themes' | 'marking'>, on: readonly BriefingFact[]) => ({ id, weight, marking: marker.standing(marking, on.map((fact) => fact.id)), theme: themes.find((theme) => own.includes(theme.id))?.id ?? '' });

  const likelihood = ({ likelihood: step, text }: Judgement): BriefingLikelihood | null => {
    if (step === undefined) return null;
    const { least, most, word } = steps[step];
    return { step, word: voice.say(word), range: likelihoodRange(steps[step], language), least, most, stated: text[language].search(LIKELIHOOD_PLACE) !== -1 };
  };
  const stated = ({ text, likelihood: step }: Judgement): Localized =>
    step === undefined ? text : { ...text, [language]: withLikelihood(text[language], steps[step], language) };

  const whole = new Set(selection.scenarios.map(({ scenario }) => scenario.id));
  const alternative = ({ scenario }: Judgement): BriefingAlternative | null =>
    scenario === undefined || !whole.has(scenario.of) ? null : { of: scenario.of, name: voice.say(scenario.name), meaning: voice.say(scenario.meaning), signs: says(scenario.signs) };
  const scenarios = ({ scenario, theme, alternatives }: SelectedScenario): BriefingScenarios => {
    const rank = ({ likelihood: step }: Judgement): number => (step === undefined ? -1 : LIKELIHOODS.indexOf(step));
    const ordered = alternatives.toSorted((a, b) => rank(b) - rank(a));
    const [highest = -1, lowest = -1] = [ordered[0], ordered.at(-1)].map((each) => each && rank(each));
    return {
      id: scenario.id,
      theme: theme.id,
      question: voice.say(scenario.question),
      title: voice.say(scenario.title),
      alternatives: ordered.map(({ id }) => id),
      likeliest: highest === lowest ? [] : ordered.filter((each) => rank(each) === highest).map(({ id }) => id),
    };
  };

  const judgement = (each: Judgement, own: readonly BriefingFact[]): BriefingJudgement => ({
    ...common(each, own),
    lead: voice.say(each.lead),
    text: voice.say(stated(each)),
    likelihood: likelihood(each),
    confidence: each.confidence === undefined ? null : { level: each.confidence, words: voice.say(CONFIDENCE_WORDS[each.confidence]), because: voice.say(each.because) },
    assumptions: says(each.assumptions),
    wouldChange: says(each.wouldChange),
    scenario: alternative(each),
    by: each.by === undefined ? null : names.actor(each.by),
    ours: each.by === undefined,
    facts: own,
  });
  const gap = (each: Gap, about: readonly BriefingFact[]): BriefingGap => ({ ...common(each, about), lead: voice.say(each.lead), text: voice.say(each.text), whoKnows: voice.say(each.whoKnows), about });
  const question = (each: Question, own: readonly BriefingFact[]): BriefingQuestion => ({
    ...common(each, own),
    question: voice.say(each.question),
    answer: voice.say(each.answer),
    avoid: says(each.avoid),
    points: each.points,
    facts: own,
  });

  const all = <T, Written>(some: readonly Assessed<T>[], write: (each: T, own: readonly BriefingFact[]) => Written): readonly Written[] => some.map(({ entry, records }) => write(entry, facts(records)));
  const used = new Set(selection.judgements.map(({ entry }) => entry.likelihood));
  return {
    judgements: all(selection.judgements, judgement),
    scenarios: selection.scenarios.map(scenarios),
    gaps: all(selection.gaps, gap),
    asked: all(selection.questions, question),
    yardstick: {
      id: yardstick,
      title: voice.say(title),
      steps: LIKELIHOODS.map((step) => ({ step, word: voice.say(steps[step].word), range: likelihoodRange(steps[step], language), least: steps[step].least, most: steps[step].most, used: used.has(step) })),
    },
  };
}

/** What a briefing says in words of the dataset's own that are no record's: themes, findings, assessments, the bottom line. */
import type { Statement } from '../../contract/verify.ts';
import type { Briefing } from '../dataset/briefing-model.ts';
import { textDigest } from './comparable.ts';

/** A statement in the briefing's words. */
export interface StatedText extends Statement {
  readonly text: string;
  /** Of the text (`textDigest`). */
  readonly version: string;
  /** Id of the theme that whose it is stands in, where it is not the theme itself. */
  readonly theme?: string;
}

type Briefed = Pick<Briefing, 'message' | 'watch' | 'themes' | 'judgements' | 'scenarios' | 'gaps' | 'asked'>;

/** Every statement of a briefing that says something, each with its version. */
export function statementsOf({ message, watch, themes, judgements, scenarios, gaps, asked }: Briefed): readonly StatedText[] {
  const said = (of: Statement['of'], id: string, texts: Readonly<Record<string, string | undefined>>, theme?: string): readonly StatedText[] =>
    Object.entries(texts).flatMap(([part, text = '']) => {
      const version = textDigest(text);
      return version === undefined ? [] : [{ of, id, part, text, version, ...(theme !== undefined && { theme }) }];
    });
  return [
    ...said('message', 'message', { text: message?.text, news: message?.news?.text, meaning: message?.meaning?.text, ...listed('watch', watch.map(({ text }) => text)) }),
    ...themes.flatMap(({ id, title, line, say, argument, points, questions }) => [
      ...said('theme', id, { title, line, say, argument: argument.text, ...listed('questions', questions), ...listed('scenarios', scenarios.filter(({ theme }) => theme === id).flatMap((each) => [each.question, each.title])) }),
      ...points.flatMap((point) => said('point', point.id, { title: point.title, meaning: point.meaning, say: point.say }, id)),
    ]),
    ...judgements.flatMap(({ id, theme, text, confidence, assumptions, wouldChange, scenario }) =>
      said('judgement', id, {
        text, because: confidence?.because, ...listed('assumptions', assumptions), ...listed('wouldChange', wouldChange),
        name: scenario?.name, meaning: scenario?.meaning, ...listed('signs', scenario?.signs ?? []),
      }, theme),
    ),
    ...gaps.flatMap(({ id, theme, text, whoKnows }) => said('gap', id, { text, whoKnows }, theme)),
    ...asked.flatMap(({ id, theme, question, answer, avoid }) => said('question', id, { question, answer, ...listed('avoid', avoid) }, theme)),
  ];
}

/** Texts of a list by their places, from 1. */
const listed = (part: string, texts: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(texts.map((text, index) => [`${part}.${index + 1}`, text]));

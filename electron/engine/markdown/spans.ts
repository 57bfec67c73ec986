/** Collects the text of a passage as spans: one space between words, none at the ends or where a citation stood. */
import type { Span } from './model.ts';
import { singleSpaced } from './escape.ts';

export interface Emphasis {
  strong: boolean;
  accent: boolean;
}

/** Signs that stand directly behind the word before them. */
const CLOSING_SIGN = /^[\s.,;:!?)\]»”’،؛؟…]/;

export interface SpanBuilder {
  text(text: string, emphasis: Emphasis, href?: string): void;
  /** Marks where a citation was taken out. */
  cited(): void;
  build(): readonly Span[];
}

const style = (emphasis: Emphasis, href?: string): Omit<Span, 'text'> => ({
  ...(emphasis.strong ? { strong: true } : {}),
  ...(emphasis.accent ? { accent: true } : {}),
  ...(href === undefined ? {} : { href }),
});

const sameStyle = (a: Omit<Span, 'text'>, b: Omit<Span, 'text'>): boolean =>
  a.strong === b.strong && a.accent === b.accent && a.href === b.href;

export function spanBuilder(): SpanBuilder {
  const spans: Span[] = [];
  let afterCitation = false;
  const trimEnd = (): void => {
    for (let last = spans.pop(); last !== undefined; last = spans.pop()) {
      const text = last.text.trimEnd();
      if (text === '') continue;
      spans.push({ ...last, text });
      return;
    }
  };
  return {
    text(raw, emphasis, href) {
      let text = singleSpaced(raw);
      if (afterCitation && text !== '' && CLOSING_SIGN.test(text)) trimEnd();
      if (text !== '') afterCitation = false;
      const last = spans.at(-1);
      if (last === undefined || last.text.endsWith(' ')) text = text.replace(/^ /, '');
      if (text === '') return;
      const look = style(emphasis, href);
      if (last !== undefined && sameStyle(last, look)) spans[spans.length - 1] = { ...last, text: last.text + text };
      else spans.push({ text, ...look });
    },
    cited() {
      afterCitation = true;
    },
    build() {
      trimEnd();
      return spans;
    },
  };
}

/** The text of spans without their emphasis. */
export const plainText = (spans: readonly Span[]): string => spans.map((span) => span.text).join('');

/** The spans again, without the space at either end. */
export function trimmedSpans(spans: readonly Span[]): readonly Span[] {
  const builder = spanBuilder();
  for (const { text, strong = false, accent = false, href } of spans) builder.text(text, { strong, accent }, href);
  return builder.build();
}

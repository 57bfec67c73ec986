/** Handling marks before somebody's own words. */
import { expect, it } from 'vitest';
import { withOwnPortions } from '../../../electron/engine/deck/own-portions.ts';
import { allPassages } from '../../../electron/engine/deck/parse/passages.ts';
import { plainText } from '../../../electron/engine/markdown/spans.ts';
import { slidesOf } from './support.ts';

const BODY = `
## Ours [@report, ¶1] {.bullets}

- **Lead** words [@report, ¶1]
- plain words [@report, ¶1]
  - further ones [@report, ¶2]
- (A) marked words [@report, ¶1]
- open words [@daily, ¶1]

::: notes
Say this. [@report, ¶1]
:::
`;
const said = (file: string) => slidesOf(BODY).map((slide) => allPassages(withOwnPortions(slide, file, (citations) => (citations.some(({ source }) => source === 'report') ? 'A' : ''))).map(({ spans }) => plainText(spans)))[0];

it('stand before what cites something marked higher, behind lead words, once, in notes too and before no title', () => {
  expect(said('deck.md')).toEqual(['Ours', 'Lead (A) words', '(A) plain words', '(A) further ones', '(A) marked words', 'open words', '(A) Say this.']);
});

it('stand before nothing that a template wrote', () => {
  expect(said('other.bardar')).toEqual(['Ours', 'Lead words', 'plain words', 'further ones', '(A) marked words', 'open words', 'Say this.']);
  const [slide] = slidesOf(BODY);
  expect(slide && withOwnPortions(slide, 'other.bardar', () => 'A')).toBe(slide);
});

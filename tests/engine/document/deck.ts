/** A small deck for tests of edits. */
import { handWritten } from '../../../electron/engine/markdown/markdown.ts';
import { type CutDeck, cutDeck } from '../../../electron/engine/deck/cut.ts';
import { joinDeck } from '../deck/joined.ts';
import { blocksOf } from '../../../electron/engine/document/blocks.ts';

export const DECK = `---
title: "Coast"
subtitle: "Three themes"
details:
  - "Facts as of 26 December 2025"
---

::: notes
Welcome.
:::

## Agenda {#agenda .agenda}

- Trade

# Trade {#theme-trade accent=accent2 }

Trade grew. [@daily, ¶4]{fact=volume}

## Trade has grown {#trade-grows .bullets}

- Trade came to 30 billion. [@daily, ¶4]{fact=volume}
- A treaty
  was signed. [@daily, ¶2]{fact=treaty} [@daily, ¶8]{fact=friend}
  - Early in 2025 [@daily, ¶8]{fact=friend}

::: notes
Details.

- More [@daily, ¶4]{fact=volume}
:::

## Where it goes {#trade-table .table}

| Who | What |
|:--|:--|
| Island | Fish [@daily, ¶9]{fact=fish} |

# The sea {#theme-sea accent=accent3 }

The sea is a road. [@daily, ¶3]{fact=port}

## A port {#sea-port .bullets}

- It opened. [@daily, ¶3]{fact=port}

## Closing {#closing .closing}

Thank you.

## Sources {#sources .sources}
`;

export const cutOf = (text = DECK): CutDeck => cutDeck(handWritten('deck.md.hbs', text));

export const textOf = (cut: CutDeck): string => joinDeck(cut).text;

/** Hash of what a block says now. */
export function baseIn(slide: string, block: string, cut = cutOf()): string {
  const of = cut.slides.find(({ id }) => id === slide);
  const found = of && blocksOf(cut, of).find(({ id }) => id === block);
  if (found === undefined) throw new Error(`No block ${block} on ${slide}`);
  return found.base;
}

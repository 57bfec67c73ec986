/** Reads the list inside `::: numbers`: `nearly **30** *billion dollars* and what it measures [@source, ¶14]`. */
import type { RootContent } from 'mdast';
import type { KeyNumber } from '../blocks.ts';
import type { BulletItem, Origin } from '../../markdown/model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import { readList } from '../../markdown/list.ts';
import { plainText, trimmedSpans } from '../../markdown/spans.ts';

export function readNumbers(content: readonly RootContent[], context: ParseContext, origin: Origin): KeyNumber[] {
  const numbers: KeyNumber[] = [];
  for (const node of content) {
    if (node.type !== 'list') context.report('error', 'deck.numbers-content', {}, context.origin(node));
    else for (const item of readList(node, context).items) numbers.push(...readNumber(item, context));
  }
  if (numbers.length === 0 && content.length === 0) context.report('error', 'deck.numbers-content', {}, origin);
  return numbers;
}

function readNumber(item: BulletItem, context: ParseContext): KeyNumber[] {
  const at = item.spans.findIndex((span) => span.strong === true);
  if (at < 0 || item.children.length > 0) {
    context.report('error', 'deck.numbers-item', { text: plainText(item.spans) }, item.origin);
    return [];
  }
  const value = plainText(item.spans.slice(at, at + 1)).trim();
  const behind = item.spans.slice(at + 1);
  const unitAt = behind.findIndex((span) => span.text.trim() !== '');
  const hasUnit = behind[unitAt]?.accent === true;
  const unit = hasUnit ? (behind[unitAt]?.text ?? '').trim() : '';
  return [
    {
      qualifier: plainText(item.spans.slice(0, at)).trim(),
      value,
      unit,
      label: {
        spans: trimmedSpans(hasUnit ? behind.slice(unitAt + 1) : behind),
        citations: item.citations,
        origin: item.origin,
      },
    },
  ];
}

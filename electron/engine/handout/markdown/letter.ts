import { withDirectionMarks } from '../../text/stretches/marks.ts';
import type { HandoutMeta, Letter, LetterLine } from '../model.ts';
import { escaped, guarded } from './escape.ts';

/** Lines that stay lines: Pandoc's line blocks. */
export function letterHeadMarkdown({ organisation, opening, references, address, greeting }: Letter, { language }: HandoutMeta): readonly string[] {
  const plain = (text: string): string => escaped(withDirectionMarks(text, language));
  const block = (lines: readonly string[]): string => lines.map((line) => `| ${line}`).join('\n');
  const named = ({ label, text }: LetterLine): string => `**${plain(label)}** ${text === undefined ? BLANK : plain(text)}`;
  return [guarded(plain(opening)), block(organisation.map(plain)), block(references.map(named)), block(address.map(named)), guarded(plain(greeting))];
}

export function letterEndMarkdown({ signature, copies, copiesLabel }: Letter, { language }: HandoutMeta): readonly string[] {
  const plain = (text: string): string => escaped(withDirectionMarks(text, language));
  const list = copies.map((text) => `- ${guarded(plain(text))}`).join('\n');
  return [signature.map((line) => `| ${plain(line)}`).join('\n'), ...(copies.length === 0 ? [] : [`**${plain(copiesLabel)}**`, list])];
}

/** Dots to write on. */
const BLANK = '…………';

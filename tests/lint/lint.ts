/**
 * A linter of Office packages for what the Open XML SDK does not look at: what brings up PowerPoint's and Word's repair
 * dialogs, what is left over, what shows otherwise after an edit. It shares nothing with the program.
 */
import { relationsOf, type OfficePackage, openPackage, type Rule } from './package.ts';
import { CHART_RULES } from './rules/charts.ts';
import { IDENTITY_RULES } from './rules/identity.ts';
import { PACKAGE_RULES } from './rules/packages.ts';
import { PRESENTATION_RULES } from './rules/presentation.ts';
import { SHAPE_RULES } from './rules/shapes.ts';
import { TABLE_RULES } from './rules/tables.ts';
import { WORD_RULES } from './rules/word.ts';

export const RULES: readonly Rule[] = [...PACKAGE_RULES, ...PRESENTATION_RULES, ...IDENTITY_RULES, ...SHAPE_RULES, ...TABLE_RULES, ...CHART_RULES, ...WORD_RULES];

/**
 * What is wrong with a package and with those inside of it, `rule: part: what`; nothing where it is in order.
 * @param without names of rules that are not to be heeded
 */
export function lint(bytes: Uint8Array, without: readonly string[] = []): readonly string[] {
  let read: OfficePackage;
  try {
    read = openPackage(bytes);
  } catch (error) {
    return [`package.unreadable: ${error instanceof Error ? error.message : String(error)}`];
  }
  const found = RULES.filter((rule) => rule.of.includes(read.kind) && !without.includes(rule.name)).flatMap((rule) => rule.check(read).map((fault) => `${rule.name}: ${fault}`));
  const inner = read.relations.filter(({ owner, type }) => type === 'package' && relationsOf(read, owner, 'package').length > 0).map(({ target }) => target);
  return [...found, ...[...new Set(inner)].flatMap((name) => lint(read.entries.get(name) ?? new Uint8Array(), without).map((fault) => `${fault} (in ${name})`))];
}

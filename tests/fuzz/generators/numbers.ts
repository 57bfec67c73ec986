/** Numbers, ranges and dates as people write them, in series, figures and dates. */
import { type FuzzCase, type Generator, anyChoices, textOf, withFile } from '../case.ts';

const NUMBERS = [
  '0', '-0', '1', '1.50', '-1.2', '84321765', '1e3', '1e400', '1e-400', '0x10', '0o7', '.5', '5.', '1,234', '1 234', '1_000', '"(500)"', '"−1.2"', '"۱۲٫۵"', '"12–15"', '"10..15"', '"~5"', '">3"', '"5±1"', '"1/2"', '"n/a"', '""', 'null', '.nan', '.inf', '-.inf',
  '99999999999999999999999', '0.1e-7', '"1.234.567,89"', '"12%"', '"$5"', 'true', '[1]', '{from: 1, to: 2}', '"5 million"',
];
const DATES = ['2025', '2025-06', '2025-06-31', '2025-06-30', '"1404"', '0000', '-0044', '9999-12-31', '2025-11-11/2025-11-12', '2025/2024', '2025-W05', '199X', '2020s', '"?"', '12.11.2025', '{on: 2025, part: early}', '{on: 2025-06, bound: by}', '2025-06-05T12:00', '20250605'];

export const numbers: Generator = (random, start): FuzzCase => {
  const name = random.pick(['figures.yaml', 'series.yaml', 'events.yaml', 'facts.yaml', 'quotes.yaml']);
  const share = random.pick([0.1, 0.4]);
  const text = textOf(start.full, name)
    .replace(/\b(value|values|from|to|was|share): (-?[\d.]+)/g, (whole, field: string) => (random.chance(share) ? `${field}: ${random.pick(NUMBERS)}` : whole))
    .replace(/(?<=[[,] ?)-?\d+(?:\.\d+)?(?=[,\]])/g, (whole) => (random.chance(share) ? random.pick(NUMBERS) : whole))
    .replace(/\b(date|at|asOf): (?:\d[\d/-]*|\{on[^}]*\})/g, (whole, field: string) => (random.chance(share) ? `${field}: ${random.pick(DATES)}` : whole));
  return { dataset: withFile(start.full, name, text), choices: anyChoices(random), told: `numbers and dates in ${name}` };
};

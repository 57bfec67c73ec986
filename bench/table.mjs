/** The table of figures in bench/README.md. */
import { cpus } from 'node:os';

const [BEGIN, END] = ['<!-- figures: written by npm run bench -->', '<!-- end of figures -->'];

/**
 * The page with new figures in its table; rows that were not measured stay as they are.
 * @param {string} page
 * @param {string} lines a figure a line, in JSON, as `bench/figures.ts` keeps them
 * @param {{ day: string, node: string, processors: number }} [on] when, and on what, they were measured
 */
export function withFigures(page, lines, on = { day: new Date().toISOString().slice(0, 10), node: process.version, processors: cpus().length }) {
  const [before, rest] = cut(page, BEGIN);
  const [table, behind] = cut(rest, END);
  /** @type {Map<string, string>} */
  const rows = new Map(
    table
      .split('\n')
      .filter((line) => /^\| (?!---|Measured)/.test(line))
      .map((line) => /** @type {[string, string]} */ ([nameIn(line), line])),
  );
  for (const line of lines.split('\n').filter((each) => each !== '')) {
    const { name, value, most } = figureIn(line);
    rows.set(name, `| ${name} | ${value} | ${most ?? ''} | ${on.day}, Node ${on.node.slice(1)}, ${on.processors} cores |`);
  }
  const head = ['| Measured / against (= 1) | Figure | At most | Read on |', '| --- | --- | --- | --- |'];
  return `${before}${BEGIN}\n${[...head, ...rows.values()].join('\n')}\n${END}${behind}`;
}

/**
 * @param {string} line
 * @returns {{ name: string, value: string, most: number | null }}
 */
const figureIn = (line) => JSON.parse(line);

/** @param {string} row */
const nameIn = (row) => row.split(' | ')[0]?.slice(2) ?? '';

/**
 * A text before and behind a mark, which it must have.
 * @param {string} text
 * @param {string} mark
 * @returns {[string, string]}
 */
function cut(text, mark) {
  const at = text.indexOf(mark);
  if (at === -1) throw new Error(`bench/README.md lacks ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

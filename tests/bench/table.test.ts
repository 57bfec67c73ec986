import { describe, expect, it } from 'vitest';
import { withFigures } from '../../bench/table.mjs';

const PAGE = 'Before.\n\n<!-- figures: written by npm run bench -->\n| Measured / against (= 1) | Figure | At most | Read on |\n| --- | --- | --- | --- |\n| deck / pptxgenjs | 1.50 | 3.5 | 2026-01-02, Node 20.1.0, 2 cores |\n| check / once | 2.10 |  | 2026-01-02, Node 20.1.0, 2 cores |\n<!-- end of figures -->\n\nBehind.\n';
const on = { day: '2026-11-27', node: 'v22.4.0', processors: 4 };
const line = (name: string, value: string, most: number | null): string => `${JSON.stringify({ name, value, most })}\n`;

describe('withFigures', () => {
  it('renews the rows that were measured, keeps the others, and puts new ones behind them', () => {
    const page = withFigures(PAGE, line('deck / pptxgenjs', '1.25', 3.5) + line('start / an empty window', '4.6', null), on);
    expect(page.split('\n').filter((row) => row.startsWith('| ')).slice(2)).toEqual([
      '| deck / pptxgenjs | 1.25 | 3.5 | 2026-11-27, Node 22.4.0, 4 cores |',
      '| check / once | 2.10 |  | 2026-01-02, Node 20.1.0, 2 cores |',
      '| start / an empty window | 4.6 |  | 2026-11-27, Node 22.4.0, 4 cores |',
    ]);
    expect(page.startsWith('Before.\n')).toBe(true);
    expect(page.endsWith('\nBehind.\n')).toBe(true);
  });

  it('is as it was where nothing was measured', () => {
    expect(withFigures(PAGE, '', on)).toBe(PAGE);
  });

  it('says what a page lacks', () => {
    expect(() => withFigures('No table.', '', on)).toThrow('bench/README.md lacks <!-- figures');
  });
});

import { type HandoutMeta, type HandoutTable, SHORT_TABLE } from '../model.ts';
import { element } from './escape.ts';
import { proseHtml } from './prose.ts';

/** So many columns have room on a phone. */
const FEW = 2;

/**
 * A table with its caption and heads. It stands in a frame of its own, which a narrow screen can scroll sideways and a keyboard
 * can reach: a group and no region, since it has the name of its section, and two landmarks of one name are none.
 * @param headingId id of the heading above, which names a table without a caption
 */
export function tableHtml({ caption, align, header, rows, widths, small }: HandoutTable, headingId: string, meta: HandoutMeta): string {
  const className = (column: number): string | undefined => (align[column] === 'start' ? undefined : align[column]);
  const heads = header.map((cell, column) => element('th', { scope: 'col', class: className(column) }, proseHtml(cell, meta)));
  const body = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0
        ? element('th', { scope: 'row', class: className(column) }, proseHtml(cell, meta))
        : element('td', { class: className(column) }, proseHtml(cell, meta)),
    );
    return element('tr', {}, cells.join(''));
  });
  const columns = widths.map((width) => `<col width="${Math.round(width * 100)}%">`).join('');
  const inner = [
    caption.length === 0 ? '' : element('caption', {}, proseHtml(caption, meta)),
    element('colgroup', {}, columns),
    element('thead', {}, element('tr', {}, heads.join(''))),
    element('tbody', {}, body.join('\n')),
  ];
  const size = small ? 'small' : header.length <= FEW ? 'few' : '';
  const names = [size, rows.length <= SHORT_TABLE ? 'short' : ''].filter((name) => name !== '').join(' ') || undefined;
  const table = element('table', { class: names, 'aria-labelledby': caption.length === 0 ? headingId : undefined }, inner.join('\n'));
  return element('div', { class: 'scroll', role: 'group', tabindex: '0', 'aria-labelledby': headingId }, table);
}

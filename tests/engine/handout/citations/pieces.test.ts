import { expect, it } from 'vitest';
import { piecesOf } from '../../../../electron/engine/handout/citations/pieces.ts';
import { isolated } from '../../../../electron/engine/text/stretches/isolates.ts';

it('keeps a title in another language one stretch where italics divide it, with its own digits and signs', () => {
  const title = isolated('Effects on <i>Acipenser</i>, 2020–2024: who pays?', 'fa');
  expect(piecesOf(`${title}، ش. 12`, 'fa', 'fa')).toEqual([
    { kind: 'text', text: 'Effects on ', against: true },
    { kind: 'text', text: 'Acipenser', title: true, against: true },
    { kind: 'text', text: ', 2020–2024: who pays?', against: true },
    { kind: 'text', text: '، ش. ۱۲' },
  ]);
});

it('runs a citation in another language against the handout as a whole', () => {
  expect(piecesOf('Rad, “Ports,” 12.', 'en', 'fa')).toEqual([{ kind: 'text', text: 'Rad, “Ports,” 12.', against: true }]);
});

import { expect, it } from 'vitest';
import { shapeCreationId, slideCreationIds } from '../../../electron/engine/scene/creation-ids.ts';

it('a slide has its number whatever stands before it and wherever it stands', () => {
  const [port, treaty] = slideCreationIds([{ id: 'port' }, { id: 'treaty' }]);
  expect(slideCreationIds([{ id: 'other' }, { id: 'treaty' }, { id: 'port' }]).slice(1)).toEqual([treaty, port]);
  expect(port).toBe(4174616483);
});

it('two slides never share a number, and none has the number of a slide without one', () => {
  const twice = slideCreationIds([{ id: 'port' }, { id: 'port' }]);
  expect(new Set(twice).size).toBe(2);
  expect(Math.min(...twice)).toBeGreaterThan(0);
});

it('a shape has a GUID of its own on each slide', () => {
  expect(shapeCreationId('port', 'title')).toMatch(/^\{[\dA-F]{8}-[\dA-F]{4}-8[\dA-F]{3}-8[\dA-F]{3}-[\dA-F]{12}\}$/);
  expect(shapeCreationId('port', 'title')).not.toBe(shapeCreationId('treaty', 'title'));
});

import { expect, it } from 'vitest';
import { isGone } from '../../../renderer/state/gone.ts';
import { problemOf } from '../fixtures.ts';

const missing = (file: string) => ({ ...problemOf('gone'), code: 'file.not-found', where: { file } });

it('tells a dataset that is gone from one of whose files one is', () => {
  expect(isGone([missing('/data/kz')], '/data/kz')).toBe(true);
  expect(isGone([missing('/data/kz/facts.yaml')], '/data/kz')).toBe(false);
  expect(isGone([problemOf('other')], '/data/kz')).toBe(false);
  expect(isGone([], '/data/kz')).toBe(false);
});

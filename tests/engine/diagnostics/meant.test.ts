import { describe, expect, it } from 'vitest';
import { meantOf } from '../../../electron/engine/diagnostics/meant.ts';

describe('meantOf', () => {
  it('says what is likely meant, and then what there is', () => {
    expect(meantOf('port', ['port', 'dam'])).toEqual({ en: 'Did you mean "port"? There are: port, dam.', fa: 'شاید منظورتان «port» بوده است. این‌ها را داریم: port، dam.' });
  });

  it('lists the first of many names, for a dataset may have thousands', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `record-${index}`);
    expect(meantOf(undefined, many).en.length).toBeLessThan(400);
    expect(meantOf(undefined, many).en).toMatch(/^There are: record-0, .*record-23, …\.$/);
  });

  it('says where there is none', () => {
    expect(meantOf(undefined, []).en).toBe('Here there is none.');
  });
});

/** Pictures cut short, with turned bytes, under wrong endings. */
import { type FuzzCase, type Generator, anyChoices } from '../case.ts';

export const media: Generator = (random, start): FuzzCase => {
  const dataset = new Map(
    [...start.full].map(([name, content]): readonly [string, string | Uint8Array] => {
      if (typeof content === 'string' || random.chance(0.3)) return [name, content];
      const bytes = content.slice(0, random.chance(0.4) ? random.int(0, content.length) : content.length);
      for (let turn = random.int(0, 6); turn > 0 && bytes.length > 0; turn--) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
      return [name, random.chance(0.05) ? new TextEncoder().encode('<svg onload="alert(1)"/>') : bytes];
    }),
  );
  return { dataset, choices: { ...anyChoices(random), length: 'full' }, told: 'pictures damaged' };
};

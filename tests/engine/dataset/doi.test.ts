import { expect, it } from 'vitest';
import { doiAddress } from '../../../electron/engine/dataset/sources/doi.ts';
import { webAddress } from '../../../electron/engine/units/web-address.ts';

it.each([
  ['10.1000/xyz', 'https://doi.org/10.1000/xyz'],
  ['doi: 10.1000/xyz', 'https://doi.org/10.1000/xyz'],
  [' http://dx.doi.org/10.1000/a%23b?locatt=1 ', 'https://doi.org/10.1000/a%23b?locatt=1'],
  ['10.1000/a#b?c%d%23', 'https://doi.org/10.1000/a%23b%3Fc%25d%23'],
  ['# Heading', 'https://doi.org/%23 Heading'],
])('leads to the whole of the DOI %s', (doi, address) => {
  expect(doiAddress(doi)).toBe(address);
});

it('keeps the signs of old names of articles', () => {
  expect(webAddress(doiAddress('10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1'))).toBe('https://doi.org/10.1002/(SICI)1096-8644(199601)99:1%3C1::AID-AJPA1%3E3.0.CO;2-1');
});

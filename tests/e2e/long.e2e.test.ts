/** A preview that lasts long can be cancelled. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endlessPack } from '../cli/endless-pack.ts';
import { launchBardar, type Launched } from './launch.ts';
import { PATIENCE, settledSlides, slides } from './window-page.ts';

const userFolder = mkdtempSync(join(tmpdir(), 'bardar-long-'));
let bardar: Launched;
beforeAll(async () => {
  mkdirSync(join(userFolder, 'packs'));
  endlessPack(join(userFolder, 'packs'));
  bardar = await launchBardar({ userFolder });
  await settledSlides(bardar.window);
});
afterAll(async () => {
  await bardar?.close();
  rmSync(userFolder, { recursive: true, force: true });
});

it('is cancelled by a button, and keeps the slides that were', async () => {
  const { window } = bardar;
  await window.getByRole('radio', { name: /^Endless/ }).check();
  const cancel = window.getByRole('button', { name: 'Cancel' });
  await cancel.click({ timeout: PATIENCE.timeout });
  await window.getByText('Cancelled; nothing was written.').waitFor({ timeout: PATIENCE.timeout });
  expect(await slides(window).count()).toBeGreaterThan(10);
  await window.getByRole('radio', { name: /^Briefing Built/ }).check();
  await settledSlides(window);
});

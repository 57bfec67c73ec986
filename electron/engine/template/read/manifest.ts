import { z } from 'zod';
import type { ReadYaml } from './yaml.ts';
import { readYaml } from './yaml.ts';

export const MANIFEST = 'pack.yaml';

const text = z.strictObject({ fa: z.string().trim().min(1), en: z.string().trim().min(1) });

const schema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'id' }),
  name: text,
  description: text,
  main: z.string().trim().min(1),
  handout: z.string().trim().min(1).optional(),
});

export type Manifest = z.output<typeof schema>;

/** Reads pack.yaml: what the pack is called and which templates make the deck and the handout. */
export const readManifest = (path: string, content: string): ReadYaml<Manifest> =>
  readYaml(MANIFEST, path, content, () => schema);

import { z } from 'zod';
import { HEEDABLE } from '../../../contract/choices.ts';
import { byLanguage } from '../../language/languages.ts';
import { PACK_ID } from '../../units/pack-id.ts';
import type { ReadYaml } from '../../source/read-yaml.ts';
import { readYaml } from '../../source/read-yaml.ts';

export const MANIFEST = 'pack.yaml';

const text = z.strictObject(byLanguage(() => z.string().trim().min(1)));

const id = z.string().regex(PACK_ID, { error: 'id' });
const file = z.string().trim().min(1);

const schema = z.strictObject({
  id,
  name: text,
  description: text,
  extends: id.optional(),
  main: file.optional(),
  handout: file.optional(),
  heeds: z.array(z.enum(HEEDABLE)).optional(),
});

/** A pack that stands on no other has to say what makes its deck. */
const alone = schema.extend({ main: file });

export type Manifest = z.output<typeof schema>;

const isExtending = (value: unknown): boolean => typeof value === 'object' && value !== null && 'extends' in value;

/** Reads pack.yaml: what the pack is called and which templates make the deck and the handout. */
export const readManifest = (path: string, content: string): ReadYaml<Manifest> =>
  readYaml<Manifest>(MANIFEST, path, content, (value) => (isExtending(value) ? schema : alone));

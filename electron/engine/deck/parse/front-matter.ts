/** Reads the YAML between the two `---` lines at the top: what the whole deck is about. */
import { z } from 'zod';
import { directionOf } from '../../language/languages.ts';
import type { Cover } from '../kinds/title.ts';
import type { DeckMeta } from '../model.ts';
import type { ParseContext } from '../../markdown/context.ts';
import type { FieldForm } from '../../markdown/head.ts';
import { HEAD_FIELDS, HEAD_FORMS, line, readHead } from '../../markdown/head.ts';

const degrees = (limit: number) => z.number().min(-limit).max(limit);
/** Longitude and latitude of a waypoint. */
const waypoint = z.tuple([degrees(180), degrees(90)]).transform(([longitude, latitude]) => ({ longitude, latitude }));
const cover = z.strictObject({ country: z.string().regex(/^[A-Z]{2}$/), routes: z.array(z.array(waypoint).min(2)).nullish().transform((routes) => routes ?? []) });

const schema = z.object({
  ...HEAD_FIELDS,
  cover: cover.optional(),
  words: z.object({ continued: line, source: line, separator: z.string().min(1), opening: line, tracker: line.optional(), section: line.optional(), findings: line.optional(), backup: line.optional(), closing: line.optional(), say: line.optional(), asked: line.optional(), following: line.optional() }),
});

const FORMS: Readonly<Record<string, FieldForm>> = {
  ...HEAD_FORMS,
  words: 'words',
  cover: 'cover',
};

export interface FrontMatter {
  readonly meta: DeckMeta;
  /** Small lines on the title slide. */
  readonly details: readonly string[];
  readonly cover?: Cover;
}

/** Reads the front matter of a deck; undefined where it cannot be used. */
export function readFrontMatter(yaml: string | undefined, context: ParseContext): FrontMatter | undefined {
  const fields = readHead(yaml, schema, FORMS, context);
  if (fields === undefined) return undefined;
  const { details, cover, ...meta } = fields;
  return { meta: { ...meta, direction: directionOf(meta.language) }, details, ...(cover && { cover }) };
}

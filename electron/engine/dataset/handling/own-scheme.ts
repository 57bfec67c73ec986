/** The form of handling.yaml: a scheme of handling marks of one's own, that of a ministry or a house. */
import { z } from 'zod';
import { form, text } from '../../source/fields.ts';
import type { HandlingScheme } from './schemes.ts';

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, form('colour'));

export const handlingFileSchema = z.strictObject({
  title: text('Name of the scheme'),
  levels: z
    .array(
      z.strictObject({
        label: z.string().trim().min(1).describe('The mark as data write it, and as it is shown where "shown" says nothing else.'),
        shown: text('How it is shown in either language').optional(),
        portion: z.string().trim().min(1).describe('As it stands before a paragraph, without brackets; the label if left out.').optional(),
        ground: colour.describe('Colour behind the label, #RRGGBB.').optional(),
        ink: colour.describe('Colour of the label, #RRGGBB.').optional(),
        also: z.array(z.string().trim().min(1)).describe('What people write for it; told as what was meant.').optional(),
      }),
    )
    .min(2)
    .describe('The marks, from the lowest to the highest.'),
});

export const ownScheme = ({ title, levels }: z.output<typeof handlingFileSchema>): HandlingScheme => ({
  title,
  levels: levels.map(({ label, shown, portion, ground, ink, also }) => ({
    label,
    shown,
    portion: portion ?? label,
    colours: ground === undefined || ink === undefined ? undefined : { ground: ground.slice(1), ink: ink.slice(1) },
    also,
  })),
});

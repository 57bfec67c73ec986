/** The form of places, and of routes through them. */
import { z } from 'zod';
import { id, text } from '../source/fields.ts';
import { also, latitude, longitude } from './fields.ts';

const place = z.strictObject({
  id,
  kind: z.enum(['city', 'port', 'country', 'region', 'sea', 'site', 'border']).describe('What the place is.'),
  name: text('Name'),
  also,
  latitude,
  longitude,
  coordinatesFrom: z.string().trim().min(1).describe('Where the coordinates were taken from.'),
});
export const placesFileSchema = z.array(place);

const route = z.strictObject({
  id,
  name: text('Name'),
  through: z
    .array(z.union([id, z.strictObject({ latitude, longitude }).describe('A point that only bends the line: it has no name and no dot.')]))
    .min(2)
    .describe('Ids from places.yaml, in travelling order; between them points that only bend the line, as latitude and longitude.'),
  countries: z.array(id).describe('Ids of states in actors.yaml that the source names on the route.'),
  facts: z.array(id).default([]).describe('The records that tell of it.'),
  pathFrom: z.string().trim().min(1).describe('Where the course of the line was taken from; the source may not give it.'),
});
export const routesFileSchema = z.array(route);

export type Place = z.output<typeof place>;
export type Route = z.output<typeof route>;

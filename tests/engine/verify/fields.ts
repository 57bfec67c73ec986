/** Every field that the schemas of a dataset know, with where a dataset has it: a field that is added is found by itself. */
import { z } from 'zod';
import { FILE_SCHEMAS } from '../../../electron/engine/dataset/schema.ts';
import { LANGUAGES } from '../../../electron/engine/units/language.ts';

type Path = readonly (string | number)[];

/** A field with the first place where a file has it. */
export interface Field {
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
  readonly schema: z.ZodType;
}

interface Held {
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
}

type Def = { readonly type: string } & Readonly<Record<string, unknown>>;
const defOf = (schema: z.ZodType): Def => (schema as unknown as { readonly def: Def }).def;

/** The schema itself, without what says that it may be left out or is made of something else. */
function bare(schema: z.ZodType): z.ZodType {
  const def = defOf(schema);
  if (['optional', 'default', 'prefault', 'nullable', 'readonly', 'catch', 'nonoptional'].includes(def.type)) return bare(def['innerType'] as z.ZodType);
  return def.type === 'pipe' ? bare(def['in'] as z.ZodType) : schema;
}

const shapeOf = (schema: z.ZodType): Readonly<Record<string, z.ZodType>> => (schema as unknown as { readonly shape: Readonly<Record<string, z.ZodType>> }).shape;
const isLocalized = (schema: z.ZodType): boolean => defOf(schema).type === 'object' && Object.keys(shapeOf(schema)).sort().join() === [...LANGUAGES].sort().join() && defOf(bare(shapeOf(schema)['en'] as z.ZodType)).type === 'string';
const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields by their names (`point.parts.title`), those that no file has undefined. */
export function fieldsOf(files: Readonly<Record<string, unknown>>): ReadonlyMap<string, Field | undefined> {
  const found = new Map<string, Field | undefined>();
  const add = (name: string, schema: z.ZodType, held: readonly Held[]): void => void found.set(name, found.get(name) ?? (held[0] && { ...held[0], schema }));
  const walk = (name: string, given: z.ZodType, held: readonly Held[]): void => {
    const schema = bare(given);
    const def = defOf(schema);
    if (def.type === 'object' && !isLocalized(schema)) {
      for (const [key, inner] of Object.entries(shapeOf(schema))) {
        walk(`${name}.${key}`, inner, held.flatMap(({ file, path, value }) => (isPlain(value) && value[key] !== undefined ? [{ file, path: [...path, key], value: value[key] }] : [])));
      }
    } else if (def.type === 'array') {
      walk(name, def['element'] as z.ZodType, held.flatMap(({ file, path, value }) => (Array.isArray(value) ? value.map((each: unknown, index) => ({ file, path: [...path, index], value: each })) : [])));
    } else if (def.type === 'union' && (def['options'] as readonly z.ZodType[]).some((option) => defOf(bare(option)).type === 'object' && !isLocalized(bare(option)))) {
      const options = (def['options'] as readonly z.ZodType[]).map(bare);
      for (const option of options) {
        const isObject = defOf(option).type === 'object' && !isLocalized(option);
        const of = held.filter(({ value }) => isPlain(value) === isObject && (!isObject || z.safeParse(option, value).success));
        if (isObject) walk(name, option, of);
        else add(name, option, of);
      }
    } else add(name, schema, held);
  };
  for (const [file, schema] of Object.entries(FILE_SCHEMAS)) walkFile(file, schema, files, walk);
  return found;
}

/** Fields that records of every kind have are those of a record. */
function walkFile(file: string, schema: z.ZodType, files: Readonly<Record<string, unknown>>, walk: (name: string, schema: z.ZodType, held: readonly Held[]) => void): void {
  const value = files[file];
  const def = defOf(schema);
  const entries: readonly Held[] = Array.isArray(value) ? value.map((each: unknown, index) => ({ file, path: [index], value: each })) : [];
  const element = def.type === 'array' ? bare(def['element'] as z.ZodType) : undefined;
  if (element === undefined) return walk(file.replace(/\..*/, ''), schema, value === undefined ? [] : [{ file, path: [], value }]);
  const singular = file.replace(/s?\.\w+$/, '');
  if (defOf(element).type !== 'union') return walk(singular, element, entries);
  const options = defOf(element)['options'] as readonly z.ZodType[];
  const common = Object.keys(shapeOf(options[0] as z.ZodType));
  for (const option of options) {
    const kind = (defOf(shapeOf(option)['kind'] as z.ZodType)['values'] as readonly string[])[0] ?? '';
    const of = entries.filter((each) => isPlain(each.value) && each.value['kind'] === kind);
    for (const [key, inner] of Object.entries(shapeOf(option))) {
      const held = of.flatMap((each) => (isPlain(each.value) && each.value[key] !== undefined ? [{ file, path: [...each.path, key], value: each.value[key] }] : []));
      walk(common.includes(key) ? `record.${key}` : `record.${kind}.${key}`, inner, held);
    }
  }
}

/** Other values that may stand in a field, likeliest first. @param pools ids that a field may name, those of one kind together */
export function othersFor({ schema, value }: Field, pools: readonly (readonly string[])[]): readonly unknown[] {
  const def = defOf(schema);
  if (isPlain(value) && typeof value['en'] === 'string') return [{ ...value, en: `${value['en']} anew` }, { ...value, en: value['en'].replace(/\d+/, (digits) => String(Number(digits) + 1)) }];
  if (def.type === 'enum') return Object.values(def['entries'] as Readonly<Record<string, string>>).filter((each) => each !== value);
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1, value + 0.5];
  if (Array.isArray(value)) return [value.map((each: unknown) => (typeof each === 'number' ? each + 1 : each))];
  if (typeof value !== 'string') return [];
  const pool = pools.find((each) => each.includes(value));
  if (pool !== undefined) return pool.filter((each) => each !== value);
  return [value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)), `${value} anew`, value.replace(/\w(?=\W*$)/, 'x')].filter((each) => each !== value);
}

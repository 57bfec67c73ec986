/** Brings what older versions of Bardar wrote into today's form. */
import { DOCUMENT_FORMAT } from '../../contract/document.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Makes the fields of one format those of the next. It is never changed once a version has been released. */
export type Migration = (fields: Fields) => Fields;

/** By the format that they start from. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map();

/**
 * The fields in the newest form.
 * @param fields of a format that is not newer
 * @throws Error where a format has no migration, which is a fault of the program
 */
export function migrated(fields: Fields, migrations = MIGRATIONS, newest: number = DOCUMENT_FORMAT): Fields {
  let now = fields;
  for (let format = Number(fields['format']); format < newest; format += 1) {
    const migrate = migrations.get(format);
    if (migrate === undefined) throw new Error(`No migration from format ${format} of documents.`);
    now = { ...migrate(now), format: format + 1 };
  }
  return now;
}

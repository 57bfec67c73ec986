/** The value that a record has itself under a key that comes from outside: `constructor` and its like are in every object. */
export const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(record, key) ? record[key] : undefined);

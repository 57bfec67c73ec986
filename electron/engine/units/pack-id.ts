/** What the id of a template pack looks like. */
export const PACK_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a value may be the id of a pack, by which its copy's folder is called; never a path. */
export const isPackId = (value: unknown): value is string => typeof value === 'string' && PACK_ID.test(value);

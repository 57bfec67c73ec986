/** Megabytes that each full million characters of a dataset adds: their text takes two, and its values, places and records several times that. */
const OF_A_MILLION = 20;
const MILLION = 1_000_000;

/** The memory that a process may use, in megabytes. @param characters of the dataset that it reads */
export const roomFor = (megabytes: number, characters: number): number => megabytes + Math.floor(characters / MILLION) * OF_A_MILLION;

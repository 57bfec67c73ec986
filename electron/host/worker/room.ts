/** Megabytes that each full million characters of a dataset adds: their text takes two, and its values, places and records several times that. */
const OF_A_MILLION = 20;
const MILLION = 1_000_000;

/** What a process may use for the largest dataset, in megabytes, where it has so many for any other; V8 is told of this when it starts. */
export const mostRoom = (megabytes: number): number => 2 * megabytes;

/** The memory that a process may use, in megabytes. @param characters of the dataset that it reads */
export const roomFor = (megabytes: number, characters: number): number => Math.min(mostRoom(megabytes), megabytes + Math.floor(characters / MILLION) * OF_A_MILLION);

import { readFile, stat } from 'node:fs/promises';
import { problem, ProblemError } from '../../engine/diagnostics/problem.ts';
import { readProblem } from './read-problem.ts';

/** Bytes; a deck of photographs comes to a tenth of it. */
const LARGEST = 256 * 1024 * 1024;

/**
 * The bytes of a deck.
 * @throws ProblemError `file.not-found`, `file.unreadable`, `verify.too-large`, `verify.not-a-deck` where it is a folder
 */
export async function readDeckFile(path: string): Promise<Uint8Array> {
  try {
    const entry = await stat(path);
    if (entry.size > LARGEST) throw new ProblemError([problem('error', 'verify.too-large', {}, { file: path })]);
    if (!entry.isFile()) throw new ProblemError([problem('error', 'verify.not-a-deck', {}, { file: path })]);
    return await readFile(path);
  } catch (error) {
    throw error instanceof ProblemError ? error : new ProblemError([readProblem(path, error)]);
  }
}

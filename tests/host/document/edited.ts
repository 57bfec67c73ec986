/** A document that is edited, for tests of files. */
import type { BriefingDocument } from '../../../electron/contract/document.ts';
import { setOwnNotes } from '../../../electron/contract/edits.ts';
import { CHOICES, EXPORT_OPTIONS } from '../../contract/document.ts';

export const MACHINE = { dataset: '/opt/bardar/data/kazakhstan', home: '/home/sara' };

/** The document after so many edits, long enough to be cut in half. */
export const after = (edits: number): BriefingDocument => ({ choices: CHOICES, exportOptions: EXPORT_OPTIONS, edits: setOwnNotes([], 'agenda', 'en', `${edits} edits. ${'x'.repeat(200)}`) });

/** How many they were. */
export const editsOf = ({ edits: [edit] }: BriefingDocument): number => (edit?.kind === 'notes' ? Number.parseInt(edit.text, 10) : 0);

/** The sources that edits cite: what nobody told of the dataset cites may stand on a slide by them. */
import type { Edit } from '../../contract/document.ts';
import { unescaped } from '../markdown/escape.ts';

const CITED = /@((?:\\.|[^\s,;\]\\])+)/g;

export const citedIn = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) => ('text' in edit ? (typeof edit.text === 'string' ? [edit.text] : Object.values(edit.text)) : [])).flatMap((text) => [...text.matchAll(CITED)].map(([, id = '']) => unescaped(id)));

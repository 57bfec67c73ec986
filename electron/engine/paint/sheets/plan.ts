/** Which slides stand where on which page. */
import type { Scene } from '../../scene/model.ts';
import type { SlideHandoutOptions } from '../../../contract/slide-handout.ts';
import { gridSheets } from './grid.ts';
import type { SheetPlan } from './model.ts';
import { type NotesText, notesSheets } from './notes.ts';
import { ruledSheets } from './ruled.ts';

export function planSheets({ slides, page, meta }: Scene, { pages, paper }: SlideHandoutOptions, notes: NotesText): SheetPlan {
  switch (pages) {
    case 'slides': {
      const frame = { ...page, x: 0, y: 0 };
      const sheets = slides.map((_, index) => ({ slides: [{ index, frame }], lines: [] }));
      return { page, framed: false, margin: 0, sheets };
    }
    case '3':
      return ruledSheets(slides.length, page, paper, meta.direction);
    case 'notes':
      return notesSheets(slides, page, paper, notes);
    case '1':
    case '2':
    case '4':
    case '6':
    case '9':
      return gridSheets(slides.length, pages, page, paper, meta.direction);
  }
}

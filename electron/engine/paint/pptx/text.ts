import type PptxGenJS from 'pptxgenjs';
import type { TextBox } from '../../scene/model.ts';
import { position } from './position.ts';
import { toTextRuns } from './runs.ts';
import { plain } from './xml/escape.ts';

/** Paints a text box; finishing writes the form of its body and makes it a placeholder where it has a role. */
export function paintText(slide: PptxGenJS.Slide, box: TextBox): void {
  slide.addText(toTextRuns(box.paragraphs), {
    ...position(box.frame),
    objectName: plain(box.name),
  });
}

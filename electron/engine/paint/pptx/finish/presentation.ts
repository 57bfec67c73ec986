import type { Scene } from '../../../scene/model.ts';
import { languageTag } from '../../../language/languages.ts';
import { plainLevels } from './level-style.ts';
import { sectionsXml } from './sections.ts';
import { replaceStretch } from './shape.ts';

/** Notes pages are portrait; pptxgenjs gives them the slide's size swapped. */
const NOTES_SIZE = '<p:notesSz cx="6858000" cy="9144000"/>';
/** The size that PowerPoint lists as "On-screen show (4:3)"; any other has no name in the file. */
const STANDARD = '<p:sldSz cx="9144000" cy="6858000"/>';
/** Size of text in no placeholder. */
const DEFAULT_SIZE = 18;

/**
 * Mends `presentation.xml`: default text style in the deck's direction, sections, notes master where the schema orders it
 * (before the slides; pptxgenjs has it behind them) and only if there are notes, the slide size by its name.
 */
export function mendPresentation(xml: string, scene: Scene, hasNotes: boolean): string {
  const { direction, language } = scene.meta;
  const master = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
  const style =
    `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${languageTag(language)}"/></a:defPPr>` +
    `${plainLevels(DEFAULT_SIZE, direction)}</p:defaultTextStyle>`;
  const sections = sectionsXml(scene);
  const ordered = xml.replace(master, '').replace('<p:sldIdLst>', () => `${hasNotes ? master : ''}<p:sldIdLst>`);
  const named = ordered.replace(STANDARD, STANDARD.replace('/>', ' type="screen4x3"/>'));
  const styled = replaceStretch(named, '<p:defaultTextStyle>', '</p:defaultTextStyle>', style);
  return replaceStretch(styled, '<p:notesSz', '/>', NOTES_SIZE).replace('</p:presentation>', () =>
    sections === '' ? '</p:presentation>' : `<p:extLst>${sections}</p:extLst></p:presentation>`,
  );
}

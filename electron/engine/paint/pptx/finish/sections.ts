import type { Scene, SceneSection } from '../../../scene/model.ts';
import { escape } from '../../../text/xml.ts';
import { guidOf } from './guid.ts';

/** Slide ids start here in the file; pptxgenjs counts the slides on from it. */
const FIRST_SLIDE_ID = 256;

/**
 * PowerPoint's sections. pptxgenjs finds a section by its title, so two of one name become one, and draws its ids
 * by lot, in lower case, which the schema forbids. Slides behind the last section's belong to it:
 * PowerPoint repairs a deck with a slide in no section.
 */
export function sectionsXml(scene: Scene): string {
  if (scene.sections.length === 0) return '';
  const sections = scene.sections.map((section, index) => sectionXml(section, index, slidesOf(scene, index)));
  return (
    '<p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}">' +
    `<p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sections.join('')}</p14:sectionLst></p:ext>`
  );
}

function slidesOf(scene: Scene, index: number): readonly number[] {
  const { sections, slides } = scene;
  const start = sections.slice(0, index).reduce((sum, section) => sum + section.slides, 0);
  const end = index === sections.length - 1 ? slides.length : start + (sections[index]?.slides ?? 0);
  return slides.map((_, n) => n).slice(start, end);
}

function sectionXml(section: SceneSection, index: number, slides: readonly number[]): string {
  const ids = slides.map((n) => `<p14:sldId id="${FIRST_SLIDE_ID + n}"/>`).join('');
  const list = ids === '' ? '<p14:sldIdLst/>' : `<p14:sldIdLst>${ids}</p14:sldIdLst>`;
  return `<p14:section name="${escape(section.title)}" id="${guidOf(`${index} ${section.title}`)}">${list}</p14:section>`;
}

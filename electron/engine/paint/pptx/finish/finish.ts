import { slideCreationIds } from '../../../scene/creation-ids.ts';
import type { Scene } from '../../../scene/model.ts';
import type { FontFiles } from '../../../text/typeface.ts';
import type { OnPlace } from '../../../../contract/progress.ts';
import { embedFonts } from '../fonts/embed.ts';
import { chartsOf, picturesOf } from '../painted.ts';
import { textOf, type Parts } from '../parts.ts';
import { contentTypesXml } from './content-types.ts';
import { addCustomXml } from './custom-xml.ts';
import { setChartParts } from './chart/parts.ts';
import { layoutXml } from './layout.ts';
import { masterXml } from './master.ts';
import { MediaParts } from './media.ts';
import { notesMasterXml } from './notes-master.ts';
import { notesOf, notesXml } from './notes.ts';
import { mendPresentation } from './presentation.ts';
import { appXml, coreXml } from './properties.ts';
import { relationshipsXml, slideRelationships } from './relationships.ts';
import { mendSlide } from './slide.ts';
import { notesTheme, slideTheme } from './theme.ts';

/** Parts that pptxgenjs writes without a fault. */
const KEPT = ['_rels/.rels', 'ppt/presProps.xml', 'ppt/viewProps.xml', 'ppt/tableStyles.xml'] as const;

/** What a package holds beside the scene, where it is given. */
export interface Held {
  /** The typeface. */
  readonly fonts?: FontFiles | undefined;
  /** XML that says what the deck was made of and which text tells what. */
  readonly identity?: string | undefined;
}

/**
 * Makes what pptxgenjs wrote right, in one pass over the package: slides and presentation are mended, parts that it writes
 * in one fixed form are written anew. Each mend stands in a file of this folder and says what it mends;
 * a number after # is the issue in pptxgenjs' tracker.
 * @param parts as `paintPptx` gave them for the same scene; they are not changed
 */
export function finishPptx(parts: Parts, scene: Scene, { fonts, identity }: Held = {}, onPlace: OnPlace = () => undefined): Parts {
  const finished: Parts = new Map();
  for (const name of KEPT) finished.set(name, textOf(parts, name));
  finished.set('docProps/app.xml', appXml(scene));
  finished.set('docProps/core.xml', coreXml(scene));
  const withNotes = scene.slides.some((slide) => notesOf(slide).length > 0);
  finishPresentation(parts, finished, scene, withNotes);
  finishMaster(parts, finished, scene);
  let charts = 0;
  const media = new MediaParts(finished);
  const creationIds = slideCreationIds(scene.slides);
  scene.slides.forEach((slide, index) => {
    onPlace({ slide: index + 1 });
    finishSlide(parts, finished, scene, index, creationIds[index] ?? 0, charts + 1, media);
    for (const chart of chartsOf(slide.items)) setChartParts(finished, chart, ++charts, scene.look.fontFamily);
  });
  if (withNotes) finishNotesMaster(parts, finished, scene);
  if (fonts !== undefined) embedFonts(finished, fonts);
  if (identity !== undefined) addCustomXml(finished, identity);
  return new Map([['[Content_Types].xml', contentTypesXml(finished)], ...finished]);
}

function finishPresentation(parts: Parts, finished: Parts, scene: Scene, withNotes: boolean): void {
  const xml = textOf(parts, 'ppt/presentation.xml');
  finished.set('ppt/presentation.xml', mendPresentation(xml, scene, withNotes));
  const relationships = textOf(parts, 'ppt/_rels/presentation.xml.rels');
  const withoutNotes = relationships.replace(/<Relationship [^>]*notesMaster1\.xml"\/>/, '');
  finished.set('ppt/_rels/presentation.xml.rels', withNotes ? relationships : withoutNotes);
}

function finishMaster(parts: Parts, finished: Parts, scene: Scene): void {
  finished.set('ppt/theme/theme1.xml', slideTheme(textOf(parts, 'ppt/theme/theme1.xml'), scene.look, scene.meta));
  finished.set('ppt/slideMasters/slideMaster1.xml', masterXml(scene));
  const layouts = scene.layouts.map((_, index) => ({
    id: `rId${index + 1}`,
    kind: 'slideLayout',
    target: `../slideLayouts/slideLayout${index + 1}.xml`,
  }));
  const theme = { id: `rId${layouts.length + 1}`, kind: 'theme', target: '../theme/theme1.xml' };
  finished.set('ppt/slideMasters/_rels/slideMaster1.xml.rels', relationshipsXml([...layouts, theme]));
  const master = relationshipsXml([{ id: 'rId1', kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]);
  scene.layouts.forEach((layout, index) => {
    finished.set(`ppt/slideLayouts/slideLayout${index + 1}.xml`, layoutXml(layout, scene));
    finished.set(`ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`, master);
  });
}

function finishSlide(parts: Parts, finished: Parts, scene: Scene, index: number, creationId: number, firstChart: number, media: MediaParts): void {
  const slide = scene.slides[index];
  if (slide === undefined) return;
  const number = index + 1;
  const notes = notesOf(slide);
  const name = `ppt/slides/slide${number}.xml`;
  const relationships = `ppt/slides/_rels/slide${number}.xml.rels`;
  const layout = scene.layouts.findIndex((candidate) => candidate.name === slide.layout) + 1;
  finished.set(name, mendSlide(textOf(parts, name), slide, scene, creationId));
  const page = notes.length > 0 ? number : undefined;
  const pictures = picturesOf(slide.items).map((picture) => media.fileOf(picture.media));
  finished.set(relationships, slideRelationships(textOf(parts, relationships), { layout, notes: page, firstChart, pictures }));
  if (page === undefined) return;
  finished.set(`ppt/notesSlides/notesSlide${page}.xml`, notesXml(notes, scene.meta));
  finished.set(
    `ppt/notesSlides/_rels/notesSlide${page}.xml.rels`,
    relationshipsXml([
      { id: 'rId1', kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { id: 'rId2', kind: 'slide', target: `../slides/slide${number}.xml` },
    ]),
  );
}

function finishNotesMaster(parts: Parts, finished: Parts, scene: Scene): void {
  finished.set('ppt/notesMasters/notesMaster1.xml', notesMasterXml(scene.meta, scene.page));
  finished.set('ppt/theme/theme2.xml', notesTheme(textOf(parts, 'ppt/theme/theme1.xml'), scene.look));
  finished.set(
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    relationshipsXml([{ id: 'rId1', kind: 'theme', target: '../theme/theme2.xml' }]),
  );
}

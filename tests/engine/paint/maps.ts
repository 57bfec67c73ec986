/** A scene of maps as layout makes them, for the tests of both painters. */
import { layoutDeck } from '../../../electron/engine/layout/layout.ts';
import type { Scene } from '../../../electron/engine/scene/model.ts';
import type { Language } from '../../../electron/engine/units/language.ts';
import { realAtlas } from '../../helpers/atlas.ts';
import { lightLook, wideSetup } from '../../helpers/look.ts';
import { realTypeface } from '../../helpers/typeface.ts';
import { deckOf, mapOf, mapSlide, passage } from '../layout/decks.ts';

const NAMES = {
  en: ['Kazakhstan', 'Iran', 'Russia', 'Azerbaijan', 'Caspian Sea', 'Central Asia', 'Afghanistan', 'Astana', 'North & "South"', 'Moscow', 'Gorgan'],
  fa: ['قزاقستان', 'ایران', 'روسیه', 'جمهوری آذربایجان', 'دریای خزر', 'آسیای مرکزی', 'افغانستان', 'آستانه', 'شمال–جنوب «و بیشتر»', 'مسکو', 'گرگان'],
} as const;

export async function mapScene(language: Language): Promise<Scene> {
  const map = mapOf((index) => NAMES[language][index] ?? `<${index}>`);
  const text = { kind: 'paragraph' as const, passage: passage(NAMES[language][8], '¶28') };
  const slides = [
    mapSlide(map),
    { ...mapSlide(map, 'A map with text', [text]), id: 'map-text' },
    // Kuwait is too small for its name: the name stands beside it, with a line.
    { ...mapSlide({ ...map, countries: [...map.countries, { iso: 'KW', name: 'The State of Kuwait' }] }, 'A map with a line'), id: 'map-line' },
    { ...mapSlide({ ...map, subject: '', view: { west: 160, south: -50, east: -120, north: 20 } }, 'Over the date line'), id: 'map-date-line' },
  ];
  return (await layoutDeck(deckOf(language, slides), { look: lightLook, setup: wideSetup, typeface: await realTypeface(), atlas: realAtlas })).scene;
}

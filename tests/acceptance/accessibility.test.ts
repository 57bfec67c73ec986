/** Every pack's deck as PowerPoint's accessibility checker sees it; each check is seen to find a fault. */
import { strFromU8, strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../electron/engine/units/language.ts';
import { BUILT_IN } from '../engine/template/support.ts';
import { accessibilityFaults } from './accessibility-reader.ts';
import { fullChoices, realWorkshop, valueOf } from './full-decks.ts';
import { type Package, readPackage, readPart, slideNames } from './package-reader.ts';
import { exportDeck } from '../helpers/export-deck.ts';

const workshop = realWorkshop();
const exported = async (template: string, language: Language) =>
  valueOf(await exportDeck(workshop, fullChoices(language, { template }))).bytes;

it.each(BUILT_IN.flatMap((pack) => LANGUAGES.map((language) => [pack, language] as const)))(
  'the checker finds nothing in the full deck of %s, %s',
  async (pack, language) => {
    expect(accessibilityFaults(readPackage(await exported(pack, language)))).toEqual([]);
  },
  60_000,
);

describe('the check finds', () => {
  let deck: Package;
  beforeAll(async () => {
    deck = readPackage(await exported('briefing', 'en'));
  }, 60_000);

  /** The faults of the deck with the first slide that has it changed. */
  function faultsAfter(from: RegExp, to: string): string {
    const textOf = (name: string): string => strFromU8(deck.entries.get(name) as Uint8Array);
    const name = slideNames(deck).find((each) => from.test(textOf(each)));
    if (name === undefined) throw new Error(`no slide has ${from}`);
    const changed = strToU8(textOf(name).replace(from, to));
    return accessibilityFaults({ entries: new Map(deck.entries).set(name, changed), documents: new Map(deck.documents).set(name, readPart(name, changed)) }).join('\n');
  }

  it.each([
    ['a table or chart without description', /(<p:nvGraphicFramePr><p:cNvPr [^>]*) descr="[^"]*"/, '$1', 'has no alternative text'],
    ['a group without description', /(<p:grpSp><p:nvGrpSpPr><p:cNvPr [^>]*) descr="[^"]*"/, '$1', 'has no alternative text'],
    ['a table that is marked as decoration', /(<p:nvGraphicFramePr><p:cNvPr [^>]*[^/])>/, '$1><adec:decorative xmlns:adec="x" val="1"/>', 'is hidden from screen readers'],
    ['a shape that is neither described nor decoration', /<adec:decorative [^>]*\/>/, '', 'has no alternative text'],
    ['a description that is a path', /(<p:nvGraphicFramePr><p:cNvPr [^>]*) descr="[^"]*"/, '$1 descr="/home/me/map.png"', 'is described by a path'],
    ['a table without header row', / firstRow="1"/, '', 'a table without header row'],
    ['a run without language', /(<a:r><a:rPr[^>]*) lang="[^"]*"/, '$1', 'a run without language'],
    ['an empty placeholder', /(type="(?:title|ctrTitle)"\/>.*?<a:t>)[^<]*(<\/a:t>)/s, '$1$2', 'is an empty placeholder'],
    ['a slide without title', /<p:ph type="title"\/>/, '', 'the title is not read first'],
    ['a title that is read late', /(<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>)(.*?)(<\/p:spTree>)/s, '$2$1$3', 'the title is not read first'],
    ['a foot that is read early', /(<p:sp>(?:(?!<\/p:sp>).)*type="title".*?<\/p:sp>)(.*?)(<p:sp>(?:(?!<\/p:sp>).)*type="ftr".*?<\/p:sp>)/s, '$1$3$2', 'something is read behind the foot'],
    ['two slides of one title', /(type="(?:title|ctrTitle)"\/>.*?<a:t>)[^<]*(<\/a:t>)/s, '$1“Has China taken Russia’s place?”$2', 'the title "“Has China taken Russia’s place?”" stands on two slides'],
  ])('%s', (_, from, to, expected) => {
    expect(faultsAfter(from, to)).toContain(expected);
  });
});

/** Packs that extend others. */
import { describe, expect, it } from 'vitest';
import type { TextFolder } from '../../../electron/engine/host.ts';
import { readLineage } from '../../../electron/engine/template/lineage.ts';
import { fillTemplate } from '../../../electron/engine/template/fill.ts';
import { loadPack } from '../../../electron/engine/template/pack.ts';
import { briefingOf, builtIn, BUILT_IN, deckOf, type Files, folderOf, projectFolder, VALID, wordsOf } from './support.ts';

const manifest = (id: string, more: string): string => `id: ${id}\nname: {fa: الف, en: A}\ndescription: {fa: ب, en: B}\n${more}`;

/** A host with these packs, each in the folder `packs/<id>`. */
const hostOf = (packs: Readonly<Record<string, Files>>) => ({
  readFolder: (path: string): Promise<TextFolder> => Promise.resolve(folderOf(packs[path.replace('packs/', '')] ?? {}, path)),
  packPath: (id: string): Promise<string | undefined> => Promise.resolve(id in packs ? `packs/${id}` : undefined),
});

async function load(packs: Readonly<Record<string, Files>>, id: string) {
  const { folders, problems } = await readLineage(`packs/${id}`, hostOf(packs));
  const [own, ...bases] = folders;
  return problems.length > 0 ? { problems } : loadPack(own, bases);
}

describe('a pack that extends another', () => {
  const child: Files = { 'pack.yaml': manifest('child', 'extends: plain\n'), 'strings.yaml': 'hello: {fa: سلام, en: Good day}\n' };

  it('has all of the other, and its own words instead', async () => {
    const { pack, problems } = await load({ plain: VALID, child }, 'child');
    expect(problems).toEqual([]);
    expect(pack).toMatchObject({ id: 'child', path: 'packs/child', main: 'deck' });
    expect(pack?.strings.get('hello')).toEqual({ fa: 'سلام', en: 'Good day' });
    expect(pack?.strings.get('named')?.en).toBe('{name} is here');
    expect(pack && deckOf(pack, briefingOf()).text).toContain('## Good day');
  });

  it('needs no words of its own', async () => {
    const { pack, problems } = await load({ plain: VALID, child: { 'pack.yaml': manifest('child', 'extends: plain\n') } }, 'child');
    expect(problems).toEqual([]);
    expect(pack && deckOf(pack, briefingOf()).text).toContain('## Hello');
  });

  it('has its own templates instead of those of the same name, at any distance', async () => {
    const plain = { ...VALID, 'deck.md.hbs': (VALID['deck.md.hbs'] ?? '').replace('- {{text}}{{cite this}}', '{{> line}}'), 'line.md.hbs': '- {{text}}{{cite this}}' };
    const grandchild: Files = { 'pack.yaml': manifest('grandchild', 'extends: child\n'), 'line.hbs': '- **{{text}}**{{cite this}}' };
    const packs = { plain, child, grandchild };
    const textOf = async (id: string) => {
      const { pack } = await load(packs, id);
      return pack && deckOf(pack, briefingOf()).text;
    };
    expect(await textOf('child')).toContain('- The two countries signed a treaty.');
    expect(await textOf('grandchild')).toContain('- **The two countries signed a treaty.**');
    expect(await textOf('grandchild')).toContain('## Good day');
  });

  it('names mistakes with the file in which they stand', async () => {
    const wrong = { ...child, 'part.md.hbs': '{{> nowhere}}' };
    const broken = { ...VALID, 'deck.md.hbs': `${VALID['deck.md.hbs'] ?? ''}{{s "none"}}\n` };
    const said = wordsOf((await load({ plain: broken, child: wrong }, 'child')).problems).join('\n');
    expect(said).toContain('error packs/child/part.md.hbs:1 The pack has no file for the partial "nowhere".');
    expect(said).toContain('error packs/plain/deck.md.hbs:13 strings.yaml has no key "none".');
  });

  it('is told which of its strings and templates nothing asks for, with those that were meant', async () => {
    const base = { ...VALID, 'parts/line.md.hbs': 'x', 'deck.md.hbs': `${VALID['deck.md.hbs'] ?? ''}{{> parts/line}}{{s (concat "kind-" "x")}}\n`, 'strings.yaml': `${VALID['strings.yaml'] ?? ''}kind-x: {fa: ی, en: y}\n` };
    const slips: Files = { ...child, 'strings.yaml': 'helo: {fa: سلام, en: Good day}\nkind-z: {fa: سلام, en: Good day}\n', 'parts/lien.md.hbs': 'y', 'line.md.hbs': 'z', 'other.md.hbs': '{{> used}}', 'used.md.hbs': '' };
    const said = wordsOf((await load({ plain: base, child: slips }, 'child')).problems);
    expect(said).toEqual([
      expect.stringMatching(/^warning packs\/child\/parts\/lien\.md\.hbs: No template asks for "parts\/lien".* Did you mean "parts\/line\.md\.hbs"\?/),
      expect.stringMatching(/^warning packs\/child\/line\.md\.hbs: .* Did you mean "parts\/line\.md\.hbs"\?/),
      expect.stringMatching(/^warning packs\/child\/other\.md\.hbs: No template asks for "other"/),
      expect.stringMatching(/^warning packs\/child\/strings\.yaml:1 No template asks for the string "helo".* Did you mean "hello"\?/),
    ]);
  });

  it.each([
    ['a name that its templates do not give', '{nmae} is here', 'The string "named" has {nmae}, for which the template gives no value. Did you mean "name"? It gives: {name}.'],
    ['a name in Persian', '{نام} is here', 'The string "named" has {نام}'],
    ['a space', '{ name } is here', 'Did you mean "name"?'],
  ])('is told of a place in a string with %s, where the string stands', async (_, en, expected) => {
    const base = { ...VALID, 'deck.md.hbs': `${VALID['deck.md.hbs'] ?? ''}{{s "named" name=title}}\n` };
    const { pack } = await load({ plain: base, child: { ...child, 'strings.yaml': `named:\n  fa: الف\n  en: "${en}"\n` } }, 'child');
    const [said = ''] = pack ? wordsOf(fillTemplate(pack, briefingOf()).problems) : [];
    expect(said).toMatch(/^error packs\/child\/strings\.yaml:1 /);
    expect(said).toContain(expected);
  });

  it.each([
    ['that is nowhere', { child: { 'pack.yaml': manifest('child', 'extends: gone\n') } }, 'error packs/child/pack.yaml:4 There is no pack "gone", which this one extends.'],
    ['that extends it', { plain: { 'pack.yaml': manifest('plain', 'extends: child\n') }, child }, 'error packs/plain/pack.yaml:4 Packs extend one another without end: child → plain → child.'],
    ['without a main template', { plain: { ...VALID, 'pack.yaml': manifest('plain', '') }, child }, 'error packs/plain/pack.yaml:1 The field "main" is missing or empty.'],
  ] as const)('says so of one %s', async (_, packs, expected) => {
    expect(wordsOf((await load(packs, 'child')).problems)[0]).toContain(expected);
  });
});

it.each(BUILT_IN)('the built-in pack %s stands on files that are there, and needs them all', async (id) => {
  const host = {
    readFolder: (path: string) => Promise.resolve(projectFolder(path)),
    packPath: (wanted: string) => Promise.resolve(`templates/${wanted}`),
  };
  const { folders, problems } = await readLineage(`templates/${id}`, host);
  expect(problems).toEqual([]);
  expect(folders.map(({ path }) => path)).toEqual(id === 'briefing' ? ['templates/briefing'] : [`templates/${id}`, 'templates/briefing']);
  // What a pack has instead of the other's must differ from it: a copy would be a mistake in waiting.
  const [own, base] = folders;
  for (const [name, text] of own.files) expect(base?.files.get(name), name).not.toBe(text);
  expect(builtIn(id).handout).toBe('handout');
});

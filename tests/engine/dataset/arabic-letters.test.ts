/** Arabic letters in sources: Persian writes others, a work in Arabic keeps its own. */
import { describe, expect, it } from 'vitest';
import { load, VALID } from './fixture.ts';

const found = (source: object): readonly string[] => {
  const own = JSON.parse(VALID['sources.json'] ?? '') as readonly object[];
  const { problems } = load({ ...VALID, 'sources.json': JSON.stringify([...own, { id: 'work', type: 'book', issued: 2020, ...source }]) });
  return problems.flatMap(({ code, where }) => (code === 'dataset.arabic-letter' ? [where.field ?? ''] : []));
};

describe('Arabic letters in a source', () => {
  it.each<[string, object, readonly string[]]>([
    ['title and author', { title: 'جغرافياي سياسي', author: [{ family: 'كاظمي', given: 'مريم' }] }, ['title', 'author[0].family', 'author[0].family', 'author[0].given']],
    ['a journal', { title: 'بندرها', 'container-title': 'فصلنامه مطالعات اوراسيا' }, ['container-title']],
    ['a translated title', { title: 'Ports', custom: { translated: { fa: { title: 'بندرهاي جنوب' } } } }, ['custom.translated.fa.title']],
    ['a publisher beside a Latin title', { title: 'Ports', publisher: 'نشر ني' }, ['publisher']],
  ])('are told of %s', (_what, source, fields) => {
    expect(found(source)).toEqual(fields);
  });

  it.each<[string, object]>([
    ['a work that says so', { title: 'موانئ', author: [{ family: 'علي', given: 'محمد' }], language: 'ar' }],
    ['a work with the letters of Arabic alone', { title: 'تاريخ الموانئ في الخليج', author: [{ family: 'علي' }] }],
    ['a work with two articles', { title: 'الموانئ والسياسة الخارجية', author: [{ family: 'الهاشمي' }] }],
    ['right letters', { title: 'جغرافیای سیاسی', author: [{ family: 'کاظمی' }] }],
    ['an address', { title: 'Ports', URL: 'https://example.org/كتاب' }],
  ])('are left in %s', (_what, source) => {
    expect(found(source)).toEqual([]);
  });
});

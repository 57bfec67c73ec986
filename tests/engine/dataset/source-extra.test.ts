/** Zotero's "Extra", which it exports as a note. */
import { describe, expect, it } from 'vitest';
import { withExtra } from '../../../electron/engine/dataset/sources/extra.ts';
import { workIn } from '../../../electron/engine/dataset/sources/work.ts';

const read = (note: string, own: object = {}) => withExtra({ id: 'a', type: 'document', title: 'Ports', note, ...own });

describe('lines of "Extra"', () => {
  it('give fields that the work has not, under Zotero’s names and CSL’s', () => {
    expect(read('DOI: 10.1000/xyz\nEvent Place: Aktau\n{:genre: White paper}{:number: 7}\nURL: https://a.example\nArchive Location: B 12')).toMatchObject({
      DOI: '10.1000/xyz', 'event-place': 'Aktau', genre: 'White paper', number: '7', URL: 'https://a.example', archive_location: 'B 12',
    });
  });
  it('leave fields that it has, but for its type and dates', () => {
    expect(read('title: Seas\nvolume: 4\nissued: 1999\ntype: Dataset', { volume: '3', issued: 2020 })).toMatchObject({ title: 'Ports', volume: '3', issued: '1999', type: 'dataset' });
  });
  it('give names, each on its line', () => {
    expect(read('author: Rad || Navid\nauthor: World Bank\ncontainer-author: راد || مینا')).toMatchObject({
      author: [{ family: 'Rad', given: 'Navid' }, { literal: 'World Bank' }], 'container-author': [{ family: 'راد', given: 'مینا' }],
    });
    expect(read('editor: Rad || Navid', { editor: [{ family: 'Buthor' }] })).toMatchObject({ editor: [{ family: 'Buthor' }] });
  });
  it('give the calendar of the work, which the source’s own stands before', () => {
    expect(workIn(read('calendar: persian', { issued: 1402 }), 'en').calendar).toBe('persian');
    expect(workIn(read('Calendar: Jalali\noriginal-date: 1380', { issued: 1402 }), 'en')).toMatchObject({ calendar: 'persian', fields: { 'original-date': '1380' } });
    expect(workIn(read('calendar: persian', { issued: 1492, custom: { calendar: 'gregorian' } }), 'en').calendar).toBe('gregorian');
  });
  it.each(['Locators: counted by hand', 'type: nonsense', 'calendar: of events', 'A note. DOI: none here', 'constructor: a', '__proto__: b'])('mean nothing else: %s', (note) => {
    expect(read(note)).toEqual({ id: 'a', type: 'document', title: 'Ports', note });
  });
});

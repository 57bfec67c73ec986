import type { Places } from '../places.ts';

/** English names of places in a work. */
export const places: Places = {
  timestamp: { one: '' },
  minute: { one: 'min.', signs: 'min(?:ute)?s?\\.?' },
  page: { one: 'p.', many: 'pp.', signs: 'pp?\\.?|pgs?\\.?|pages?' },
  paragraph: { one: '¶', close: true, signs: '¶+|paras?\\.?|pars?\\.|paragraphs?' },
  section: { one: '§', close: true, signs: '§+|secs?\\.?|sections?' },
  chapter: { one: 'ch.', many: 'chs.', signs: 'chaps?\\.?|chs?\\.?|chapters?' },
  part: { one: 'pt.', many: 'pts.', signs: 'pts?\\.?|parts?' },
  volume: { one: 'vol.', many: 'vols.', signs: 'vols?\\.?|volumes?' },
  issue: { one: 'no.', many: 'nos.', signs: 'nos?\\.|issues?' },
  table: { one: 'table', many: 'tables', signs: 'tables?|tabs?\\.?|tbls?\\.?' },
  figure: { one: 'fig.', many: 'figs.', signs: 'figures?|figs?\\.?' },
  chart: { one: 'chart', many: 'charts', signs: 'charts?|graphs?' },
  map: { one: 'map', many: 'maps', signs: 'maps?' },
  box: { one: 'box', many: 'boxes', signs: 'box(?:es)?' },
  slide: { one: 'slide', many: 'slides', signs: 'slides?' },
  article: { one: 'Art.', many: 'Arts.', signs: 'arts?\\.?|articles?' },
  clause: { one: 'cl.', many: 'cls.', signs: 'cls?\\.|clauses?' },
  appendix: { one: 'Appendix', many: 'Appendices', signs: 'app\\.|appendix|appendices' },
  annex: { one: 'Annex', many: 'Annexes', signs: 'annex(?:es)?' },
  line: { one: 'l.', many: 'll.', signs: 'lines?|ll?\\.' },
  note: { one: 'n.', many: 'nn.', signs: 'notes?|footnotes?|endnotes?|fns?\\.?|nn?\\.' },
  column: { one: 'col.', many: 'cols.', signs: 'cols?\\.?|columns?' },
  folio: { one: 'fol.', many: 'fols.', signs: 'fols?\\.?|folios?' },
};

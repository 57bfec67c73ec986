/** Problems with points: kinds of slide that they cannot fill, fields that do not fit. */
import type { Language } from '../../units/language.ts';

/** What a point lacks for the kind of slide that it asks for. */
export type Lack = 'figure' | 'quote' | 'chart' | 'dates' | 'map' | 'positions' | 'parts' | 'columns' | 'centre' | 'picture' | 'relations' | 'flows' | 'values';
type Names = readonly string[];
type Both = Readonly<Record<Language, string>>;

const LACKS: Readonly<Record<Lack, Both>> = {
  figure: {
    en: 'None of these records is a figure, so there is no number to show large.',
    fa: 'هیچ‌یک از این رکوردها عدد نیست و رقمی برای درشت نشان دادن نمی‌ماند.',
  },
  quote: { en: 'None of these records is a quote.', fa: 'هیچ‌یک از این رکوردها نقل‌قول نیست.' },
  chart: { en: 'These records hold nothing that a chart could show.', fa: 'در این رکوردها چیزی برای نمودار نیست.' },
  dates: { en: 'Fewer than two of these records have a date.', fa: 'از این رکوردها کمتر از دو تا تاریخ دارند.' },
  map: { en: 'The point names no route to draw on the map.', fa: 'این نکته مسیری برای کشیدن روی نقشه نام نبرده است.' },
  positions: {
    en: 'These records do not hold positions of two actors to compare.',
    fa: 'در این رکوردها موضع دو بازیگر برای مقایسه نیست.',
  },
  parts: { en: 'The point has no parts to show side by side.', fa: 'این نکته بخش‌هایی برای کنار هم نشان دادن ندارد.' },
  columns: { en: 'The point does not have two or three parts.', fa: 'این نکته دو یا سه بخش ندارد.' },
  picture: { en: 'The point names no picture.', fa: 'این نکته تصویری نام نبرده است.' },
  relations: { en: 'Fewer than two of these records are relations.', fa: 'از این رکوردها کمتر از دو تا رابطه‌اند.' },
  flows: { en: 'These records hold no two flows of one unit.', fa: 'در این رکوردها دو جریان با یک واحد نیست.' },
  values: {
    en: 'These records hold no two figures of one unit that each name one state among their actors.',
    fa: 'در این رکوردها دو عدد با یک واحد نیست که هر یک در actors خود یک کشور را نام ببرد.',
  },
  centre: { en: 'Nobody stands in the middle of this balance.', fa: 'در میانهٔ این توازن کسی نیست.' },
};

/** Why numbers make no ring. */
export type RingFault = { readonly is: 'over'; readonly sum: string } | { readonly is: 'wholes'; readonly wholes: Names } | { readonly is: 'negative' | 'nothing' | 'mixed' | 'single' | 'lines' };

function faultWords(fault: RingFault): Both {
  switch (fault.is) {
    case 'over':
      return { en: `the shares come to ${fault.sum} percent of the whole`, fa: `جمع سهم‌ها ${fault.sum} درصد کل است` };
    case 'wholes':
      return { en: `they are shares of ${fault.wholes.length} wholes, ${fault.wholes.map((whole) => `"${whole}"`).join(' and ')}`, fa: `این‌ها سهم‌هایی از ${fault.wholes.length} کل‌اند: ${fault.wholes.map((whole) => `«${whole}»`).join(' و ')}` };
    case 'negative':
      return { en: 'one of the shares is below zero', fa: 'یکی از سهم‌ها کمتر از صفر است' };
    case 'nothing':
      return { en: 'no share is above zero', fa: 'هیچ سهمی بیش از صفر نیست' };
    case 'mixed':
      return { en: 'shares and amounts stand side by side', fa: 'سهم و مقدار کنار هم آمده‌اند' };
    case 'single':
      return { en: 'one number alone is no share of a whole', fa: 'یک عدد به‌تنهایی سهمی از یک کل نیست' };
    case 'lines':
      return { en: 'the series has several lines', fa: 'این سری چند خط دارد' };
  }
}

/** Every slide can fall back to bullets. */
const HINTS: Readonly<Record<Lack, Both>> = {
  figure: hint('Add a record of kind figure to the facts', 'رکوردی از گونهٔ figure به facts بیفزایید'),
  quote: hint('Add a record of kind quote to the facts', 'رکوردی از گونهٔ quote به facts بیفزایید'),
  chart: hint(
    'Add a series, two figures of one unit, or a figure that is a fraction',
    'یک series، دو figure با یک unit یا یک figure کسری به facts بیفزایید',
  ),
  dates: hint('Add records with a date', 'رکوردهایی با تاریخ بیفزایید'),
  map: hint('Write "map: { routes: […] }" with ids from routes.yaml', '«map: { routes: […] }» را با شناسه‌هایی از routes.yaml بنویسید'),
  positions: hint('Add records of kind position', 'رکوردهایی از گونهٔ position بیفزایید'),
  parts: hint('Write "parts:" with a title and facts each', '«parts:» را با title و facts برای هر بخش بنویسید'),
  columns: hint('Write "parts:" with two or three entries', '«parts:» را با دو یا سه بخش بنویسید'),
  picture: hint('Write "picture: { media: media/…, alt: { fa: …, en: … } }"', '«picture: { media: media/…, alt: { fa: …, en: … } }» را بنویسید'),
  relations: hint('Add records of kind relation', 'رکوردهایی از گونهٔ relation بیفزایید'),
  flows: hint('Add records of kind flow with one unit', 'رکوردهایی از گونهٔ flow با یک واحد بیفزایید'),
  values: hint('Add figures of one unit, each with one state under "actors" besides the one that the dataset is about', 'عددهایی با یک واحد بیفزایید که هر یک در actors، جز کشور موضوع داده‌ها، یک کشور داشته باشند'),
  centre: hint('Write "centre:" here or "actor:" in dataset.yaml, with an id from actors.yaml', '«centre:» را اینجا یا «actor:» را در dataset.yaml با شناسه‌ای از actors.yaml بنویسید'),
};

function hint(en: string, fa: string): Both {
  return { en: `${en}, or write "as: bullets".`, fa: `${fa} یا «as: bullets» بنویسید.` };
}

export const datasetPointMessages = {
  'dataset.flat-view': (_: Record<string, never>) => ({
    en: ['The view of this map has no area.', 'Give south below north and west to the left of east, at least half a degree apart; degrees south and west are negative.'] as const,
    fa: ['قاب دید این نقشه مساحتی ندارد.', 'جنوب را کمتر از شمال و غرب را در سوی چپ شرق بنویسید، دست‌کم با نیم درجه فاصله؛ درجه‌های جنوبی و غربی منفی‌اند.'] as const,
  }),
  'dataset.point-without': (p: { lack: Lack }) => ({ en: [LACKS[p.lack].en, HINTS[p.lack].en] as const, fa: [LACKS[p.lack].fa, HINTS[p.lack].fa] as const }),
  'dataset.chart-doughnut': (p: { form: 'doughnut' | 'share'; fault: RingFault }) => {
    const { en, fa } = faultWords(p.fault);
    return {
      en: [`No ${p.form === 'share' ? 'bar of shares' : 'doughnut'} can be made of these records: ${en}. The chart is drawn in another form.`, 'Give shares of one whole, or choose another form.'] as const,
      fa: [`از این رکوردها نمودار ${p.form === 'share' ? '«share»' : 'حلقه‌ای'} ساخته نمی‌شود: ${fa}. نمودار به شکلی دیگر کشیده می‌شود.`, 'سهم‌هایی از یک کل بدهید یا شکل دیگری انتخاب کنید.'] as const,
    };
  },
  'dataset.point-idle': (p: { field: string; kinds: readonly string[] }) => ({
    en: [`"${p.field}" has no use on this kind of slide.`, `Write "as: ${p.kinds.join('", "')}", or take the field out.`] as const,
    fa: [`«${p.field}» در این گونه اسلاید به کار نمی‌آید.`, `بنویسید «as: ${p.kinds.join('» یا «')}»، یا این فیلد را بردارید.`] as const,
  }),
  'dataset.part-outside-point': (p: { fact: string }) => ({
    en: [`The record "${p.fact}" is none of the facts of this point.`, 'Add it to the facts of the point as well, or take it out here.'] as const,
    fa: [`رکورد «${p.fact}» در facts این نکته نیست.`, 'آن را به facts خود نکته هم بیفزایید یا از اینجا بردارید.'] as const,
  }),
  'dataset.route-untold': (p: { route: string }) => ({
    en: [`None of the facts of this point tells of the route "${p.route}".`, 'Add a record that routes.yaml names under "facts" of the route to the facts of the point.'] as const,
    fa: [`هیچ‌یک از facts این نکته از مسیر «${p.route}» نمی‌گوید.`, 'رکوردی را که routes.yaml در facts این مسیر آورده است به facts نکته بیفزایید.'] as const,
  }),
};

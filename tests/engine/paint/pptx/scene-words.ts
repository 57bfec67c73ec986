/** The words of a scene, once in each language. */
export const WORDS = {
  fa: {
    title: 'سیاست چندبُرداری قزاقستان و «توازن» میان قدرت‌ها',
    finding: 'روسیه همچنان دومین شریک تجاری قزاقستان است؛ نزدیک ۳۰ میلیارد دلار در ۲۰۲۴',
    bullets: [
      'در نوامبر ۲۰۲۵ بیانیهٔ «مشارکت راهبردی و اتحاد» امضا شد؛ آستانه آن را گامی برای توازن می‌داند و نه چرخش به سوی مسکو، زیرا هم‌زمان گفت‌وگوها با واشنگتن و پکن ادامه دارد.',
      'همکاری در چارچوب EAEU و OTS و C5+1 پیش می‌رود.',
      'نیروگاه هسته‌ای را روس‌اتم می‌سازد.',
    ],
    nested: 'ظرفیت: ۲٫۴ گیگاوات',
    numbered: ['کریدور میانی', 'کریدور شمال–جنوب'],
    quote: '«ما نه شرقیم و نه غرب؛ ما در میانهٔ اوراسیا هستیم.»',
    columns: ['قدرت', 'چه می‌خواهد', 'ابزار'],
    rows: [
      ['چین', 'راه زمینی به اروپا، بی‌گذر از روسیه', 'سرمایه‌گذاری'],
      ['روسیه', 'ماندن قزاقستان در EAEU', 'گاز و نیروگاه'],
      ['آمریکا', 'کانی‌های کمیاب', 'C5+1'],
    ],
    table: 'جدول خواسته‌های قدرت‌ها',
    footer: 'منبع: تابناک/توران ۲۰۲۵، ¶۱۴',
    notes: ['سخنران نخست زمینه را می‌گوید.', 'سپس سه نکته:', 'نکتهٔ یکم\nو دنبالهٔ آن'],
    sections: ['آغاز', 'روسیه & قدرت‌ها'],
    link: 'متن کامل',
  },
  en: {
    title: "Kazakhstan's multi-vector policy & its \"balance\"",
    finding: 'Russia is still the second-largest trading partner: nearly 30 billion dollars in 2024',
    bullets: [
      'The declaration on strategic partnership and alliance was signed in November 2025; Astana calls it a step towards balance and not a turn to Moscow, since talks with Washington and Beijing go on.',
      'Cooperation goes on in the EAEU, the OTS and C5+1.',
      'Rosatom builds the nuclear plant.',
    ],
    nested: 'Capacity: 2.4 GW',
    numbered: ['Middle Corridor', 'North–South Corridor'],
    quote: '“We are neither East nor West; we are in the middle of Eurasia.”',
    columns: ['Power', 'What it wants', 'Means'],
    rows: [
      ['China', 'A land route to Europe that does not cross Russia', 'Investment'],
      ['Russia', 'Kazakhstan staying in the EAEU', 'Gas, nuclear plant'],
      ['United States', 'Rare minerals', 'C5+1'],
    ],
    table: 'What each power wants',
    footer: 'Source: Tabnak/Turan 2025, ¶14',
    notes: ['The speaker first gives the background.', 'Then three points:', 'first point\nand the rest of it'],
    sections: ['Opening', 'Russia & the powers'],
    link: 'Full text',
  },
} as const;

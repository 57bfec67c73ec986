/** Random texts as they come: Persian, English, mixed, long words, odd characters. */
import fc from 'fast-check';

const PERSIAN = 'قزاقستان سیاست خارجی چندبرداری می‌کند کشورها روابط «راهبردی» سرمایه‌گذاری هسته‌ای ۱۹۹۲ دههٔ نیروگاه'.split(' ');
const ENGLISH = 'Kazakhstan foreign policy multi-vector corridors (INSTC) C5+1 “strategic” partnership 1992–2025 EU/US'.split(' ');
const ODD = ['x'.repeat(90), 'ـ'.repeat(70), 'https://example.org/a/very/long/address?with=query', '中国外交', 'Қазақстан', '🙂', '—', '…', '%'];

const words = (from: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...from), { minLength: 1, maxLength: most }).map((list) => list.join(' '));

export const persianText = (most = 60) => words(PERSIAN, most);
export const englishText = (most = 60) => words(ENGLISH, most);
export const mixedText = (most = 60) => words([...PERSIAN, ...ENGLISH, ...ODD], most);

/** Any of these, long and short, and now and then any Unicode at all. */
export const anyText = fc.oneof(
  persianText(4),
  englishText(4),
  mixedText(40),
  mixedText(150),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

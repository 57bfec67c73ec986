import type { EstimateWords, StepWords } from '../estimates.ts';

/** A step whose word stands before «است». */
const adjective = (word: string): StepWords => ({ word, that: `${word} است که` });

export const estimates: EstimateWords = {
  yardsticks: {
    'icd-203': {
      title: 'ICD 203',
      steps: {
        remote: { word: 'تقریباً ناممکن', that: 'تقریباً ناممکن است که' },
        'very-unlikely': adjective('بسیار بعید'),
        unlikely: adjective('بعید'),
        even: { word: 'احتمال حدود نیمی', that: 'احتمال آن حدود نیمی است که' },
        likely: adjective('محتمل'),
        'very-likely': adjective('بسیار محتمل'),
        'almost-certain': adjective('تقریباً قطعی'),
      },
    },
    phia: {
      title: 'PHIA',
      steps: {
        remote: { word: 'احتمال ناچیز', that: 'احتمال آن ناچیز است که' },
        'very-unlikely': adjective('بسیار بعید'),
        unlikely: adjective('بعید'),
        even: { word: 'امکان واقعی', that: 'امکان واقعی آن هست که' },
        likely: adjective('محتمل'),
        'very-likely': adjective('بسیار محتمل'),
        'almost-certain': adjective('تقریباً قطعی'),
      },
    },
  },
  confidence: { low: 'اطمینان کم', moderate: 'اطمینان متوسط', high: 'اطمینان زیاد' },
  reliability: { A: 'کاملاً معتبر', B: 'معمولاً معتبر', C: 'نسبتاً معتبر', D: 'معمولاً نامعتبر', E: 'نامعتبر', F: 'اعتبار نامعلوم' },
  credibility: { 1: 'تأییدشده از منابع دیگر', 2: 'احتمالاً درست', 3: 'شاید درست', 4: 'مشکوک', 5: 'نامحتمل', 6: 'درستی نامعلوم' },
  terms: [
    ['تقریباً ناممکن', 'remote'], ['احتمال ناچیز', 'remote'], ['احتمال آن ناچیز', 'remote'], ['بسیار بعید', 'very-unlikely'], ['خیلی بعید', 'very-unlikely'],
    ['احتمال حدود نیمی', 'even'], ['احتمال آن حدود نیمی', 'even'], ['احتمال برابر', 'even'], ['امکان واقعی', 'even'],
    ['بسیار محتمل', 'very-likely'], ['خیلی محتمل', 'very-likely'], ['تقریباً قطعی', 'almost-certain'], ['تقریباً حتمی', 'almost-certain'],
    ['بعید', 'unlikely'], ['نامحتمل', 'unlikely'], ['محتمل', 'likely'],
  ],
  loose: ['شاید', 'احتمالاً', 'احتمالا', 'به احتمال زیاد', 'به احتمال قوی', 'به‌احتمال', 'ممکن است', 'امکان دارد', 'چه‌بسا', 'چه بسا', 'بسا', 'دور از ذهن نیست', 'منتفی نیست'],
  looseInSmall: [],
  confident: /(?<!\p{L})اطمینانِ?\s(?:کم|پایین|اندک|متوسط|میانه|زیاد|بالا|کامل)(?!\p{L})|(?<!\p{L})(?:کمال|با)\sاطمینان(?!\p{L})/u,
};

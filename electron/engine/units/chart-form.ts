/** Forms of a chart: `bar` lies, `column` stands, `share` is one lying bar that the shares of a whole make up. */
export const CHART_FORMS = ['bar', 'column', 'line', 'doughnut', 'share'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** What marks a chart has: a bar of shares is made of bars on one another. */
export type MarkForm = Exclude<ChartForm, 'share'>;

/** Forms that show the shares of one whole. */
export const isOfWhole = (form: unknown): form is 'doughnut' | 'share' => form === 'doughnut' || form === 'share';

/** Forms of a chart: `bar` lies, `column` stands. */
export const CHART_FORMS = ['bar', 'column', 'line', 'doughnut'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** The typeface that comes with the program: its family, and its files in the folder of fonts. */
export const FONT = { family: 'Vazirmatn', regular: 'Vazirmatn-Regular.ttf', bold: 'Vazirmatn-Bold.ttf' };

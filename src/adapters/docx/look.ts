import type { INumberingOptions, ISectionPropertiesOptions, IStylesOptions } from 'docx';

/** Twentieths of a point: A4 and its margins. */
const CM = 567;
const A4 = { width: 21 * CM, height: Math.round(29.7 * CM) };

export const PAGE: ISectionPropertiesOptions['page'] = {
  size: A4,
  margin: { top: 2.2 * CM, bottom: 2 * CM, left: 2 * CM, right: 2 * CM, header: CM, footer: CM },
};

/** Overviews have many columns: they lie on their side. */
export const ANNEX_PAGE: ISectionPropertiesOptions['page'] = {
  size: { ...A4, orientation: 'landscape' },
  margin: { top: 2 * CM, bottom: 1.8 * CM, left: 1.8 * CM, right: 1.8 * CM, header: CM, footer: CM },
};

export const FOOTER_TEXT = 'Side ';
export const LANGUAGE = { value: 'da-DK' };
export const HEAD_FILL = 'E3F0EF';
export const LINE = 'B9C4C4';

const PRIMARY = '14535F';
const WEAK = '5C5C5C';
const WARNING = '5E3D00';
/** Every Word has it, and LibreOffice a face of the same widths. */
const FONT = 'Arial';

const heading = (size: number, before: number, after: number, color: string) => ({
  run: { size, bold: true, color, font: FONT },
  paragraph: { spacing: { before, after }, keepNext: true },
});

const paragraphStyle = (
  id: string,
  size: number,
  spacing: { before?: number; after?: number; line?: number },
  color?: string,
) => ({
  id,
  name: id,
  basedOn: 'Normal',
  run: { size, ...(color && { color }) },
  paragraph: { spacing },
});

/** What a list is marked by; the library's own mark is a ball of another face. */
export const BULLETS = 'punkter';
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        { level: 0, format: 'bullet', text: '•', style: { paragraph: { indent: { left: 360, hanging: 240 } } } },
      ],
    },
  ],
};

/** Sizes in half points. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 20, language: LANGUAGE },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    title: heading(44, 0, 60, PRIMARY),
    heading1: heading(28, 480, 60, PRIMARY),
    heading2: heading(22, 200, 40, '1A1A1A'),
    heading3: heading(20, 160, 60, WEAK),
  },
  paragraphStyles: [
    paragraphStyle('Lead', 26, { after: 20 }, WEAK),
    paragraphStyle('Fact', 21, { after: 40 }),
    paragraphStyle('Contents', 21, { after: 20 }),
    paragraphStyle('ListItem', 21, { after: 40 }),
    paragraphStyle('Cell', 16, { after: 0, line: 228 }),
    paragraphStyle('AfterTable', 8, { after: 0 }),
    paragraphStyle('Around', 17, { after: 0 }, WEAK),
    paragraphStyle('Lukket', 21, { after: 60 }, WARNING),
  ],
};

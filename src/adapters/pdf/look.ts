import { join } from 'node:path';

/** The look of what leaves the house on paper: the colours of the pages (styles/tokens.css), quiet, and readable in grey. */
export const COLOURS = {
  primary: '#14535f',
  primaryDark: '#0e3f49',
  primaryPale: '#e3f0ef',
  ink: '#1a1a1a',
  weak: '#5c5c5c',
  shade: '#eef2f2',
  zebra: '#f3f6f6',
  line: '#dcdcdc',
  lineStrong: '#b9c4c4',
} as const;

/** The design system's own type, embedded. Its digits are all of one width. Read from where npm puts it, as dist/public is. */
const TTF = join('node_modules', 'dkfds', 'dist', 'fonts', 'IBMPlexSans', 'complete', 'ttf');
export const FONTS = {
  regular: join(TTF, 'IBMPlexSans-Regular.ttf'),
  bold: join(TTF, 'IBMPlexSans-SemiBold.ttf'),
} as const;
export type Font = keyof typeof FONTS;

/** Points from the edge of the page; text keeps within. */
export const MARGIN = { top: 54, bottom: 50, side: 40 } as const;

export interface Style {
  font: Font;
  size: number;
  colour: string;
}

const style = (font: Font, size: number, colour: string = COLOURS.ink): Style => ({ font, size, colour });

export const STYLES = {
  cover: style('bold', 30, COLOURS.primary),
  heading1: style('bold', 17, COLOURS.primary),
  heading2: style('bold', 12.5, COLOURS.primaryDark),
  heading3: style('bold', 10.5),
  lead: style('regular', 12.5, COLOURS.weak),
  text: style('regular', 10),
  strong: style('bold', 10),
  label: style('bold', 10, COLOURS.weak),
  weak: style('regular', 9, COLOURS.weak),
  columnHeading: style('bold', 8.5, COLOURS.primaryDark),
  group: style('bold', 9, COLOURS.primaryDark),
  cell: style('regular', 8.5),
  cellStrong: style('bold', 8.5),
  cellSmall: style('regular', 7.5, COLOURS.weak),
  frame: style('regular', 8, COLOURS.weak),
} as const satisfies Record<string, Style>;

/** The height of a line: what the type itself asks for. */
export const lineHeight = ({ size }: Style): number => size * 1.3;

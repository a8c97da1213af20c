/** What no cell of a takstskema means: stopped in the sheet, and not read where it was typed in spite of that. */

/** Characters of a text for which its column names no other number. */
export const LONGEST_TEXT = 255;
/** Kroner, units, places and percentages, either way. */
export const LARGEST_NUMBER = 1_000_000_000_000;
/** Days, niveauer, codes. */
export const LARGEST_WHOLE = 1_000_000;

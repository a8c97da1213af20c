/** A sagsfremstilling is one or two pages. */
export const LONGEST_POINT_TEXT = 12_000;
export const POINT_TEXT_TOO_LONG = `Teksten må højst være på ${LONGEST_POINT_TEXT} tegn.`;

/** Titles, and the names of participants. */
export const LONGEST_NAME = 200;
export const NAME_TOO_LONG = `Det må højst være på ${LONGEST_NAME} tegn.`;

export const MOST_PARTICIPANTS = 60;

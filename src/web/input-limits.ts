/** The longest text that is typed on a page or sent to the API. */
export const LONGEST_TEXT = 4000;
export const TOO_LONG = `Teksten må højst være på ${LONGEST_TEXT} tegn.`;

/** The most takster that one request is about. */
export const MOST_ITEMS = 1000;

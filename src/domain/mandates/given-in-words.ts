import { dayInWords } from '../danish-day.js';

/** Where DAS gave a mandate; days as "YYYY-MM-DD". */
export interface Given {
  /** The day of the meeting; null: skriftlig behandling. */
  heldOn: string | null;
  /** The day it was registered. */
  givenOn: string;
}

/** "givet af DAS på mødet den 12. november 2026", "givet af DAS ved skriftlig behandling den 14. november 2026". */
export function givenInWords({ heldOn, givenOn }: Given): string {
  const where = heldOn ? `på mødet den ${dayInWords(heldOn)}` : `ved skriftlig behandling den ${dayInWords(givenOn)}`;
  return `givet af DAS ${where}`;
}

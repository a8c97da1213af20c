import { amount } from '../../domain/amount.js';
import type { Figure } from '../format.js';

/** One takstår of a line: the takst as it was charged, exact. */
export interface YearFigure {
  year: number;
  takst: NonNullable<Figure>;
  /** What the takst of the first year would be if it had followed P/L alone (history only). */
  projected?: Figure;
}

/** A float is good enough for where ink goes, and for nothing else. */
export const drawn = ({ takst }: YearFigure): number => toNumber(takst);

export const toNumber = (value: NonNullable<Figure>): number => amount(value).toNumber();

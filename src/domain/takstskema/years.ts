import { TAKSTSKEMA_2027 } from './2027.js';
import type { Takstskema } from './template.js';

/** Every takstskema there is, oldest first; an old year is always read with its own. */
export const TAKSTSKEMAER: readonly Takstskema[] = [TAKSTSKEMA_2027];

/** The takstskema of a takstår; null where the system has none. */
export function takstskemaOf(year: number): Takstskema | null {
  return TAKSTSKEMAER.find((one) => one.year === year) ?? null;
}

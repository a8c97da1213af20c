import type { OverviewRow, OverviewSum } from '../domain/revision/change-overview.js';
import { STATES } from '../domain/workflow/states.js';
import { change, count, signed } from './format.js';

/** "Autisme · kr. pr. døgn": what tells a takst from the others of its tilbud. */
export const underName = ({ ydelse, targetGroup, unit }: OverviewRow): string =>
  [ydelse, targetGroup, unit && `kr. pr. ${unit}`].filter(Boolean).join(' · ');

/** "Fejlrettelse: Lønnen var talt med to gange." */
export function reasonText({ reason }: OverviewRow): string {
  if (!reason || reason.text === '') return '–';
  const cause = reason.cause ?? '';
  return cause === '' ? reason.text : `${cause.charAt(0).toUpperCase()}${cause.slice(1)}: ${reason.text}`;
}

export const KINDS: Record<OverviewRow['kind'], string> = { ændret: 'Ændret', ny: 'Ny', udgår: 'Udgår' };

/** Where the takst stands; before it is submitted, whether it is changed, new or gone. */
export const standingText = ({ state, kind }: OverviewRow): string => (state ? STATES[state].label : KINDS[kind]);

/** "12 af 31 takster er ændret: −1.234.000 kr. om året (−1,2 %), −0,4 % reelt fra året før." */
export function sumText({ takster, changed, yearly, percent, real }: OverviewSum): string {
  const kroner = `${signed(yearly, 0)} kr. om året`;
  const replaced = percent ? ` (${change(percent)})` : '';
  const lastYear = real ? `, ${change(real)} reelt fra året før` : '';
  return `${changed} af ${count(takster, 'takst', 'takster')} er ændret: ${kroner}${replaced}${lastYear}.`;
}

import { SERVICE_KIND_LABELS, UNIT_LABELS } from '../../domain/rules/lists.js';
import type { Line } from '../../domain/takst.js';

/** "§ 107 · Niveautakst, niveau 2 (Autisme)". */
export function lineName({ paragraf, serviceKind, level, targetGroup }: Line): string {
  const kind = serviceKind ? SERVICE_KIND_LABELS[serviceKind] : 'Takst';
  const named = level === null ? kind : `${kind}, niveau ${level}`;
  return `${paragraf ?? '–'} · ${named}${targetGroup ? ` (${targetGroup})` : ''}`;
}

export const unitName = ({ unit }: Line): string => (unit ? UNIT_LABELS[unit] : '');

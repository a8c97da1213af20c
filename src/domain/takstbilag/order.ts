import { SERVICE_KINDS } from '../takst.js';
import type { NamedLine } from './input.js';
import type { Party } from './model.js';

/** Danish order: Å, and the Aa of Aalborg, come last; "§ 85" before "§ 107". */
const collator = new Intl.Collator('da', { numeric: true });

export const byText = (one: string | null, other: string | null): number => collator.compare(one ?? '', other ?? '');

export const byParty = (one: Party, other: Party): number => byText(one.name, other.name) || one.code - other.code;

/** Paragraf, tilbud, takstgruppe, then the lines of the group as its model has them. The line key settles every tie. */
export function byLine(one: NamedLine, other: NamedLine): number {
  return (
    byText(one.paragraf, other.paragraf) ||
    byText(one.tilbudName, other.tilbudName) ||
    byText(one.groupKey, other.groupKey) ||
    kindRank(one) - kindRank(other) ||
    (one.level ?? 0) - (other.level ?? 0) ||
    byText(one.targetGroup, other.targetGroup) ||
    byText(one.unit, other.unit) ||
    byCode(one.lineKey, other.lineKey)
  );
}

const kindRank = ({ serviceKind }: NamedLine): number => (serviceKind ? SERVICE_KINDS.indexOf(serviceKind) : -1);

/** By code units: unlike the collator it holds no two different texts for equal. */
const byCode = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

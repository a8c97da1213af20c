import { count } from '../../../web/format.js';
import type { PackChange } from './pack-input.js';

type Decided = Pick<PackChange, 'title' | 'kind' | 'decision'>;

/**
 * What DAS decided on the ind- and udmeldinger, as its minutes say it (S1 item 8): all but those that are named, and of each
 * that was not approved on which grounds. Empty: nothing was decided.
 */
export function beslutningOfTilbud(changes: readonly Decided[]): string {
  const outcome = (one: Decided) => one.decision?.outcome ?? null;
  const [approved, refused, open] = (['approved', 'refused', null] as const).map((wanted) =>
    changes.filter((one) => outcome(one) === wanted),
  ) as [Decided[], Decided[], Decided[]];
  if (approved.length + refused.length === 0) return '';
  return [
    ...(approved.length > 0 ? [approvedText(approved, [...refused, ...open])] : []),
    ...groupedByGrounds(refused).map(refusedText),
    ...(open.length > 0 ? [`DAS har ikke taget stilling til ${listed(open)}.`] : []),
  ].join('\n\n');
}

function approvedText(approved: readonly Decided[], others: readonly Decided[]): string {
  if (others.length === 0) return 'DAS godkender alle ind- og udmeldinger.';
  if (others.length < approved.length) return `DAS godkender alle ind- og udmeldinger bortset fra ${listed(others)}.`;
  return `DAS godkender ${count(approved.length, 'ind- eller udmelding', 'ind- og udmeldinger')}: ${listed(approved)}.`;
}

/** Grounds of several lines are a list, as the minutes have them. */
function refusedText(refused: readonly Decided[]): string {
  const lines = (refused[0]?.decision?.grounds ?? '').split(/\r?\n/).map((line) => line.trim());
  const grounds = lines.filter((line) => line !== '');
  const what = `DAS godkender ikke ${listed(refused)}`;
  if (grounds.length < 2) return `${what}. ${grounds.join('')}`.trim();
  return [`${what} på følgende grundlag:`, ...grounds.map((line) => `- ${line.replace(/^[-–•*]\s+/, '')}`)].join('\n');
}

function groupedByGrounds(refused: readonly Decided[]): Decided[][] {
  const groups = new Map<string | null, Decided[]>();
  for (const one of refused) {
    const grounds = one.decision?.grounds ?? null;
    groups.set(grounds, [...(groups.get(grounds) ?? []), one]);
  }
  return [...groups.values()];
}

function listed(changes: readonly Decided[]): string {
  const names = changes.map(({ title, kind }) => `${title} (${kind.toLocaleLowerCase('da')})`);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join('; ')} og ${names.at(-1)}`;
}

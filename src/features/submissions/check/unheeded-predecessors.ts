import type { RuleContext } from '../../../domain/rules/context.js';

/**
 * What the sender is told of "Afløser Linje-ID" on lines that had a takst last year: they follow themselves, so that a line
 * that was laid into them counts first when the secretariat has recorded it.
 */
export function unheededPredecessors({ lines, previous, lineage }: RuleContext): string[] {
  const unheeded = lines.filter(
    ({ lineKey, predecessors }) =>
      previous.has(lineKey) && !lineage.has(lineKey) && predecessors.some((key) => key !== lineKey),
  );
  if (unheeded.length === 0) return [];
  const named = unheeded.map(({ lineKey, predecessors }) => `${lineKey} (${predecessors.join(', ')})`).join('; ');
  return [
    `Afløser Linje-ID tæller ikke på linjer, der selv havde en takst sidste år: ${named}. De sammenlignes med deres egen takst. Er en anden linje lagt ind i dem, så skriv til sekretariatet, som kan registrere det.`,
  ];
}

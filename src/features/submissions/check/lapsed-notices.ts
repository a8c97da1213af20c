import { explanationsNow } from '../../../domain/rules/change/missing-explanation.js';
import type { RuleContext } from '../../../domain/rules/context.js';
import { plainText } from '../../../domain/rules/explanation.js';
import type { Line } from '../../../domain/takst.js';

/** As much of an old text as a notice quotes; the page Forklar has all of it. */
const LONGEST_QUOTE = 300;

/** What the sender of an upload is told of explanations that stand no longer, with the old texts, to be used again. */
export function lapsedNotices(context: RuleContext): string[] {
  const lapsed = explanationsNow(context).filter(({ said, standing }) => standing !== 'stands' && said.text !== '');
  const waiting = lapsed.filter(({ standing }) => standing === 'confirm').map(({ line }) => nameOf(line));
  const confirm = waiting.length === 1 ? 'forklaringen' : 'forklaringerne';
  return [
    ...(waiting.length > 0
      ? [`Tallene er ændret lidt, siden ${confirm} blev skrevet. Bekræft eller ret ${confirm} til ${listed(waiting)}.`]
      : []),
    ...lapsed
      .filter(({ standing }) => standing === 'gone')
      .map(
        ({ line, said }) =>
          `Forklaringen til ${nameOf(line)} gælder ikke længere, fordi tallene er ændret. Den lød: ${quoted(said.text)} Teksten kan bruges igen på siden Forklar.`,
      ),
  ];
}

const nameOf = ({ tilbudName, lineKey }: Line): string => (tilbudName ? `${tilbudName} (${lineKey})` : lineKey);

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;

function quoted(text: string): string {
  const plain = plainText(text);
  if (plain.length > LONGEST_QUOTE) return `»${plain.slice(0, LONGEST_QUOTE).trimEnd()} …«`;
  return /[.!?]$/.test(plain) ? `»${plain}«` : `»${plain}«.`;
}

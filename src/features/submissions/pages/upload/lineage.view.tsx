import type { NamedSplit } from '../../../../domain/lineage/split-development.js';
import { count } from '../../../../web/format.js';
import { splitInWords } from '../../../../web/split-in-words.js';
import { Alert } from '../../../../web/ui/alert.js';
import { Button } from '../../../../web/ui/button.js';
import { HiddenFields } from '../../../../web/ui/confirm.js';
import type { ConfirmedPredecessor, UploadLineage } from '../../told/upload-lineage.js';
import { lineName } from '../line-name.js';

interface LineageProps {
  uploadId: number;
  lineage: UploadLineage;
  /** May the person confirm: the indberetter, until it is submitted. */
  mayConfirm: boolean;
}

/** What the lines go back to: closed lines that new ones look like, what was confirmed, and what was split. */
export const Lineage = (props: LineageProps) => {
  const { proposals, confirmed, splits } = props.lineage;
  return (
    <>
      {proposals.length > 0 && <Proposals {...props} />}
      {confirmed.length > 0 && <Confirmed {...props} />}
      {splits.length > 0 && <Splits splits={splits} />}
    </>
  );
};

const Proposals = ({ uploadId, lineage: { proposals }, mayConfirm }: LineageProps) => (
  <Alert
    tone="info"
    id="forgaengere"
    title={`${count(proposals.length, 'ny linje', 'nye linjer')} ligner ${proposals.length === 1 ? 'en linje' : 'linjer'}, som ikke er med i år`}
  >
    <ul class="plain-list">
      {proposals.map(({ line, predecessor, alike }) => (
        <li>
          <p>
            <b>{lineName(line)}</b> ligner {quoted({ predecessor })}: {alikeInWords(alike)}.
          </p>
          <p>
            Er det den, der er afløst? Skriv {predecessor.lineKey} i kolonnen Afløser Linje-ID
            {mayConfirm ? ', eller bekræft det her.' : '.'}
          </p>
          {mayConfirm && (
            <form method="post" action={`/uploads/${uploadId}/forgaengere/${encodeURIComponent(line.lineKey)}`}>
              <HiddenFields values={{ predecessor: predecessor.lineKey }} />
              <Button variant="secondary" icon="check" label={`Ja, ${lineName(line)} afløser ${predecessor.lineKey}`}>
                Ja, den afløser {predecessor.lineKey}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  </Alert>
);

const Confirmed = ({ uploadId, lineage: { confirmed }, mayConfirm }: LineageProps) => (
  <Alert tone="info" title="Bekræftet på siden">
    <ul class="plain-list">
      {confirmed.map(({ line, predecessor }) => (
        <li>
          <p>
            <b>{lineName(line)}</b> afløser {quoted({ predecessor })} og sammenlignes med den.
          </p>
          {mayConfirm && (
            <form method="post" action={`/uploads/${uploadId}/forgaengere/${encodeURIComponent(line.lineKey)}/fortryd`}>
              <Button variant="link" label={`Fortryd, at ${lineName(line)} afløser ${predecessor.lineKey}`}>
                Fortryd
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  </Alert>
);

const quoted = ({ predecessor: { tilbudName, lineKey } }: Pick<ConfirmedPredecessor, 'predecessor'>): string =>
  `»${tilbudName ?? ''}« (${lineKey})`;

const Splits = ({ splits }: { splits: readonly NamedSplit[] }) => (
  <Alert tone="info" title={splits.length === 1 ? 'En linje er delt' : 'Linjer er delt'}>
    <ul class="plain-list">
      {splits.map((split) => (
        <li>{splitInWords(split)}</li>
      ))}
    </ul>
  </Alert>
);

/** "samme paragraf, tilbudsform og enhed, lignende navn". */
function alikeInWords(alike: readonly string[]): string {
  const same = alike.flatMap((words) => (words.startsWith(SAME) ? [words.slice(SAME.length)] : []));
  const others = alike.filter((words) => !words.startsWith(SAME));
  const inARow = same.length > 1 ? `${same.slice(0, -1).join(', ')} og ${same.at(-1)}` : same.join('');
  return [...(same.length > 0 ? [`${SAME}${inARow}`] : []), ...others].join(', ');
}

const SAME = 'samme ';

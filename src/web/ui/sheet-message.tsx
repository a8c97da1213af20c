import { Icon } from './icon.js';
import type { Severity, SheetFinding } from './sheet.js';

export type IdentifiedFinding = SheetFinding & { id: string };

const SAID: Record<Severity, string> = {
  fejl: 'Fejl:',
  forklar: 'Skal forklares:',
  advarsel: 'Advarsel:',
  markering: 'Bliver behandlet:',
};

/** The row below a row: begins under its cell in the left half, and ends under it in the right half, to have room. */
export const SheetMessage = ({ finding, letters }: { finding: IdentifiedFinding; letters: readonly string[] }) => {
  const at = Math.max(0, letters.indexOf(finding.letter));
  const left = at < letters.length / 2;
  const before = left ? at : 0;
  const after = left ? 0 : letters.length - 1 - at;
  return (
    <tr class={`message ${toneOf(finding.severity)}`}>
      <td class="row-number" />
      {before > 0 && <td colSpan={before} />}
      <td colSpan={letters.length - before - after} class={left ? undefined : 'message-right'}>
        <span class="message-text" id={finding.id}>
          <Icon name={finding.severity === 'fejl' ? 'error' : 'warning'} label={SAID[finding.severity]} />
          <b>
            {finding.cell}: {finding.text}
          </b>{' '}
          {finding.fix}
        </span>
      </td>
      {after > 0 && <td colSpan={after} />}
    </tr>
  );
};

export const toneOf = (severity: Severity): string => (severity === 'fejl' ? 'has-error' : 'has-warning');

import { shortDateTime } from '../../../web/format.js';
import { Log, type LogEntry } from '../../../web/ui/log.js';
import type { LogLine } from '../decision-log.js';

/** What was done with a case, newest first. */
export const CaseLog = ({ log, reviews }: { log: readonly LogLine[]; reviews: boolean }) => (
  <section class="full">
    <h3>Log</h3>
    <Log entries={log.map((line) => entry(line, reviews))} />
  </section>
);

/** The chain from decision to mandate to meeting; only who reviews can open the mandate. */
const entry = (line: LogLine, reviews: boolean): LogEntry => ({
  when: shortDateTime(line.at),
  who: [whoDid(line), line.where].filter(Boolean).join(' · '),
  what: (
    <>
      {line.undone ? `${line.done} (fortrudt)` : line.done}
      {line.mandate && ': '}
      {line.mandate && (reviews ? <a href={`/mandater/${line.mandate.id}`}>{line.mandate.text}</a> : line.mandate.text)}
    </>
  ),
  quote: line.grounds,
});

/** Both persons of what was confirmed; and that it was a member of the item's own driftsherre. */
function whoDid({ by, action, proposedBy, ownMember }: LogLine): string {
  const name = by ?? 'Systemet';
  if (proposedBy) return `Foreslået af ${proposedBy}, bekræftet af ${name}`;
  return ownMember && action !== 'propose' ? `${name} · Registreret af et medlem fra samme driftsherre` : name;
}

/** Who changed a case in the meantime, and to what; else why it can't be decided any more. */
export function conflictText([newest]: readonly LogLine[], otherwise: string): string {
  if (!newest) return otherwise;
  return `${newest.done}. Registreret ${shortDateTime(newest.at)} af ${newest.by ?? 'systemet'}.`;
}

import type { TakstbilagModel } from '../../domain/takstbilag/model.js';
import type { ItemAnswer } from './answers.js';
import type { RunLog } from './run-log.js';

/** A takstbilag holds the takst of each approved item and of nothing else, and no new figure of what awaits a decision. */
export function compareTakstbilag(model: TakstbilagModel, items: readonly ItemAnswer[], log: RunLog): void {
  const published = new Map(
    model.sections
      .flatMap(({ paragraffer }) => paragraffer.flatMap(({ takster }) => takster))
      .map((takst) => [takst.lineKey, takst.takst]),
  );
  const approved = items.filter(({ state }) => state === 'approved');
  for (const { lineKey, takst } of approved) {
    const stands = published.get(lineKey);
    log.expect(
      stands === takst,
      `${lineKey} er godkendt til ${takst}, men står i udgave ${model.edition} som ${stands}.`,
    );
  }
  log.expect(
    published.size === approved.length,
    `Udgave ${model.edition} har ${published.size} takster, men ${approved.length} er godkendt.`,
  );
  const awaiting = new Set(model.awaiting.map(({ lineKey }) => lineKey));
  for (const { lineKey, state } of items) {
    const belongs = state !== 'approved';
    log.expect(
      awaiting.has(lineKey) === belongs,
      `${lineKey} står forkert under »Afventer afgørelse« i udgave ${model.edition}.`,
    );
  }
}

/** What the second edition says of the one takst that was decided since the first. */
export function compareChanges({ edition, changes }: TakstbilagModel, lineKey: string, log: RunLog): void {
  const [entry, ...others] = changes.entries;
  log.expect(
    changes.sinceEdition === edition - 1 && entry?.lineKey === lineKey && others.length === 0,
    `Udgave ${edition} skulle kun have ${lineKey} som ændret, men har ${changes.entries.map((one) => one.lineKey).join(', ') || 'intet'}.`,
  );
  log.expect(Boolean(entry?.decision), `Udgave ${edition} siger ikke, hvem der har besluttet ændringen.`);
}

import type { TestApp } from '../app.js';

/** The tilbud that were not there yet: they come out of what is reported. */
const TO_COME = ['Aktivitetshuset Hobro', 'Kærvej, samvær og aktivitet'];
const STILL_OPEN = [
  'Kirketoften, afd. Aktivitet',
  'Aktivitetstilbud Kernen',
  'Bosted Skovvænget',
  'Vestervang',
  'Rehabiliteringscenter Strandgården',
  'Botilbuddet Rosenvænget',
];

/** The line of 2026 that stands for one of 2019, as it was called then. */
const AS_IT_WAS = [
  ['L-846-0022', 'L-846-0003', 'Aktivitetstilbud Kernen', 'TP-84603', 20],
  ['L-846-0024', 'L-846-0002', 'Kirketoften, afd. Aktivitet', 'TP-84602', 12],
  ['L-846-0023', 'L-846-0004', 'Botilbud Kærvej', 'TP-84605', 15],
] as const;

/**
 * Takes the demo world back to before the autumn that `001_…` tells of: the demo's 2026 stands for 2019, and its round of 2027
 * for the one of 2020. What DAS decided then has not happened yet, in the tilbudsvifte or in the takster.
 */
export async function asInAutumn2019({ database }: TestApp): Promise<void> {
  await database.query('update tilbud set closed_on = null where name = any($1)', [STILL_OPEN]);
  await database.query('delete from tilbud where name = any($1)', [TO_COME]);
  await database.query(`update tilbud set places = 28 where name = 'Botilbud Kirketoften'`);
  await database.query(`update tilbud set places = 23 where name = 'Specialenheden'`);
  for (const [now, then, name, portalId, places] of AS_IT_WAS) {
    await database.query(
      `update line set line_key = $2, tilbud_name = $3, portal_id = $4, places = $5, predecessors = '{}'
       where line_key = $1 and upload_id in (select id from upload where year = 2026)`,
      [now, then, name, portalId, places],
    );
    await database.query(`update item set line_key = $2 where line_key = $1 and year = 2026`, [now, then]);
  }
}

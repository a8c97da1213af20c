import type { EntityManager } from 'typeorm';

/** What the log says was decided, made and published must be there, by the same person; and nothing else may be. */
export async function logFaults(manager: EntityManager): Promise<string[]> {
  const decisions: Compared[] = await manager.query(DECISIONS);
  const editions: Compared[] = await manager.query(EDITIONS);
  const publications: Compared[] = await manager.query(PUBLICATIONS);
  return [...decisions, ...editions, ...publications].map(faultOf);
}

interface Compared {
  name: string;
  /** It is there. */
  kept: boolean;
  /** The log tells of it. */
  told: boolean;
}

const faultOf = ({ name, kept, told }: Compared): string => {
  if (!kept) return `${name}: den står i loggen, men er væk.`;
  return told ? `${name}: den er registreret af en anden, end loggen siger.` : `${name}: den står ikke i loggen.`;
};

/** What a driftsherre or the system does with an item has a row of its own kind in the log. */
const DECISIONS = `select 'Afgørelse ' || coalesce(decision.id, told.id) as name,
    decision.id is not null as kept, told.id is not null as told
  from decision full join (
    select jsonb_array_elements_text(data -> 'decisions')::int as id, user_id from audit where action = 'item.decide'
  ) told on told.id = decision.id
  where decision.id is null or (told.id is null and decision.body is not null)
    or (told.id is not null and decision.user_id is distinct from told.user_id)
  order by coalesce(decision.id, told.id)`;

/** By number and hash: an edition with another hash is another edition. */
const compared = (what: string, action: string, kept: string) => `select
    '${what} ' || replace(coalesce(kept.subject, told.subject), 'edition ', '') as name,
    kept.hash is not null as kept, told.hash is not null as told
  from (${kept}) kept full join (
    select subject, data ->> 'hash' as hash, user_id from audit where action = '${action}'
  ) told on told.subject = kept.subject and told.hash = kept.hash
  where kept.hash is null or told.hash is null or kept.user_id is distinct from told.user_id
  order by 1`;

const EDITIONS = compared(
  'Udgave',
  'takstbilag.make',
  `select 'edition ' || year || '/' || number as subject, hash, made_by as user_id from edition`,
);

const PUBLICATIONS = compared(
  'Offentliggørelsen af udgave',
  'takstbilag.publish',
  `select 'edition ' || year || '/' || number as subject, made.hash, published_by as user_id
   from edition_publication made join edition on edition.id = made.edition_id`,
);

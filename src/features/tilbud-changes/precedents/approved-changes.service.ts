import type { EntityManager } from 'typeorm';
import type { ApprovedChange } from '../../../domain/tilbud-changes/decided-tilbud.js';
import { TilbudChangeDecision } from '../decide/tilbud-change-decision.entity.js';

/** The newest decision of each request that satisfies a condition on "change", oldest decision first. */
export function newestDecisions(
  manager: EntityManager,
  condition: string,
  values: Record<string, unknown>,
): Promise<TilbudChangeDecision[]> {
  return manager
    .createQueryBuilder(TilbudChangeDecision, 'decision')
    .innerJoinAndSelect('decision.change', 'change')
    .innerJoinAndSelect('change.driftsherreRow', 'driftsherre')
    .leftJoinAndSelect('decision.meeting', 'meeting')
    .leftJoinAndSelect('decision.user', 'user')
    .where(condition, values)
    .andWhere(
      'not exists (select from tilbud_change_decision later where later.change_id = change.id and later.id > decision.id)',
    )
    .orderBy('decision.id', 'ASC')
    .getMany();
}

/** What is approved for a takstår, as it was judged, in the order in which it was decided. */
export async function approvedChanges(
  manager: EntityManager,
  year: number,
  driftsherre: number,
): Promise<ApprovedChange[]> {
  const condition = `change.year = :year and change.driftsherre = :driftsherre and decision.outcome = 'approved'`;
  const decisions = await newestDecisions(manager, condition, { year, driftsherre });
  return decisions.map(({ content, partIds }) => ({ ...content, partIds }));
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The twelve parties of the styringsaftale (domain.md, "Who"): a system without the demo world has them too. */
const DRIFTSHERRER: readonly (readonly [code: number, name: string, shortName: string])[] = [
  [773, 'Morsø Kommune', 'Morsø'],
  [787, 'Thisted Kommune', 'Thisted'],
  [810, 'Brønderslev Kommune', 'Brønderslev'],
  [813, 'Frederikshavn Kommune', 'Frederikshavn'],
  [820, 'Vesthimmerlands Kommune', 'Vesthimmerlands'],
  [825, 'Læsø Kommune', 'Læsø'],
  [840, 'Rebild Kommune', 'Rebild'],
  [846, 'Mariagerfjord Kommune', 'Mariagerfjord'],
  [849, 'Jammerbugt Kommune', 'Jammerbugt'],
  [851, 'Aalborg Kommune', 'Aalborg'],
  [860, 'Hjørring Kommune', 'Hjørring'],
  [1081, 'Region Nordjylland', 'Region'],
];

/** A party that is there already keeps its name. */
export class Driftsherrer1795600900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const driftsherre of DRIFTSHERRER) {
      await runner.query(
        `INSERT INTO "organisation" ("code", "name", "short_name") VALUES ($1, $2, $3) ON CONFLICT ("code") DO NOTHING`,
        [...driftsherre],
      );
    }
  }

  /** They may be in use by now, and are no harm to an older version. */
  async down(): Promise<void> {}
}

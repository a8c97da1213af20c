import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['tilbud_change_decision', 'tilbud_version'];
const TIME = 'TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()';

const FOREIGN_KEYS = [
  ['tilbud_change', 'FK_3a0275e1ff8ebc2c6dd8acb9d91', '"driftsherre"', '"organisation"("code")'],
  ['tilbud_change', 'FK_a3fc98bb5c81640321946d8ed8b', '"reported_by"', '"user_account"("id")'],
  ['tilbud_change_decision', 'FK_2314fc96f23bb97a6bd356b8bef', '"change_id"', '"tilbud_change"("id")'],
  ['tilbud_change_decision', 'FK_9a577faeec1bddb6ec702048a7f', '"meeting_id"', '"meeting"("id")'],
  ['tilbud_change_decision', 'FK_4ace5e13b8bddc85e2742768b55', '"user_id"', '"user_account"("id")'],
  ['tilbud_version', 'FK_6f59b44a75a9115f92af8ee45b3', '"tilbud_id"', '"tilbud"("id")'],
  ['tilbud_version', 'FK_006baaf0f2a078024ef7c835b74', '"decision_id"', '"tilbud_change_decision"("id")'],
  ['tilbud_version', 'FK_0d3ec6d91ebc3078b32e67d5444', '"set_by"', '"user_account"("id")'],
];

/** Ind- and udmeldinger, what was decided of them, and what became otherwise of the tilbudsvifte, only ever added to. */
export class TilbudChanges1795440000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "tilbud" ADD "outside_places" numeric,
      ADD "paragraffer" text array NOT NULL DEFAULT '{}', ADD "users" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(`CREATE TABLE "tilbud_change" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "driftsherre" integer NOT NULL,
      "kind" text NOT NULL,
      "title" text NOT NULL,
      "portal_id" text,
      "tilbud_ids" integer array NOT NULL DEFAULT '{}',
      "parts" jsonb NOT NULL DEFAULT '[]',
      "effective_date" date NOT NULL,
      "until" date,
      "places_before" numeric,
      "places_after" numeric,
      "outside_places" numeric,
      "category" integer,
      "exempt" boolean NOT NULL DEFAULT false,
      "agreement_with" text,
      "users" jsonb NOT NULL DEFAULT '[]',
      "reason" text NOT NULL,
      "source" text NOT NULL,
      "sheet_hash" text,
      "state" text NOT NULL,
      "late" boolean NOT NULL DEFAULT false,
      "late_reason" text,
      "recommendation" text,
      "content_hash" text NOT NULL,
      "reported_by" integer,
      "reported_at" ${TIME},
      CONSTRAINT "tilbud_change_period" CHECK ("until" IS NULL OR "until" >= "effective_date"),
      CONSTRAINT "tilbud_change_late" CHECK ("state" <> 'late' OR "late"),
      CONSTRAINT "PK_dd6ff213be7657a80849561e8db" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "tilbud_change_of_year" ON "tilbud_change" ("year", "driftsherre", "id")`);
    await runner.query(`CREATE UNIQUE INDEX "tilbud_change_of_sheet" ON "tilbud_change" ("year", "driftsherre", "sheet_hash")
      WHERE "state" <> 'withdrawn' AND "sheet_hash" IS NOT NULL`);
    await runner.query(`CREATE TABLE "tilbud_change_decision" (
      "id" SERIAL NOT NULL,
      "change_id" integer NOT NULL,
      "outcome" text NOT NULL,
      "body" text NOT NULL DEFAULT 'DAS',
      "meeting_id" integer,
      "written" boolean NOT NULL DEFAULT false,
      "minutes" text,
      "decided_on" date,
      "grounds" text,
      "content_hash" text NOT NULL,
      "content" jsonb NOT NULL,
      "part_ids" integer array NOT NULL DEFAULT '{}',
      "user_id" integer NOT NULL,
      "decided_at" ${TIME},
      CONSTRAINT "tilbud_change_decision_where" CHECK (num_nonnulls("meeting_id", "minutes") + "written"::int = 1),
      CONSTRAINT "tilbud_change_decision_grounds" CHECK ("outcome" = 'approved' OR length(trim("grounds")) > 0),
      CONSTRAINT "PK_c0d854499c9f420179e74a2e7a3" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "tilbud_change_decision_newest" ON "tilbud_change_decision" ("change_id", "id")`);
    await runner.query(`CREATE TABLE "tilbud_version" (
      "id" SERIAL NOT NULL,
      "tilbud_id" integer NOT NULL,
      "from" date,
      "until" date,
      "change" jsonb NOT NULL,
      "decision_id" integer,
      "reason" text,
      "set_by" integer NOT NULL,
      "set_at" ${TIME},
      CONSTRAINT "PK_d05faf936b16e33bc55cbe54678" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "tilbud_version_of_tilbud" ON "tilbud_version" ("tilbud_id", "id")`);
    for (const [table, name, column, target] of FOREIGN_KEYS)
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY (${column}) REFERENCES ${target}`,
      );
    for (const table of APPEND_ONLY) {
      await runner.query(`CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
      await runner.query(`CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['tilbud_version', 'tilbud_change_decision', 'tilbud_change'])
      await runner.query(`DROP TABLE "${table}"`);
    await runner.query(
      `ALTER TABLE "tilbud" DROP COLUMN "outside_places", DROP COLUMN "paragraffer", DROP COLUMN "users"`,
    );
  }
}

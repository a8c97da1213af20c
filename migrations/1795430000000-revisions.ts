import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['approved_takst', 'revision'];

/** Revisions during the year: each takst as it was approved, and which of them is in force while another is treated. */
export class Revisions1795430000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await makeTables(runner);
    await addColumns(runner);
    await addReferences(runner);
    await takeOver(runner);
    for (const table of APPEND_ONLY) {
      await runner.query(`CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
      await runner.query(`CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['upload', 'submission'])
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "revision_id"`);
    await runner.query(`ALTER TABLE "item" DROP COLUMN "in_force_id", DROP COLUMN "kind"`);
    for (const table of APPEND_ONLY) await runner.query(`DROP TABLE "${table}"`);
  }
}

async function makeTables(runner: QueryRunner): Promise<void> {
  await runner.query(`CREATE TABLE "approved_takst" (
    "id" SERIAL NOT NULL,
    "item_id" integer NOT NULL,
    "line_id" integer NOT NULL,
    "decision_id" integer NOT NULL,
    "kind" text NOT NULL,
    "content_hash" text NOT NULL,
    "cleaned" numeric,
    "explanation" jsonb,
    "approved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "PK_e2f802beacdf3450f7b9a00c82a" PRIMARY KEY ("id")
  )`);
  await runner.query(`CREATE INDEX "approved_takst_of_item" ON "approved_takst" ("item_id", "id")`);
  await runner.query(`CREATE UNIQUE INDEX "approved_takst_once" ON "approved_takst" ("decision_id")`);
  await runner.query(`CREATE TABLE "revision" (
    "id" SERIAL NOT NULL,
    "year" integer NOT NULL,
    "organisation" integer NOT NULL,
    "applies_from" date NOT NULL,
    "reason" text NOT NULL,
    "opened_by" integer,
    "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "PK_f4767cdf0c0e78041514e5a94be" PRIMARY KEY ("id")
  )`);
  await runner.query(`CREATE INDEX "revision_of_driftsherre" ON "revision" ("year", "organisation", "id")`);
}

/** Table, column and what it refers to, by the name of the constraint. */
const REFERENCES = {
  FK_d68a6f7ef58ecf33d2ac8c5aa6e: ['revision', 'organisation', 'organisation"("code'],
  FK_99c63b2f27c500db301c38f41cf: ['revision', 'opened_by', 'user_account"("id'],
  FK_f4069b0e049172153ee8953e0e5: ['upload', 'revision_id', 'revision"("id'],
  FK_4a1c88bbe41a075c6283ecc9100: ['submission', 'revision_id', 'revision"("id'],
  FK_bd939af46c28393ce4cca2bab0b: ['approved_takst', 'item_id', 'item"("id'],
  FK_f60663f3b86479b61550d2f1103: ['approved_takst', 'line_id', 'line"("id'],
  FK_2e6ca4c74bd274b9b5e5014c615: ['approved_takst', 'decision_id', 'decision"("id'],
  FK_e3a35c4790cdbd6c02cc7013bfc: ['item', 'in_force_id', 'approved_takst"("id'],
} as const;

async function addReferences(runner: QueryRunner): Promise<void> {
  for (const [name, [table, column, to]] of Object.entries(REFERENCES))
    await runner.query(`ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${to}")`);
}

async function addColumns(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE "item" ADD "kind" text NOT NULL DEFAULT 'yearly'`);
  await runner.query(`ALTER TABLE "item" ADD "in_force_id" integer`);
  await runner.query(`ALTER TABLE "upload" ADD "revision_id" integer`);
  await runner.query(`ALTER TABLE "submission" ADD "revision_id" integer`);
}

/** What is approved when the migration runs is in force: by the decision that approved it, or took it over as approved. */
async function takeOver(runner: QueryRunner): Promise<void> {
  await runner.query(`INSERT INTO "approved_takst" (item_id, line_id, decision_id, kind, content_hash, cleaned, explanation, approved_at)
    SELECT item.id, item.line_id, newest.id, item.kind, item.content_hash, item.cleaned, item.explanation, newest.decided_at
    FROM item JOIN LATERAL (
      SELECT decision.id, decision.decided_at FROM decision
      WHERE decision.item_id = item.id AND decision.to_state = 'approved'
      ORDER BY decision.id DESC LIMIT 1) newest ON true
    WHERE item.state = 'approved' ORDER BY item.id`);
  await runner.query(
    `UPDATE item SET in_force_id = approved.id FROM approved_takst approved WHERE approved.item_id = item.id`,
  );
}

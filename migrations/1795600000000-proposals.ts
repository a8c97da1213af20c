import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['decision_proposal', 'proposal_withdrawal'];

/** Decisions of FU by a member of the item's own driftsherre: marked, or proposed for somebody else to confirm. */
export class Proposals1795600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "decision_proposal" (
      "id" SERIAL NOT NULL,
      "item_id" integer NOT NULL,
      "after_id" integer NOT NULL,
      "action" text NOT NULL,
      "from_state" text NOT NULL,
      "to_state" text NOT NULL,
      "meeting_id" integer,
      "written" boolean NOT NULL,
      "comment" text,
      "content_hash" text NOT NULL,
      "line_id" integer NOT NULL,
      "user_id" integer NOT NULL,
      "proposed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "decision_proposal_action" CHECK ("action" IN ('approve', 'reject', 'send_back', 'pass_on')),
      CONSTRAINT "decision_proposal_where" CHECK ("written" = ("meeting_id" IS NULL)),
      CONSTRAINT "PK_decision_proposal" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "decision_proposal_of_item" ON "decision_proposal" ("item_id", "id")`);
    await runner.query(`CREATE TABLE "proposal_withdrawal" (
      "proposal_id" integer NOT NULL,
      "user_id" integer NOT NULL,
      "withdrawn_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_proposal_withdrawal" PRIMARY KEY ("proposal_id")
    )`);
    await runner.query(`ALTER TABLE "decision" ADD "own_member" boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE "decision" ADD "proposal_id" integer`);
    await runner.query(`CREATE UNIQUE INDEX "decision_of_proposal" ON "decision" ("proposal_id")`);
    for (const [table, column, other] of [
      ['decision_proposal', 'item_id', 'item'],
      ['decision_proposal', 'after_id', 'decision'],
      ['decision_proposal', 'meeting_id', 'meeting'],
      ['decision_proposal', 'line_id', 'line'],
      ['decision_proposal', 'user_id', 'user_account'],
      ['proposal_withdrawal', 'proposal_id', 'decision_proposal'],
      ['proposal_withdrawal', 'user_id', 'user_account'],
      ['decision', 'proposal_id', 'decision_proposal'],
    ])
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "FK_${table}_${column}" FOREIGN KEY ("${column}") REFERENCES "${other}"("id")`,
      );
    for (const table of TABLES) {
      await runner.query(
        `CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
      );
      await runner.query(
        `CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "decision" DROP COLUMN "proposal_id", DROP COLUMN "own_member"`);
    for (const table of ['proposal_withdrawal', 'decision_proposal']) await runner.query(`DROP TABLE "${table}"`);
  }
}

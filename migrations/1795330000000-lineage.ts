import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is recorded of a line's predecessors, only ever added to; and what an upload was checked by. */
export class Lineage1795330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "line_link" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "organisation" integer NOT NULL,
      "line_key" text NOT NULL,
      "predecessors" jsonb,
      "kind" text,
      "source" text NOT NULL,
      "reason" text NOT NULL,
      "set_by" integer,
      "set_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_d53914203e5b13570e832baaa2a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "line_link_newest" ON "line_link" ("year", "line_key", "id")`);
    await runner.query(
      `ALTER TABLE "line_link" ADD CONSTRAINT "FK_76c30c1cc63cdde0e7aea3212d0" FOREIGN KEY ("organisation") REFERENCES "organisation"("code")`,
    );
    await runner.query(
      `ALTER TABLE "line_link" ADD CONSTRAINT "FK_5dd9a6775c2d82eeb67758a6563" FOREIGN KEY ("set_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(`CREATE TRIGGER "line_link_append_only" BEFORE UPDATE OR DELETE ON "line_link"
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`CREATE TRIGGER "line_link_no_truncate" BEFORE TRUNCATE ON "line_link"
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`ALTER TABLE "upload" ADD "lineage_id" integer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "upload" DROP COLUMN "lineage_id"`);
    await runner.query(`DROP TABLE "line_link"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a moved parameter came to for each driftsherre, only ever added to; and what the rules found on an item. */
export class Recheck1795320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "recheck" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "organisation" integer NOT NULL,
      "parameter_value_id" integer NOT NULL,
      "upload_id" integer,
      "outcome" jsonb NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_84d1120183210bdd2bdb70ef261" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "recheck_once" ON "recheck" ("organisation", "parameter_value_id")`);
    await runner.query(
      `ALTER TABLE "recheck" ADD CONSTRAINT "FK_39ff54ff50fbb3a601ab2064fda" FOREIGN KEY ("organisation") REFERENCES "organisation"("code")`,
    );
    await runner.query(
      `ALTER TABLE "recheck" ADD CONSTRAINT "FK_6097a054ae6953d69b06a5e2e78" FOREIGN KEY ("parameter_value_id") REFERENCES "parameter_value"("id")`,
    );
    await runner.query(
      `ALTER TABLE "recheck" ADD CONSTRAINT "FK_647ebd3f88aaa10d50ec3851c11" FOREIGN KEY ("upload_id") REFERENCES "upload"("id")`,
    );
    await runner.query(`CREATE TRIGGER "recheck_append_only" BEFORE UPDATE OR DELETE ON "recheck"
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`CREATE TRIGGER "recheck_no_truncate" BEFORE TRUNCATE ON "recheck"
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`ALTER TABLE "item" ADD "findings" jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "item" DROP COLUMN "findings"`);
    await runner.query(`DROP TABLE "recheck"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPEND_ONLY = ['mandate', 'mandate_item', 'mandate_end'];

/** What DAS gives FU to decide is a record of its own, that decisions name, and no longer a mark on the item. */
export class Mandates1795420000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "mandate" (
      "id" SERIAL NOT NULL,
      "scope" text NOT NULL,
      "kind" text NOT NULL,
      "year" integer,
      "organisation" integer,
      "largest_change" numeric,
      "until" date,
      "text" text,
      "meeting_id" integer,
      "written" boolean NOT NULL DEFAULT false,
      "given_by" integer NOT NULL,
      "given_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "mandate_scope" CHECK (scope in ('items', 'driftsherre', 'all') and (scope = 'driftsherre') = (organisation is not null)),
      CONSTRAINT "mandate_year" CHECK (year is not null or scope <> 'items'),
      CONSTRAINT "mandate_kind" CHECK (kind in ('yearly', 'revision')),
      CONSTRAINT "mandate_where" CHECK (written = (meeting_id is null)),
      CONSTRAINT "mandate_largest_change" CHECK (largest_change >= 0 and largest_change < 'Infinity'),
      CONSTRAINT "PK_f11237628fce1a841910382b6de" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "mandate_item" (
      "mandate_id" integer NOT NULL,
      "item_id" integer NOT NULL,
      CONSTRAINT "PK_25febc1ae0fabd03ccba67ace42" PRIMARY KEY ("mandate_id", "item_id")
    )`);
    await runner.query(`CREATE INDEX "mandate_item_item" ON "mandate_item" ("item_id")`);
    await runner.query(`CREATE TABLE "mandate_end" (
      "id" SERIAL NOT NULL,
      "mandate_id" integer NOT NULL,
      "item_id" integer,
      "reason" text NOT NULL,
      "meeting_id" integer,
      "written" boolean NOT NULL DEFAULT false,
      "ended_by" integer NOT NULL,
      "ended_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "mandate_end_where" CHECK (written = (meeting_id is null)),
      CONSTRAINT "PK_682baeba0fe52f5714c31654a00" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "mandate_end_mandate" ON "mandate_end" ("mandate_id")`);
    await runner.query(`ALTER TABLE "decision" ADD "mandate_id" integer`);
    await runner.query(
      `ALTER TABLE "mandate" ADD CONSTRAINT "FK_73ec4d3a41aa7ebaed76db4b7e7" FOREIGN KEY ("organisation") REFERENCES "organisation"("code")`,
    );
    await runner.query(
      `ALTER TABLE "mandate" ADD CONSTRAINT "FK_4c8d700d32104a24cef224d2a4e" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id")`,
    );
    await runner.query(
      `ALTER TABLE "mandate" ADD CONSTRAINT "FK_50a7203daf67e5b87a423fef3cd" FOREIGN KEY ("given_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "mandate_item" ADD CONSTRAINT "FK_1d60d7d914dbbf2e6c54caf642d" FOREIGN KEY ("mandate_id") REFERENCES "mandate"("id")`,
    );
    await runner.query(
      `ALTER TABLE "mandate_item" ADD CONSTRAINT "FK_7caa700b8163718e0a7f6faf8f6" FOREIGN KEY ("item_id") REFERENCES "item"("id")`,
    );
    await runner.query(
      `ALTER TABLE "mandate_end" ADD CONSTRAINT "FK_9ef63d072f4024d289b0fdc5203" FOREIGN KEY ("mandate_id") REFERENCES "mandate"("id")`,
    );
    await runner.query(
      `ALTER TABLE "mandate_end" ADD CONSTRAINT "FK_24c4ada409282b0999c04228ab7" FOREIGN KEY ("item_id") REFERENCES "item"("id")`,
    );
    await runner.query(
      `ALTER TABLE "mandate_end" ADD CONSTRAINT "FK_afd0b0501efa1a03a47f3910468" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id")`,
    );
    await runner.query(
      `ALTER TABLE "mandate_end" ADD CONSTRAINT "FK_db629e06f882dea655a05cff4c0" FOREIGN KEY ("ended_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_a2004c7039cdcfea4025172f31b" FOREIGN KEY ("mandate_id") REFERENCES "mandate"("id")`,
    );
    await this.carryOver(runner);
    await runner.query(`ALTER TABLE "item" DROP COLUMN "mandate"`);
    for (const table of APPEND_ONLY) {
      await runner.query(`CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
      await runner.query(`CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  /** What FU holds by a delegation becomes a mandate that names the item, as it was given. */
  private async carryOver(runner: QueryRunner): Promise<void> {
    await runner.query(`DO $$
      DECLARE
        given record;
        made integer;
      BEGIN
        FOR given IN
          SELECT DISTINCT ON (decision.item_id) decision.*, item.year
          FROM decision JOIN item ON item.id = decision.item_id
          WHERE item.mandate AND decision.action = 'delegate'
          ORDER BY decision.item_id, decision.id DESC
        LOOP
          INSERT INTO mandate (scope, kind, year, text, meeting_id, written, given_by, given_at)
          VALUES ('items', 'yearly', given.year, given.comment, given.meeting_id, given.meeting_id IS NULL, given.user_id, given.decided_at)
          RETURNING id INTO made;
          INSERT INTO mandate_item (mandate_id, item_id) VALUES (made, given.item_id);
        END LOOP;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "item" ADD "mandate" boolean NOT NULL DEFAULT false`);
    await runner.query(`UPDATE item SET mandate = true FROM mandate_item named WHERE named.item_id = item.id
      AND NOT EXISTS (SELECT 1 FROM mandate_end WHERE mandate_end.mandate_id = named.mandate_id
        AND coalesce(mandate_end.item_id, named.item_id) = named.item_id)`);
    await runner.query(`ALTER TABLE "decision" DROP COLUMN "mandate_id"`);
    for (const table of ['mandate_end', 'mandate_item', 'mandate']) await runner.query(`DROP TABLE "${table}"`);
  }
}

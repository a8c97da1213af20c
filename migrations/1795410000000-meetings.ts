import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What belongs to a meeting and may change until it is closed. */
const UNTIL_CLOSED = {
  meeting_point: 'coalesce(NEW.meeting_id, OLD.meeting_id)',
  meeting_point_item: 'coalesce(NEW.meeting_id, OLD.meeting_id)',
  meeting_annex: '(SELECT meeting_id FROM meeting_point WHERE id = coalesce(NEW.point_id, OLD.point_id))',
};

/** The agenda of a meeting: time and participants, punkter with their takster and bilag, and the minutes as they were closed. */
export class Meetings1795410000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "meeting" ADD "starts_at" text`);
    await runner.query(`ALTER TABLE "meeting" ADD "ends_at" text`);
    await runner.query(`ALTER TABLE "meeting" ADD "participants" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(
      `ALTER TABLE "meeting" ADD CONSTRAINT "meeting_times" CHECK ("starts_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "ends_at" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "starts_at" < "ends_at")`,
    );
    for (const table of TABLES) await runner.query(table);
    for (const [table, meeting] of Object.entries(UNTIL_CLOSED)) {
      await runner.query(`CREATE FUNCTION "${table}_until_closed"() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM meeting WHERE id = ${meeting} AND state = 'closed') THEN
            RAISE EXCEPTION 'the meeting is closed: % of % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
          END IF;
          IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
          RETURN NEW;
        END
      $$`);
      await runner.query(`CREATE TRIGGER "${table}_until_closed" BEFORE INSERT OR UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION "${table}_until_closed"()`);
    }
    await runner.query(`CREATE TRIGGER "referat_append_only" BEFORE UPDATE OR DELETE ON "referat"
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`CREATE TRIGGER "referat_no_truncate" BEFORE TRUNCATE ON "referat"
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['referat', 'meeting_annex', 'meeting_point_item', 'meeting_point'])
      await runner.query(`DROP TABLE "${table}"`);
    for (const table of Object.keys(UNTIL_CLOSED)) await runner.query(`DROP FUNCTION "${table}_until_closed"`);
    await runner.query(`ALTER TABLE "meeting" DROP CONSTRAINT "meeting_times"`);
    for (const column of ['participants', 'ends_at', 'starts_at'])
      await runner.query(`ALTER TABLE "meeting" DROP COLUMN "${column}"`);
  }
}

const TABLES = [
  `CREATE TABLE "meeting_point" (
    "id" SERIAL NOT NULL,
    "meeting_id" integer NOT NULL,
    "position" integer NOT NULL,
    "kind" text NOT NULL,
    "key" text,
    "title" text NOT NULL,
    "resume" text NOT NULL DEFAULT '',
    "sagsfremstilling" text NOT NULL DEFAULT '',
    "indstilling" text NOT NULL DEFAULT '',
    "made" jsonb,
    "beslutning" text NOT NULL DEFAULT '',
    "notes" text NOT NULL DEFAULT '',
    "lukket" boolean NOT NULL DEFAULT false,
    CONSTRAINT "meeting_point_made_once" UNIQUE ("meeting_id", "key"),
    CONSTRAINT "meeting_point_order" UNIQUE ("meeting_id", "position") DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "PK_9cdd0d7e521e417e77827068777" PRIMARY KEY ("id")
  )`,
  `ALTER TABLE "meeting_point" ADD CONSTRAINT "FK_e88a03a514f161595632a821b83" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id")`,
  `CREATE TABLE "meeting_point_item" (
    "meeting_id" integer NOT NULL,
    "item_id" integer NOT NULL,
    "point_id" integer NOT NULL,
    CONSTRAINT "PK_48802b4400b384cd241182d1121" PRIMARY KEY ("meeting_id", "item_id")
  )`,
  `CREATE INDEX "meeting_point_item_of_item" ON "meeting_point_item" ("item_id")`,
  `ALTER TABLE "meeting_point_item" ADD CONSTRAINT "FK_43670fdd4c3dfd665908830e8ca" FOREIGN KEY ("item_id") REFERENCES "item"("id")`,
  `ALTER TABLE "meeting_point_item" ADD CONSTRAINT "FK_99c49147c7b8bb826cef36e4c29" FOREIGN KEY ("point_id") REFERENCES "meeting_point"("id") ON DELETE CASCADE`,
  `CREATE TABLE "meeting_annex" (
    "id" SERIAL NOT NULL,
    "point_id" integer NOT NULL,
    "kind" text NOT NULL,
    "title" text NOT NULL,
    "text" text NOT NULL DEFAULT '',
    "lukket" boolean NOT NULL DEFAULT false,
    CONSTRAINT "PK_fd320500fbdbcc0dbc952cac05d" PRIMARY KEY ("id")
  )`,
  `CREATE INDEX "meeting_annex_of_point" ON "meeting_annex" ("point_id", "id")`,
  `ALTER TABLE "meeting_annex" ADD CONSTRAINT "FK_947d4f5d726c43dfe1129daf98f" FOREIGN KEY ("point_id") REFERENCES "meeting_point"("id") ON DELETE CASCADE`,
  `CREATE TABLE "referat" (
    "meeting_id" integer NOT NULL,
    "members" jsonb NOT NULL,
    "open" jsonb NOT NULL,
    "hash" text NOT NULL,
    "told_until" integer NOT NULL,
    "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "PK_90fb440465999ccdf6cf0c77e02" PRIMARY KEY ("meeting_id")
  )`,
  `ALTER TABLE "referat" ADD CONSTRAINT "FK_90fb440465999ccdf6cf0c77e02" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id")`,
];

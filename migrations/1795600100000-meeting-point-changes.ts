import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ind- and udmeldinger that a punkt of DAS is about; they may change until the meeting is closed. */
export class MeetingPointChanges1795600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLE, ...UNTIL_CLOSED]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "meeting_point_change"`);
    await runner.query(`DROP FUNCTION "meeting_point_change_until_closed"`);
  }
}

const TABLE = [
  `CREATE TABLE "meeting_point_change" (
    "meeting_id" integer NOT NULL,
    "change_id" integer NOT NULL,
    "point_id" integer NOT NULL,
    CONSTRAINT "PK_a469627146bed5afb571a0c3c4f" PRIMARY KEY ("meeting_id", "change_id")
  )`,
  `CREATE INDEX "meeting_point_change_of_change" ON "meeting_point_change" ("change_id")`,
  `ALTER TABLE "meeting_point_change" ADD CONSTRAINT "FK_655b19f8f53cdc8521e88e451aa" FOREIGN KEY ("change_id") REFERENCES "tilbud_change"("id")`,
  `ALTER TABLE "meeting_point_change" ADD CONSTRAINT "FK_c864e3662289983de699f39350a" FOREIGN KEY ("point_id") REFERENCES "meeting_point"("id") ON DELETE CASCADE`,
];

const UNTIL_CLOSED = [
  `CREATE FUNCTION "meeting_point_change_until_closed"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM meeting WHERE id = coalesce(NEW.meeting_id, OLD.meeting_id) AND state = 'closed') THEN
        RAISE EXCEPTION 'the meeting is closed: % of % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END IF;
      IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
      RETURN NEW;
    END
  $$`,
  `CREATE TRIGGER "meeting_point_change_until_closed" BEFORE INSERT OR UPDATE OR DELETE ON "meeting_point_change"
    FOR EACH ROW EXECUTE FUNCTION "meeting_point_change_until_closed"()`,
];

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an edition was made of, by the ids of rows that are never changed, so that it can be made again from them; and each
 * day that a meeting was set to, since that can be moved until the meeting is closed.
 */
export class MadeFrom1795600200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of MEETING_DAYS) await runner.query(statement);
    await runner.query(`ALTER TABLE "edition" ADD "made_from" jsonb`);
    await runner.query(`ALTER TABLE "edition" DISABLE TRIGGER "edition_append_only"`);
    await runner.query(`UPDATE "edition" SET "made_from" = ${AS_KNOWN_WHEN_MADE}`);
    await runner.query(`ALTER TABLE "edition" ENABLE TRIGGER "edition_append_only"`);
    await runner.query(`ALTER TABLE "edition" ALTER COLUMN "made_from" SET NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "edition" DROP COLUMN "made_from"`);
    await runner.query(`DROP TRIGGER "meeting_keeps_day" ON "meeting"`);
    await runner.query('DROP FUNCTION keep_meeting_day()');
    await runner.query(`DROP TABLE "meeting_day"`);
  }
}

const MEETING_DAYS = [
  `CREATE TABLE "meeting_day" (
    "id" SERIAL NOT NULL,
    "meeting_id" integer NOT NULL,
    "held_on" date NOT NULL,
    "set_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
    CONSTRAINT "PK_meeting_day" PRIMARY KEY ("id")
  )`,
  `ALTER TABLE "meeting_day" ADD CONSTRAINT "FK_meeting_day_meeting" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id")`,
  `CREATE INDEX "meeting_day_newest" ON "meeting_day" ("meeting_id", "id")`,
  `INSERT INTO "meeting_day" (meeting_id, held_on) SELECT id, held_on FROM meeting ORDER BY id`,
  `CREATE FUNCTION keep_meeting_day() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'INSERT' OR NEW.held_on <> OLD.held_on THEN
        INSERT INTO meeting_day (meeting_id, held_on) VALUES (NEW.id, NEW.held_on);
      END IF;
      RETURN NULL;
    END
  $$`,
  `CREATE TRIGGER "meeting_keeps_day" AFTER INSERT OR UPDATE OF "held_on" ON "meeting"
    FOR EACH ROW EXECUTE FUNCTION keep_meeting_day()`,
  `CREATE TRIGGER "meeting_day_append_only" BEFORE UPDATE OR DELETE ON "meeting_day"
    FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
  `CREATE TRIGGER "meeting_day_no_truncate" BEFORE TRUNCATE ON "meeting_day"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
];

const ids = (query: string) => `(SELECT coalesce(jsonb_agg(id ORDER BY id), '[]') FROM (${query}) AS known)`;

/** The submission that counted when the edition was made; what was withdrawn before did not. */
const SUBMISSION_THEN = `SELECT submission.id, submission.upload_id, submission.nothing_to_report FROM submission
  WHERE submission.year = edition.year AND submission.organisation = party.code AND submission.submitted_at <= edition.made_at
  ORDER BY submission.id DESC LIMIT 1`;
const WITHDRAWN = `SELECT FROM audit
  WHERE action = 'submission.withdraw' AND subject = 'submission ' || submission.id AND at <= edition.made_at`;

/** Takster whose approval stood then: the newest of each item. */
const IN_FORCE = `SELECT max(approved.id) AS id FROM approved_takst approved JOIN item ON item.id = approved.item_id
  WHERE item.year = edition.year - 1 AND approved.approved_at <= edition.made_at AND NOT EXISTS (
    SELECT FROM decision WHERE decision.undoes = approved.decision_id AND decision.decided_at <= edition.made_at)
  GROUP BY item.id`;

/** Of the editions there are, by the moments of the rows; from now on each is stored with the rows themselves. */
const AS_KNOWN_WHEN_MADE = `jsonb_build_object(
  'items', (SELECT coalesce(jsonb_agg(jsonb_build_array(item.id, line.id, decided.last) ORDER BY item.id), '[]')
    FROM item
    JOIN LATERAL (SELECT max(id) AS last FROM decision
      WHERE item_id = item.id AND decided_at <= edition.made_at) decided ON decided.last IS NOT NULL
    LEFT JOIN LATERAL (SELECT item.organisation AS code) party ON true
    LEFT JOIN LATERAL (${SUBMISSION_THEN}) submission ON true
    JOIN upload ON upload.year = item.year AND upload.organisation = item.organisation
      AND CASE WHEN submission.id IS NULL THEN upload.kind = 'import'
        ELSE upload.id = submission.upload_id AND NOT EXISTS (${WITHDRAWN}) END
    JOIN line ON line.upload_id = upload.id AND line.line_key = item.line_key
    WHERE item.year = edition.year),
  'before', ${ids(IN_FORCE)},
  'pl', ${ids(`SELECT max(id) AS id FROM parameter_value
    WHERE year = edition.year AND key = 'pl' AND set_at <= edition.made_at HAVING count(*) > 0`)},
  'parties', ${ids('SELECT code AS id FROM organisation')},
  'links', ${ids('SELECT id FROM line_link WHERE year = edition.year AND set_at <= edition.made_at')},
  'budgets', ${ids('SELECT id FROM objective_budget WHERE year = edition.year AND set_at <= edition.made_at')},
  'populations', ${ids('SELECT id FROM population WHERE year = edition.year AND set_at <= edition.made_at')},
  'tilbud', ${ids('SELECT id FROM tilbud')},
  'versions', ${ids(`SELECT version.id FROM tilbud_version version
    LEFT JOIN tilbud_change_decision made ON made.id = version.decision_id
    WHERE version.set_at <= edition.made_at AND NOT EXISTS (SELECT FROM tilbud_change_decision later
      WHERE later.change_id = made.change_id AND later.id > made.id AND later.decided_at <= edition.made_at)`)},
  'nothing', ${ids(`SELECT submission.id FROM organisation party JOIN LATERAL (${SUBMISSION_THEN}) submission ON true
    WHERE submission.nothing_to_report AND NOT EXISTS (${WITHDRAWN})`)},
  'changes', ${ids(`SELECT max(made.id) AS id FROM tilbud_change_decision made
    JOIN tilbud_change change ON change.id = made.change_id
    WHERE change.year = edition.year AND made.decided_at <= edition.made_at GROUP BY change.id`)},
  'meetingDays', ${ids('SELECT max(id) AS id FROM meeting_day GROUP BY meeting_id')})`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['item_question', 'question_answer', 'item_note'];

/** What is asked and answered about an item, and the notes of those who treat it: only ever added to. */
export class Questions1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "item_question" (
      "id" SERIAL NOT NULL,
      "item_id" integer NOT NULL,
      "asked_by" integer NOT NULL,
      "body" text NOT NULL,
      "text" text NOT NULL,
      "asked_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "item_question_body" CHECK ("body" IN ('FU', 'sekretariat')),
      CONSTRAINT "PK_item_question" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "question_answer" (
      "id" SERIAL NOT NULL,
      "question_id" integer NOT NULL,
      "answered_by" integer NOT NULL,
      "text" text NOT NULL,
      "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "REL_question_answer_question" UNIQUE ("question_id"),
      CONSTRAINT "PK_question_answer" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "item_note" (
      "id" SERIAL NOT NULL,
      "item_id" integer NOT NULL,
      "user_id" integer NOT NULL,
      "text" text NOT NULL,
      "noted_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_item_note" PRIMARY KEY ("id")
    )`);
    for (const table of ['item_question', 'item_note'])
      await runner.query(`CREATE INDEX "${table}_of_item" ON "${table}" ("item_id", "id")`);
    for (const [table, column, other] of [
      ['item_question', 'item_id', 'item'],
      ['item_question', 'asked_by', 'user_account'],
      ['question_answer', 'question_id', 'item_question'],
      ['question_answer', 'answered_by', 'user_account'],
      ['item_note', 'item_id', 'item'],
      ['item_note', 'user_id', 'user_account'],
    ])
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "FK_${table}_${column}" FOREIGN KEY ("${column}") REFERENCES "${other}"("id")`,
      );
    for (const table of TABLES) {
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${table}_text" CHECK ("text" ~ '\\S' AND char_length("text") <= 2000)`,
      );
      await runner.query(
        `CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}" FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
      );
      await runner.query(
        `CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['item_note', 'question_answer', 'item_question']) await runner.query(`DROP TABLE "${table}"`);
  }
}

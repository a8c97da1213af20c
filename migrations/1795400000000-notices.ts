import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told of, the mails it goes out in, and what they have declined. */
export class Notices1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "mail" (
      "id" SERIAL NOT NULL,
      "user_id" integer NOT NULL,
      "address" text NOT NULL,
      "subject" text NOT NULL,
      "text" text NOT NULL,
      "html" text NOT NULL,
      "message_id" text NOT NULL,
      "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "sent_at" TIMESTAMP WITH TIME ZONE,
      "failures" integer NOT NULL DEFAULT '0',
      "fault" text,
      "given_up_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "UQ_d23285093ea237bc7632d4fcce9" UNIQUE ("message_id"),
      CONSTRAINT "PK_5407da42b983ba54c6c62d462d3" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "mail_unsent" ON "mail" ("id") WHERE "sent_at" IS NULL AND "given_up_at" IS NULL`);
    await runner.query(`CREATE TABLE "notice" (
      "id" SERIAL NOT NULL,
      "kind" text NOT NULL,
      "year" integer NOT NULL,
      "user_id" integer NOT NULL,
      "subject" text NOT NULL,
      "data" jsonb NOT NULL,
      "told_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "mail_id" integer,
      CONSTRAINT "PK_705062b14410ff1a04998f86d72" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "notice_once" ON "notice" ("kind", "user_id", "subject")`);
    await runner.query(`CREATE INDEX "notice_waiting" ON "notice" ("user_id") WHERE "mail_id" IS NULL`);
    await runner.query(`CREATE INDEX "notice_of_mail" ON "notice" ("mail_id")`);
    await runner.query(`CREATE TABLE "declined_kind" (
      "user_id" integer NOT NULL,
      "kind" text NOT NULL,
      CONSTRAINT "PK_3b748b5126181a955b746761ecb" PRIMARY KEY ("user_id", "kind")
    )`);
    await runner.query(
      `ALTER TABLE "declined_kind" ADD CONSTRAINT "FK_3a7b991a55f3a64851b7afbd774" FOREIGN KEY ("user_id") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "mail" ADD CONSTRAINT "FK_c22035b7ce4b93e89422b216da4" FOREIGN KEY ("user_id") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "FK_3667d24b06587be480a9015d3b2" FOREIGN KEY ("user_id") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "notice" ADD CONSTRAINT "FK_b9540ba8ee78a027b1a5cb92f93" FOREIGN KEY ("mail_id") REFERENCES "mail"("id")`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "declined_kind"');
    await runner.query('DROP TABLE "notice"');
    await runner.query('DROP TABLE "mail"');
  }
}

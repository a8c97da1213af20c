import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions live in the database; the table is the one that connect-pg-simple reads and writes. */
export class Sessions1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "session" (
      "sid" varchar NOT NULL PRIMARY KEY,
      "sess" json NOT NULL,
      "expire" timestamp(6) NOT NULL
    )`);
    await runner.query('CREATE INDEX "session_expire" ON "session" ("expire")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "session"');
  }
}

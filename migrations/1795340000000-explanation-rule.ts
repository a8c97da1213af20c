import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rule that an explanation answers; not known of those that were given before. */
export class ExplanationRule1795340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "explanation" ADD "rule" text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "explanation" DROP COLUMN "rule"`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables whose rows are only ever added: the database itself refuses the rest, whoever asks. */
const APPEND_ONLY = [
  'decision',
  'audit',
  'edition',
  'edition_file',
  'edition_publication',
  'parameter_value',
  'explanation',
];

export class AppendOnly1795305600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END
    $$`);
    for (const table of APPEND_ONLY) {
      await runner.query(`CREATE TRIGGER "${table}_append_only" BEFORE UPDATE OR DELETE ON "${table}"
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
      await runner.query(`CREATE TRIGGER "${table}_no_truncate" BEFORE TRUNCATE ON "${table}"
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of APPEND_ONLY) {
      await runner.query(`DROP TRIGGER "${table}_append_only" ON "${table}"`);
      await runner.query(`DROP TRIGGER "${table}_no_truncate" ON "${table}"`);
    }
    await runner.query('DROP FUNCTION refuse_change()');
  }
}

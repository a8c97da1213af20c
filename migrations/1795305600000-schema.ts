import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables, as the entities describe them; a test holds the two against each other. */
export class Schema1795305600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "audit" (
      "id" BIGSERIAL NOT NULL,
      "at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "user_id" integer,
      "action" text NOT NULL,
      "subject" text NOT NULL,
      "data" jsonb NOT NULL,
      "previous_hash" text NOT NULL,
      "hash" text NOT NULL,
      CONSTRAINT "UQ_d3c5935072a2cab190b3edd31a9" UNIQUE ("previous_hash"),
      CONSTRAINT "UQ_6fc79787ae550643e7adcd4c0c7" UNIQUE ("hash"),
      CONSTRAINT "PK_1d3d120ddaf7bc9b1ed68ed463a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "user_account" (
      "id" SERIAL NOT NULL,
      "email" text NOT NULL,
      "name" text NOT NULL,
      "password_hash" text,
      "active" boolean NOT NULL DEFAULT true,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "UQ_56a0e4bcec2b5411beafa47ffa5" UNIQUE ("email"),
      CONSTRAINT "PK_6acfec7285fdf9f463462de3e9f" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "meeting" (
      "id" SERIAL NOT NULL,
      "body" text NOT NULL,
      "year" integer NOT NULL,
      "held_on" date NOT NULL,
      "place" text,
      "state" text NOT NULL DEFAULT 'open',
      "created_by" integer NOT NULL,
      "closed_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_dccaf9e4c0e39067d82ccc7bb83" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "idempotency_key" (
      "user_id" integer NOT NULL,
      "key" text NOT NULL,
      "request" text NOT NULL,
      "status" integer,
      "answer" jsonb,
      "used_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_de390066dce788f80744a8f6626" PRIMARY KEY ("user_id", "key")
    )`);
    await runner.query(`CREATE TABLE "organisation" (
      "code" integer NOT NULL,
      "name" text NOT NULL,
      "short_name" text NOT NULL,
      CONSTRAINT "PK_6a3122daf3cb06cb4f1f87ae642" PRIMARY KEY ("code")
    )`);
    await runner.query(`CREATE TABLE "upload" (
      "id" SERIAL NOT NULL,
      "kind" text NOT NULL DEFAULT 'report',
      "year" integer NOT NULL,
      "organisation" integer NOT NULL,
      "number" integer NOT NULL,
      "user_id" integer,
      "file_name" text NOT NULL,
      "sha256" text,
      "note" text,
      "status" text NOT NULL DEFAULT 'received',
      "refusal" jsonb,
      "based_on" integer,
      "columns" jsonb,
      "changed_locked" jsonb NOT NULL DEFAULT '[]',
      "tilbud_changes" jsonb NOT NULL DEFAULT '[]',
      "change_rows" integer array NOT NULL DEFAULT '{}',
      "applied_pl" numeric,
      "parameter_id" integer,
      "notices" jsonb NOT NULL DEFAULT '[]',
      "received_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "checked_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "PK_1fe8db121b3de4ddfa677fc51f3" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "upload_of_driftsherre" ON "upload" ("year", "organisation", "id")`);
    await runner.query(`CREATE TABLE "line" (
      "id" SERIAL NOT NULL,
      "upload_id" integer NOT NULL,
      "row" integer NOT NULL,
      "line_key" text NOT NULL,
      "tilbud_name" text,
      "portal_id" text,
      "paragraf" text,
      "form" text,
      "service_kind" text,
      "level" integer,
      "target_group" text,
      "category" integer,
      "places" numeric,
      "internal_places" numeric,
      "days" integer,
      "occupancy_y3" numeric,
      "occupancy_y2" numeric,
      "occupancy" numeric,
      "units" numeric,
      "cost_pay" numeric,
      "cost_other" numeric,
      "cost_property" numeric,
      "cost_training" numeric,
      "cost_tilsyn" numeric,
      "cost_depreciation" numeric,
      "cost_interest" numeric,
      "cost_pension" numeric,
      "cost_overhead" numeric,
      "cost_health" numeric,
      "income" numeric,
      "base" numeric,
      "result_y2" numeric,
      "base_y2" numeric,
      "regulation" numeric,
      "takst" numeric,
      "unit" text,
      "previous_takst" numeric,
      "previous_cleaned" numeric,
      "cause" text,
      "explanation" text,
      "valid_from" date,
      "auditor_statement" text,
      "dispensation" text,
      "group_key" text,
      "predecessors" text array NOT NULL DEFAULT '{}',
      CONSTRAINT "line_costs_exact" CHECK (("cost_pay" IS NULL OR ("cost_pay" < 'Infinity' AND "cost_pay" > '-Infinity' AND scale("cost_pay") <= 15)) AND ("cost_other" IS NULL OR ("cost_other" < 'Infinity' AND "cost_other" > '-Infinity' AND scale("cost_other") <= 15)) AND ("cost_property" IS NULL OR ("cost_property" < 'Infinity' AND "cost_property" > '-Infinity' AND scale("cost_property") <= 15)) AND ("cost_training" IS NULL OR ("cost_training" < 'Infinity' AND "cost_training" > '-Infinity' AND scale("cost_training") <= 15)) AND ("cost_tilsyn" IS NULL OR ("cost_tilsyn" < 'Infinity' AND "cost_tilsyn" > '-Infinity' AND scale("cost_tilsyn") <= 15)) AND ("cost_depreciation" IS NULL OR ("cost_depreciation" < 'Infinity' AND "cost_depreciation" > '-Infinity' AND scale("cost_depreciation") <= 15)) AND ("cost_interest" IS NULL OR ("cost_interest" < 'Infinity' AND "cost_interest" > '-Infinity' AND scale("cost_interest") <= 15)) AND ("cost_pension" IS NULL OR ("cost_pension" < 'Infinity' AND "cost_pension" > '-Infinity' AND scale("cost_pension") <= 15)) AND ("cost_overhead" IS NULL OR ("cost_overhead" < 'Infinity' AND "cost_overhead" > '-Infinity' AND scale("cost_overhead") <= 15)) AND ("cost_health" IS NULL OR ("cost_health" < 'Infinity' AND "cost_health" > '-Infinity' AND scale("cost_health") <= 15)) AND ("income" IS NULL OR ("income" < 'Infinity' AND "income" > '-Infinity' AND scale("income") <= 15))),
      CONSTRAINT "line_exact" CHECK (("takst" IS NULL OR ("takst" < 'Infinity' AND "takst" > '-Infinity' AND scale("takst") <= 15)) AND ("previous_takst" IS NULL OR ("previous_takst" < 'Infinity' AND "previous_takst" > '-Infinity' AND scale("previous_takst") <= 15)) AND ("previous_cleaned" IS NULL OR ("previous_cleaned" < 'Infinity' AND "previous_cleaned" > '-Infinity' AND scale("previous_cleaned") <= 15)) AND ("regulation" IS NULL OR ("regulation" < 'Infinity' AND "regulation" > '-Infinity' AND scale("regulation") <= 15)) AND ("result_y2" IS NULL OR ("result_y2" < 'Infinity' AND "result_y2" > '-Infinity' AND scale("result_y2") <= 15)) AND ("base" IS NULL OR ("base" < 'Infinity' AND "base" > '-Infinity' AND scale("base") <= 15)) AND ("base_y2" IS NULL OR ("base_y2" < 'Infinity' AND "base_y2" > '-Infinity' AND scale("base_y2") <= 15)) AND ("units" IS NULL OR ("units" < 'Infinity' AND "units" > '-Infinity' AND scale("units") <= 15)) AND ("places" IS NULL OR ("places" < 'Infinity' AND "places" > '-Infinity' AND scale("places") <= 15)) AND ("occupancy" IS NULL OR ("occupancy" < 'Infinity' AND "occupancy" > '-Infinity' AND scale("occupancy") <= 15))),
      CONSTRAINT "PK_3d944a608f62f599dfe688ff2b1" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "line_of_upload" ON "line" ("upload_id", "line_key")`);
    await runner.query(`CREATE TABLE "submission" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "organisation" integer NOT NULL,
      "upload_id" integer,
      "nothing_to_report" boolean NOT NULL DEFAULT false,
      "state" text NOT NULL,
      "receipt" text NOT NULL,
      "hash" text NOT NULL,
      "submitted_by" integer,
      "submitted_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "late" boolean NOT NULL DEFAULT false,
      "reopen_reason" text,
      CONSTRAINT "UQ_29431508f1f8e50bd0732e97617" UNIQUE ("receipt"),
      CONSTRAINT "submission_upload_or_nothing" CHECK (("upload_id" IS NULL) = "nothing_to_report"),
      CONSTRAINT "PK_7faa571d0e4a7076e85890c9bd0" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE UNIQUE INDEX "submission_current" ON "submission" ("year", "organisation") WHERE "state" IN ('submitted', 'reopened')`,
    );
    await runner.query(`CREATE TABLE "item" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "organisation" integer NOT NULL,
      "line_key" text NOT NULL,
      "line_id" integer NOT NULL,
      "submission_id" integer,
      "state" text NOT NULL,
      "content_hash" text NOT NULL,
      "flagged_for" text,
      "flags" text array NOT NULL DEFAULT '{}',
      "mandate" boolean NOT NULL DEFAULT false,
      "cleaned" numeric,
      "nominal" numeric,
      "real" numeric,
      "compared_on" text,
      "yearly_effect" numeric,
      "recommendation" text,
      "explanation" jsonb,
      "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_d3c0c71f23e7adcf952a1d13423" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "item_of_line" ON "item" ("year", "line_key")`);
    await runner.query(`CREATE TABLE "decision" (
      "id" SERIAL NOT NULL,
      "item_id" integer NOT NULL,
      "action" text NOT NULL,
      "from_state" text NOT NULL,
      "to_state" text NOT NULL,
      "body" text,
      "meeting_id" integer,
      "written" boolean NOT NULL DEFAULT false,
      "comment" text,
      "content_hash" text NOT NULL,
      "line_id" integer NOT NULL,
      "user_id" integer,
      "undoes" integer,
      "decided_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_fa4cbd6abf1215054f13c27df5a" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "decision_of_item" ON "decision" ("item_id", "id")`);
    await runner.query(`CREATE TABLE "round" (
      "year" integer NOT NULL,
      "state" text NOT NULL,
      "changes_deadline" TIMESTAMP WITH TIME ZONE NOT NULL,
      "announced_deadline" TIMESTAMP WITH TIME ZONE NOT NULL,
      "last_new_deadline" TIMESTAMP WITH TIME ZONE NOT NULL,
      "last_correction_deadline" TIMESTAMP WITH TIME ZONE NOT NULL,
      "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "opened_by" integer,
      CONSTRAINT "round_deadlines_in_order" CHECK ("announced_deadline" <= "last_new_deadline" AND "last_new_deadline" <= "last_correction_deadline"),
      CONSTRAINT "PK_da37ad7edd94fb29ea6d76b37bc" PRIMARY KEY ("year")
    )`);
    await runner.query(`CREATE TABLE "parameter_value" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "key" text NOT NULL,
      "value" text NOT NULL,
      "reason" text,
      "set_by" integer,
      "set_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_44821e6332d33d4958ceb24bf93" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "parameter_value_newest" ON "parameter_value" ("year", "key", "id")`);
    await runner.query(`CREATE TABLE "explanation" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "organisation" integer NOT NULL,
      "line_key" text NOT NULL,
      "cause" text,
      "text" text NOT NULL,
      "figures" text NOT NULL,
      "source" text NOT NULL,
      "user_id" integer,
      "given_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_5b67db9ddae6771a7a2568fc58d" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `CREATE INDEX "explanation_of_line" ON "explanation" ("year", "organisation", "line_key", "id")`,
    );
    await runner.query(`CREATE TABLE "finding" (
      "id" SERIAL NOT NULL,
      "upload_id" integer NOT NULL,
      "rule" text NOT NULL,
      "title" text NOT NULL,
      "severity" text NOT NULL,
      "body" text,
      "cells" jsonb NOT NULL,
      "message" text NOT NULL,
      "fix" text NOT NULL,
      "values" jsonb NOT NULL,
      CONSTRAINT "PK_a904dfcf401ccfbaa60bb6eec29" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "finding_of_upload" ON "finding" ("upload_id")`);
    await runner.query(`CREATE TABLE "stored_file" (
      "sha256" text NOT NULL,
      "bytes" bytea NOT NULL,
      "size" integer NOT NULL,
      "media_type" text NOT NULL,
      "stored_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_3a4237a94329738b4b7a12d8dea" PRIMARY KEY ("sha256")
    )`);
    await runner.query(`CREATE TABLE "edition" (
      "id" SERIAL NOT NULL,
      "year" integer NOT NULL,
      "number" integer NOT NULL,
      "model" jsonb NOT NULL,
      "hash" text NOT NULL,
      "note" text,
      "made_by" integer,
      "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_059549460a1473d4477f2f041ff" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "edition_number" ON "edition" ("year", "number")`);
    await runner.query(`CREATE TABLE "edition_file" (
      "edition_id" integer NOT NULL,
      "format" text NOT NULL,
      "sha256" text NOT NULL,
      "made_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_f6206744a71f78863afbf666a06" PRIMARY KEY ("edition_id", "format")
    )`);
    await runner.query(`CREATE TABLE "edition_publication" (
      "edition_id" integer NOT NULL,
      "hash" text NOT NULL,
      "published_by" integer,
      "published_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_4aeb8c7c42ba8236fe56cd0331f" PRIMARY KEY ("edition_id")
    )`);
    await runner.query(`CREATE TABLE "tilbud" (
      "id" SERIAL NOT NULL,
      "driftsherre" integer NOT NULL,
      "name" text NOT NULL,
      "portal_id" text,
      "category" integer NOT NULL,
      "places" numeric,
      "closed_on" date,
      "included" boolean NOT NULL DEFAULT true,
      CONSTRAINT "PK_da4f6a10af43af5a4bce1b3854d" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE UNIQUE INDEX "tilbud_name" ON "tilbud" ("driftsherre", "name")`);
    await runner.query(`CREATE TABLE "access_token" (
      "id" SERIAL NOT NULL,
      "user_id" integer NOT NULL,
      "name" text NOT NULL,
      "hash" text NOT NULL,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      "revoked_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "UQ_64c327441248bae40f7d92f34f3" UNIQUE ("hash"),
      CONSTRAINT "PK_f20f028607b2603deabd8182d12" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE TABLE "login_attempt" (
      "id" SERIAL NOT NULL,
      "email" text NOT NULL,
      "address" text NOT NULL,
      "failed_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_72829cd4f7424e3cdfd46c476c0" PRIMARY KEY ("id")
    )`);
    await runner.query(`CREATE INDEX "login_attempt_recent" ON "login_attempt" ("address", "failed_at")`);
    await runner.query(`CREATE TABLE "role_grant" (
      "id" SERIAL NOT NULL,
      "user_id" integer NOT NULL,
      "role" text NOT NULL,
      "organisation" integer,
      "valid_from" date NOT NULL,
      "valid_to" date,
      CONSTRAINT "PK_b9e50aafa723c536731c38529fb" PRIMARY KEY ("id")
    )`);
    await runner.query(
      `ALTER TABLE "meeting" ADD CONSTRAINT "FK_a196ffb31eb4fc165b20be0e6ae" FOREIGN KEY ("created_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "upload" ADD CONSTRAINT "FK_3a34f409becd84dc24814f20eb6" FOREIGN KEY ("organisation") REFERENCES "organisation"("code")`,
    );
    await runner.query(
      `ALTER TABLE "upload" ADD CONSTRAINT "FK_ea69a221d94b98c476875cec7d5" FOREIGN KEY ("user_id") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "line" ADD CONSTRAINT "FK_52cabbb28bc527b5fade1e3b5e1" FOREIGN KEY ("upload_id") REFERENCES "upload"("id")`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_bde6c343f3eebf89b2c768b228c" FOREIGN KEY ("organisation") REFERENCES "organisation"("code")`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_c69c7517da9068b100b2041df3b" FOREIGN KEY ("upload_id") REFERENCES "upload"("id")`,
    );
    await runner.query(
      `ALTER TABLE "submission" ADD CONSTRAINT "FK_1764ff11f395ddd80f6d0db0c95" FOREIGN KEY ("submitted_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "item" ADD CONSTRAINT "FK_57dd0b0191d97cd13cf7978ba89" FOREIGN KEY ("organisation") REFERENCES "organisation"("code")`,
    );
    await runner.query(
      `ALTER TABLE "item" ADD CONSTRAINT "FK_f52c142f7c1a2a49c44d211b858" FOREIGN KEY ("line_id") REFERENCES "line"("id")`,
    );
    await runner.query(
      `ALTER TABLE "item" ADD CONSTRAINT "FK_6669501f2a0ffc4817d6fde78ab" FOREIGN KEY ("submission_id") REFERENCES "submission"("id")`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_048e0f524e5b1c023647b73796e" FOREIGN KEY ("item_id") REFERENCES "item"("id")`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_2f94d2220056fd79cfd6e0e898c" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id")`,
    );
    await runner.query(
      `ALTER TABLE "decision" ADD CONSTRAINT "FK_61eca32349ab14a8f7bbedfcb3b" FOREIGN KEY ("user_id") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "round" ADD CONSTRAINT "FK_b837292f4eed3298b9e3cced94f" FOREIGN KEY ("opened_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "parameter_value" ADD CONSTRAINT "FK_5157f307d150a815bf299bc01b3" FOREIGN KEY ("set_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "explanation" ADD CONSTRAINT "FK_80a5db714ae98f96da1371fd915" FOREIGN KEY ("user_id") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "finding" ADD CONSTRAINT "FK_12ceb92e61600b7fc55175cf779" FOREIGN KEY ("upload_id") REFERENCES "upload"("id")`,
    );
    await runner.query(
      `ALTER TABLE "edition" ADD CONSTRAINT "FK_2ec02dcd30ef5ff18d76de9218c" FOREIGN KEY ("made_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "edition_file" ADD CONSTRAINT "FK_fbeafd4df7a3ba564c62fbfdfae" FOREIGN KEY ("edition_id") REFERENCES "edition"("id")`,
    );
    await runner.query(
      `ALTER TABLE "edition_file" ADD CONSTRAINT "FK_05212dfaff023895968a5f2509e" FOREIGN KEY ("sha256") REFERENCES "stored_file"("sha256")`,
    );
    await runner.query(
      `ALTER TABLE "edition_publication" ADD CONSTRAINT "FK_4aeb8c7c42ba8236fe56cd0331f" FOREIGN KEY ("edition_id") REFERENCES "edition"("id")`,
    );
    await runner.query(
      `ALTER TABLE "edition_publication" ADD CONSTRAINT "FK_60d10c323462687ea325e383114" FOREIGN KEY ("published_by") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "tilbud" ADD CONSTRAINT "FK_d76e1e4688ed8687515a605190b" FOREIGN KEY ("driftsherre") REFERENCES "organisation"("code")`,
    );
    await runner.query(
      `ALTER TABLE "access_token" ADD CONSTRAINT "FK_4bd9bc00776919370526766eb43" FOREIGN KEY ("user_id") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_cbca8b01eca20fa033ef14946b2" FOREIGN KEY ("user_id") REFERENCES "user_account"("id")`,
    );
    await runner.query(
      `ALTER TABLE "role_grant" ADD CONSTRAINT "FK_a8bad1faf451d3c38f9e472cf6b" FOREIGN KEY ("organisation") REFERENCES "organisation"("code")`,
    );
  }

  async down(): Promise<void> {
    throw new Error('There is no way back from the first migration: restore a backup.');
  }
}

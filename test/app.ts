import { randomBytes } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';
import request from 'supertest';
import { DataSource } from 'typeorm';
import type { Config } from '../src/config.js';
import { createApp } from '../src/web/create-app.js';
import { TEST_PASSWORD, testEnvironment } from './environment.js';

export type Agent = ReturnType<typeof request.agent>;

/** The whole application on a database of its own, with the demo world in it, listening on a free port of loopback. */
export interface TestApp {
  app: NestExpressApplication;
  url: string;
  databaseUrl: string;
  database: DataSource;
  /** A client without a session. */
  anyone(): Agent;
  /** A client signed in as an account of the demo world: "indberetter-851", "sekretariat". */
  as(account: string): Promise<Agent>;
  close(): Promise<void>;
}

export async function testApp(changes: Partial<Config> = {}): Promise<TestApp> {
  const databaseUrl = await copyOfTemplate();
  const app = await createApp(
    testEnvironment(databaseUrl, { QUEUE_NAME: `test-${randomBytes(6).toString('hex')}`, ...changes }),
  );
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    url,
    databaseUrl,
    database: app.get(DataSource),
    anyone: () => request.agent(url),
    async as(account) {
      const agent = request.agent(url);
      await agent
        .post('/api/v1/session')
        .send({ email: `${account}@demo.invalid`, password: TEST_PASSWORD })
        .expect(204);
      return agent;
    },
    async close() {
      await app.close();
      await dropDatabase(databaseUrl);
    },
  };
}

/** PostgreSQL copies a database file by file: in a fraction of the time that making the world takes. */
export async function copyOfTemplate(): Promise<string> {
  const url = new URL(templateUrl());
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin((client) => client.query(`create database ${name} template template_world strategy file_copy`));
  url.pathname = `/${name}`;
  return url.href;
}

/** A database with nothing in it, as a new PostgreSQL of a house in production. */
export async function emptyDatabase(): Promise<string> {
  const url = new URL(templateUrl());
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin((client) => client.query(`create database ${name} strategy file_copy`));
  url.pathname = `/${name}`;
  return url.href;
}

export async function dropDatabase(url: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asAdmin((client) => client.query(`drop database if exists ${name} with (force)`));
}

function templateUrl(): string {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('the specs are run by Jest, whose global setup starts the database');
  return url;
}

async function asAdmin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const url = new URL(templateUrl());
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await work(client).finally(() => client.end());
}

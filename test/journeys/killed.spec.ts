import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { linesOf } from '../../src/demo/world.js';
import { copyOfTemplate, dropDatabase } from '../app.js';
import { type BuiltApplication, startBuilt } from '../built.js';
import { TEST_PASSWORD } from '../environment.js';
import { eventually } from '../eventually.js';
import { bytes, filledOnce } from './reporting.js';

const CODE = 846;

describe('the process is killed in the middle of a validation', () => {
  let databaseUrl: string;
  let built: BuiltApplication;
  beforeAll(async () => {
    databaseUrl = await copyOfTemplate();
    built = await startBuilt(settings());
  });
  afterAll(async () => {
    built.kill();
    await dropDatabase(databaseUrl);
  });

  const settings = () => {
    const { redisUrl } = globalThis as { redisUrl?: string };
    return {
      DATABASE_URL: databaseUrl,
      QUEUE_NAME: `killed-${databaseUrl.slice(-16)}`,
      ...(redisUrl && { REDIS_URL: redisUrl }),
    };
  };

  const signedIn = async () => {
    const agent = request.agent(built.url);
    await agent
      .post('/api/v1/session')
      .send({ email: `indberetter-${CODE}@demo.invalid`, password: TEST_PASSWORD })
      .expect(204);
    return agent;
  };

  it('and what was answered with success is checked by the next one', async () => {
    const before = await signedIn();
    const fetched = () => bytes(before.get('/api/v1/rounds/2027/takstskema')).expect(200);
    const filled = await filledOnce(CODE, async () => (await fetched()).body);
    const { body } = await before
      .post('/api/v1/rounds/2027/uploads')
      .attach('file', filled, 'takstskema.xlsx')
      .expect(202);
    expect(await built.stop('SIGKILL')).toBeNull();

    built = await startBuilt(settings());
    const after = await signedIn();
    const upload = await eventually(async () => {
      const answer = await after.get(`/api/v1/uploads/${body.id}`).expect(200);
      return answer.body.status === 'received' ? null : answer.body;
    });
    expect(upload).toMatchObject({ status: 'checked', counts: { lines: linesOf(2027, CODE).length, fejl: 0 } });
  }, 120_000);
});

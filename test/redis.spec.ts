import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { JobQueue } from '../src/adapters/queue/job-queue.js';
import { type TestApp, testApp } from './app.js';

describe('with REDIS_URL', () => {
  let house: TestApp;
  let redis: Redis;
  beforeAll(async () => {
    house = await testApp({ QUEUE_NAME: 'test-through-redis', WORKER_IN_WEB: false });
    redis = new Redis((globalThis as unknown as { redisUrl: string }).redisUrl);
  });
  afterAll(async () => {
    await house.close();
    await redis.quit();
  });

  it('a job passes through Redis, and no table of PostgreSQL', async () => {
    await house.app.get(JobQueue).add('validate-upload', 'upload-1', { uploadId: 1 });
    expect(await redis.keys('bull:test-through-redis:upload-1')).toHaveLength(1);
    expect(await redis.lrange('bull:test-through-redis:wait', 0, -1)).toEqual(['upload-1']);
    const tables = await house.database.query(
      `select table_name from information_schema.tables where table_schema = 'bullmq' and table_name like '%job%'`,
    );
    for (const { table_name } of tables) {
      const [{ jobs }] = await house.database.query(`select count(*)::int as jobs from bullmq."${table_name}"`);
      expect({ table_name, jobs }).toEqual({ table_name, jobs: 0 });
    }
  });
});

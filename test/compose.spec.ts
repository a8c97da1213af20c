import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { SETTINGS } from '../src/config.js';

interface Service {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  ports?: string[];
  healthcheck?: { test: string[]; interval: string; timeout: string; retries: number };
}

const file = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(file.services);

describe('docker-compose.yml', () => {
  it('has database, queue, web and worker apart', () => {
    expect(Object.keys(file.services).sort()).toEqual(['postgres', 'redis', 'web', 'worker']);
  });

  it.each(services)('%s has an image and a health check', (_, { image, healthcheck }) => {
    expect(image).toMatch(/^[a-z]+(:\d+)?$/);
    expect(healthcheck?.test[0]).toBe('CMD');
    expect(healthcheck?.interval).toMatch(/^\d+s$/);
  });

  it.each(services)('%s waits only for services that are there and tell of their health', (_, { depends_on = {} }) => {
    for (const [name, { condition }] of Object.entries(depends_on)) {
      expect(condition).toBe('service_healthy');
      expect(file.services[name]?.healthcheck).toBeDefined();
    }
  });

  it('names only volumes that are declared', () => {
    const used = services.flatMap(([, { volumes = [] }]) => volumes.map((volume) => volume.split(':')[0]));
    expect(used.sort()).toEqual(Object.keys(file.volumes).sort());
  });

  it.each(['web', 'worker'])('gives %s only settings that exist, and an own database and queue', (name) => {
    const environment = file.services[name]?.environment ?? {};
    expect(Object.keys(environment).filter((key) => !(key in SETTINGS))).toEqual([]);
    expect(environment).toMatchObject({ NODE_ENV: 'production', REDIS_URL: 'redis://redis:6379' });
    expect(environment.DATABASE_URL).toContain('@postgres:5432/');
  });

  it('starts programs that the build makes, the web without jobs of its own', () => {
    expect(file.services.web?.environment?.WORKER_IN_WEB).toBe('no');
    for (const name of ['web', 'worker']) {
      const program = file.services[name]?.command?.at(-1) ?? '';
      expect(existsSync(program.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
    }
  });

  it('publishes a range of ports, so that web can be scaled', () => {
    expect(file.services.web?.ports).toEqual([expect.stringMatching(/\d+-\d+\}:3000$/)]);
  });
});

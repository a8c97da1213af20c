import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config, loadConfig } from '../config.js';
import { type OpenDatabase, openDatabase } from '../database/open-database.js';
import { mayEnter } from '../domain/access/policy.js';
import { Environment } from '../environment.js';
import { sessionSecret } from '../session-secret.js';
import { Log } from '../web/log.js';
import type { Call, Command } from './command.js';
import { COMMANDS } from './index.js';

const CANNOT = 2;
const STDERR = 2;
const complain = (text: string): void => void process.stderr.write(`${text}\n`);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Runs one command as the operator of the machine. The exit code: 0 done, 1 no, 2 could not be tried. */
export async function runCommand(words: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const command = COMMANDS.find(({ name }) => words.join(' ').startsWith(name));
  if (!command || !mayEnter(command.policy, 'operator').allowed) {
    complain(help());
    return CANNOT;
  }
  const read = readWords(command, words);
  const config = configOf(env);
  if (typeof read === 'string' || typeof config === 'string') {
    complain(typeof read === 'string' ? read : String(config));
    return CANNOT;
  }
  const house = openLater(config);
  return command
    .run({ ...read, config, say, complain, ...house })
    .catch((fault) => {
      complain((fault as Error).stack ?? String(fault));
      return CANNOT;
    })
    .finally(house.close);
}

function help(): string {
  const lines = COMMANDS.map(({ name, usage, about }) => `  takst ${name} ${usage}\n      ${about}`);
  return ['Brug: npm run -s takst -- <kommando>', '', ...lines].join('\n');
}

function readWords({ name, usage, options = {} }: Command, words: string[]): Pick<Call, 'args' | 'options'> | string {
  try {
    const { positionals, values } = parseArgs({
      args: words.slice(name.split(' ').length),
      options,
      allowPositionals: true,
      strict: true,
    });
    return { args: positionals, options: values as Call['options'] };
  } catch {
    return `Brug: takst ${name} ${usage}`;
  }
}

function configOf(env: NodeJS.ProcessEnv): Config | string {
  try {
    return loadConfig(env);
  } catch (fault) {
    return (fault as Error).message;
  }
}

/** Database and application are opened by the commands that need them, once. */
function openLater(config: Config): Pick<Call, 'databaseUrl' | 'app'> & { close(): Promise<void> } {
  let database: Promise<OpenDatabase> | undefined;
  let app: Promise<INestApplicationContext> | undefined;
  const open = () => {
    database ??= openDatabase(config, complain);
    return database;
  };
  const start = async () => {
    const { url, dataDir } = await open();
    const secret = await sessionSecret(config.SESSION_SECRET, dataDir);
    const environment = new Environment({ ...config, WORKER_IN_WEB: false }, url, secret, dataDir);
    const { AppModule } = await import('../app.module.js');
    return NestFactory.createApplicationContext(AppModule.with(environment), {
      logger: new Log('error', STDERR),
      abortOnError: false,
    });
  };
  return {
    databaseUrl: async () => (await open()).url,
    app() {
      app ??= start();
      return app;
    },
    async close() {
      // What could not be opened was told where it was asked for.
      await (await app?.catch(() => undefined))?.close();
      await (await database?.catch(() => undefined))?.close();
    },
  };
}

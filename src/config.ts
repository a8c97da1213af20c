import { resolve } from 'node:path';

interface Setting<T> {
  /** Shown in the README's table; null: no default, the setting is off unless given. */
  default: string | null;
  meaning: string;
  parse(text: string): T;
}

const text = (value: string): string => value;

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65535) throw new Error('skal være et portnummer (0–65535)');
  return number;
}

function url(...protocols: string[]) {
  return (value: string): string => {
    if (!URL.canParse(value) || !protocols.includes(new URL(value).protocol))
      throw new Error(`skal være en adresse, der begynder med ${protocols.map((name) => `${name}//`).join(' eller ')}`);
    return value;
  };
}

function yesNo(value: string): boolean {
  if (value !== 'yes' && value !== 'no') throw new Error('skal være yes eller no');
  return value === 'yes';
}

function mailbox(value: string): string {
  if (!/^(?:[^<>@"\r\n]*<[^\s<>@",;]+@[^\s<>@",;]+>|[^\s<>@",;]+@[^\s<>@",;]+)$/.test(value))
    throw new Error('skal være en e-mailadresse, evt. med navn: Takstportalen <takster@eksempel.dk>');
  return value;
}

function daysBefore(value: string): readonly number[] {
  const days = value.split(',').map(Number);
  if (days.some((day) => !Number.isInteger(day) || day < 1 || day > 60))
    throw new Error('skal være hele dage fra 1 til 60 med komma imellem, fx 14,3');
  return days;
}

function secret(value: string): string {
  if (value.length < 32) throw new Error('skal være på mindst 32 tegn');
  return value;
}

function environment(value: string): 'development' | 'production' | 'test' {
  if (value !== 'development' && value !== 'production' && value !== 'test')
    throw new Error('skal være development, production eller test');
  return value;
}

const setting = <T>(fallback: string | null, meaning: string, parse: (text: string) => T): Setting<T> => ({
  default: fallback,
  meaning,
  parse,
});

/** Every setting of the system: environment variable, default, meaning. The table in the README is made from this. */
export const SETTINGS = {
  NODE_ENV: setting('development', 'production: no demo world, and no start without own secrets', environment),
  PORT: setting('3000', 'the port the web interface listens on', port),
  HOST: setting('127.0.0.1', 'the address it listens on; 0.0.0.0 in a container', text),
  PUBLIC_URL: setting(null, 'the address people use; default: any loopback name on PORT', url('http:', 'https:')),
  DATA_DIR: setting('./.data', 'where the embedded database and generated secrets live', (value) => resolve(value)),
  DATABASE_URL: setting(
    null,
    'an own PostgreSQL (16 or newer) instead of the embedded one',
    url('postgres:', 'postgresql:'),
  ),
  REDIS_URL: setting(null, 'Redis for the job queue instead of PostgreSQL', url('redis:', 'rediss:')),
  QUEUE_NAME: setting('takstportalen', 'the name of the job queue', text),
  WORKER_IN_WEB: setting('yes', 'no: the web process runs no jobs; a worker does (npm run worker)', yesNo),
  WORKER_CONCURRENCY: setting('2', 'jobs at a time in one process', (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < 1 || number > 16) throw new Error('skal være et helt tal fra 1 til 16');
    return number;
  }),
  SESSION_SECRET: setting(
    null,
    'signs session cookies, at least 32 characters; made and kept in DATA_DIR when not given',
    secret,
  ),
  DEMO_PASSWORD: setting(
    null,
    'one password for all accounts of the demo world; made and printed at the first start',
    text,
  ),
  SMTP_URL: setting(
    null,
    'the mail server, smtp://user:password@host:587; without it mails are written as .eml files in DATA_DIR/mail',
    url('smtp:', 'smtps:'),
  ),
  MAIL_FROM: setting(
    null,
    'whom mails come from, Takstportalen <takster@example.org>; asked for with SMTP_URL',
    mailbox,
  ),
  MAIL_WAIT_SECONDS: setting(
    '300',
    'how long a mail waits for more to the same person; at most twelve times that',
    (value) => {
      const number = Number(value);
      if (!Number.isInteger(number) || number < 0 || number > 86_400)
        throw new Error('skal være et helt tal fra 0 til 86400');
      return number;
    },
  ),
  REMINDER_DAYS: setting('14,3', 'days before a deadline on which who misses something is reminded', daysBefore),
  TRUST_PROXY: setting('no', 'yes: the address of the caller is taken from X-Forwarded-For of one proxy', yesNo),
  LOG_LEVEL: setting('info', 'trace, debug, info, warn, error or silent', (value) => {
    if (!['trace', 'debug', 'info', 'warn', 'error', 'silent'].includes(value)) throw new Error('kendes ikke');
    return value;
  }),
};

type Settings = typeof SETTINGS;
type Optional =
  | 'PUBLIC_URL'
  | 'DATABASE_URL'
  | 'REDIS_URL'
  | 'SMTP_URL'
  | 'MAIL_FROM'
  | 'SESSION_SECRET'
  | 'DEMO_PASSWORD';
/** Whose value is not told, since it is or holds a password. */
const HIDDEN = ['SESSION_SECRET', 'SMTP_URL'];

export type Config = {
  readonly [name in keyof Settings]: ReturnType<Settings[name]['parse']> | (name extends Optional ? null : never);
};

/** The settings in force. Throws once, with every fault of the environment in it. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const faults: string[] = [];
  const read = ([name, { default: fallback, parse }]: [string, Setting<unknown>]) => {
    const value = env[name]?.trim() || fallback;
    if (value === null) return [name, null];
    try {
      return [name, parse(value)];
    } catch (fault) {
      faults.push(`${name} ${(fault as Error).message} (var: ${HIDDEN.includes(name) ? 'skjult' : value})`);
      return [name, null];
    }
  };
  const config = Object.fromEntries(Object.entries(SETTINGS).map(read));
  if (config.NODE_ENV === 'production' && config.SESSION_SECRET === null)
    faults.push('SESSION_SECRET skal sættes, når NODE_ENV er production');
  if (config.SMTP_URL && config.MAIL_FROM === null) faults.push('MAIL_FROM skal sættes, når SMTP_URL er sat');
  if (faults.length > 0)
    throw new Error(`Indstillingerne kan ikke bruges:\n${faults.map((f) => `  - ${f}`).join('\n')}`);
  return config as Config;
}

/** The README's table of settings. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(([name, s]) => `| \`${name}\` | ${s.default ?? '–'} | ${s.meaning} |`);
  return ['| Setting | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}

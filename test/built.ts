import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

export interface BuiltApplication {
  url: string;
  /** Sends the signal and waits for the end; the exit code. */
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  kill(): void;
}

/** The built application as a process of its own, when it has said that it serves, or `said`. Rejects with what it printed when it ends before. */
export async function startBuilt(
  env: Record<string, string>,
  said = 'Takstportalen kører på',
): Promise<BuiltApplication> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/src/main.js'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'test', LOG_LEVEL: 'error', PORT: String(port), ...env },
  });
  let printed = '';
  const ended = new Promise<number | null>((done) => child.once('exit', (code) => done(code)));
  const serving = new Promise<void>((done) => {
    const listen = (chunk: Buffer) => {
      printed += chunk;
      if (printed.includes(said)) done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
  });
  await Promise.race([
    serving,
    ended.then((code) => {
      throw new Error(`ended with code ${code}: ${printed}`);
    }),
  ]);
  return {
    url: `http://localhost:${port}`,
    async stop(signal) {
      child.kill(signal);
      return ended;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

const freePort = (): Promise<number> =>
  new Promise((answer) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => answer(port));
    });
  });

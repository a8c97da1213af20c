import { setTimeout } from 'node:timers/promises';

const BETWEEN_MS = 100;

/** Asks again until the answer is `done`, at most so many seconds; throws then, with what it waited for. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  done: (answer: T) => boolean,
  seconds = 120,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (done(answer)) return answer;
    if (Date.now() > end) throw new Error(`Ventede forgæves i ${seconds} s på ${what}.`);
    await setTimeout(BETWEEN_MS);
  }
}

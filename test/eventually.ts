const present = (answer: unknown): boolean => answer !== null;

/**
 * Asks again until the answer is there: not null, or as `isThere` says. Throws with the last answer when it is not there in
 * time. Waits for what happens, not for a time.
 */
export async function eventually<T>(
  ask: () => Promise<T>,
  isThere: (answer: T) => boolean = present,
  withinMs = 30_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer as NonNullable<T>;
    if (Date.now() > end) throw new Error(`not there within ${withinMs} ms: ${JSON.stringify(answer)?.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

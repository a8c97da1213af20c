/**
 * Takes the specs of the project whose turn it is into this file's module registry: every second one, where there are two
 * shards. Loading the application takes Jest three seconds, and each spec file would do it anew; see docs/decisions.
 */
export function loadShard(number: 1 | 2): void {
  const { specs, shards } = globalThis as unknown as { specs: string[]; shards: number };
  for (const [index, spec] of specs.entries()) if (index % shards === number - 1) require(spec);
}

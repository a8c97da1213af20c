/**
 * Takes every second spec of the project into this file's module registry: one half a core. Loading the application takes
 * Jest three seconds, and each spec file would do it anew; see docs/decisions.
 */
export function loadShard(number: 1 | 2): void {
  const { specs } = globalThis as unknown as { specs: string[] };
  for (const [index, spec] of specs.entries()) if (index % SHARDS === number - 1) require(spec);
}

const SHARDS = 2;

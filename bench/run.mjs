const BENCHES = { start: './start.mjs', check: './check.mjs', rules: './rules.mjs' };

const bench = BENCHES[process.argv[2]];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exit(2);
}
await (await import(bench)).run();

import { runCommand } from './commands/run-command.js';

const code = await runCommand(process.argv.slice(2), process.env);
// The job queue may be left connecting by a command that did not need it: that must not keep the command from ending.
process.exit(code);

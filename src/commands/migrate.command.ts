import type { Command } from './command.js';

export const MIGRATE: Command = {
  name: 'migrate',
  usage: '',
  about: 'Bringer databasen op til denne version.',
  policy: 'cli.migrate',
  async run({ databaseUrl, say }) {
    await databaseUrl();
    say('Databasen er klar.');
    return 0;
  },
};

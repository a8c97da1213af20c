import { SeedWorld } from '../demo/seed-world.service.js';
import { INVENTED } from '../demo/world.js';
import type { Command } from './command.js';

export const SEED: Command = {
  name: 'seed',
  usage: '',
  about: 'Laver demoverdenen i en tom database.',
  policy: 'cli.seed',
  async run({ app, config, say, complain }) {
    if (config.NODE_ENV === 'production') {
      complain('Der laves ingen demoverden, når NODE_ENV er production.');
      return 2;
    }
    const made = await (await app()).get(SeedWorld).seed(config.DEMO_PASSWORD);
    if (!made) {
      complain('Databasen er ikke tom. Demoverdenen er ikke lavet, og intet er ændret.');
      return 1;
    }
    say(`Demoverdenen er lavet. ${INVENTED} Adgangskoden til alle konti er: ${made.password}`);
    return 0;
  },
};

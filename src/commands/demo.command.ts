import { runDemo } from '../demo/run/run-demo.js';
import type { Command } from './command.js';

const OUT = 'out';

export const DEMO: Command = {
  name: 'demo',
  usage: '',
  about: `Kører en hel runde på demoverdenen i en database for sig selv, og lægger filerne i ${OUT}/.`,
  policy: 'cli.demo',
  async run({ config, say, complain }) {
    if (config.NODE_ENV === 'production') {
      complain('Demoen kører ikke, når NODE_ENV er production.');
      return 2;
    }
    const wrong = await runDemo(config, OUT, say);
    for (const text of wrong) complain(`FEJL: ${text}`);
    say(wrong.length === 0 ? 'Alt gik, som det skulle.' : `${wrong.length} ting var ikke, som de skulle være.`);
    return wrong.length === 0 ? 0 : 1;
  },
};

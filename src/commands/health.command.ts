import { JobQueue } from '../adapters/queue/job-queue.js';
import type { Command } from './command.js';

export const HEALTH: Command = {
  name: 'health',
  usage: '',
  about: 'Svarer 0, når databasen og køen svarer, og mindst én arbejder er i gang.',
  policy: 'cli.health',
  async run({ app, say, complain }) {
    const { workers, waiting } = await (await app()).get(JobQueue).state();
    if (workers === 0) {
      complain('Ingen arbejder tager opgaver fra køen.');
      return 1;
    }
    say(`Arbejdere: ${workers}. Ventende opgaver: ${waiting}.`);
    return 0;
  },
};

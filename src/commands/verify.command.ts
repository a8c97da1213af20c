import { TakstbilagVerification } from '../features/takstbilag/verification/verification.service.js';
import type { Command } from './command.js';

export const VERIFY: Command = {
  name: 'verify',
  usage: '[--json]',
  about: 'Efterprøver loggen, afgørelserne og filerne, og danner hver udgave igen af afgørelserne bag. Ændrer intet.',
  policy: 'cli.verify',
  options: { json: { type: 'boolean' } },
  async run({ options, app, say, complain }) {
    const found = await (await app()).get(TakstbilagVerification, { strict: false }).verify();
    const { editions, takster, files, faults } = found;
    if (options.json) say(JSON.stringify(found, null, 2));
    else {
      say(`${editions} udgaver, ${takster} takster og ${files} filer er efterprøvet.`);
      for (const fault of faults) complain(fault);
      say(faults.length === 0 ? 'Alt passer.' : `${faults.length} ting passer ikke.`);
    }
    return faults.length === 0 ? 0 : 1;
  },
};

import type { INestApplicationContext } from '@nestjs/common';
import { hasDatabase } from '../database/open-database.js';
import { checkFile } from './check/check-file.js';
import { checkText } from './check/check-text.js';
import type { Call, Command } from './command.js';

export const CHECK: Command = {
  name: 'check',
  usage: '<fil.xlsx> [--json]',
  about:
    'Kontrollerer et udfyldt takstskema uden at gemme det. Svarer 0 uden fejl, 1 med fejl, 2 når det ikke kan læses.',
  policy: 'cli.check',
  options: { json: { type: 'boolean' } },
  async run(call) {
    const [file, ...others] = call.args;
    const { json } = call.options;
    if (file === undefined || others.length > 0) {
      call.complain(`Brug: takst check ${CHECK.usage}`);
      return 2;
    }
    const answer = await checkFile(file, () => house(call));
    call.say(json ? JSON.stringify(answer, null, 2) : checkText(answer));
    if (answer.status === 'refused') return 2;
    return answer.counts.fejl > 0 ? 1 : 0;
  },
};

/** A check makes no database where there is none, and does without one that does not answer. */
async function house({ config, app }: Call): Promise<INestApplicationContext | string> {
  if (!hasDatabase(config)) return 'Der er ingen database at sammenligne med.';
  try {
    return await app();
  } catch (fault) {
    return `Databasen svarer ikke (${(fault as Error).message}).`;
  }
}

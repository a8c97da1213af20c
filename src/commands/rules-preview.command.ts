import { RulePreview } from '../features/preview/rule-preview.service.js';
import type { Command } from './command.js';
import { previewText } from './rules-preview/preview-text.js';
import { readSettings } from './rules-preview/read-settings.js';

const CANNOT = 2;

export const RULES_PREVIEW: Command = {
  name: 'rules preview',
  usage: '--set <parameter>=<værdi> [--set …] [--year <takstår>] [--json]',
  about:
    'Viser, hvad andre værdier af reglernes parametre ville have stoppet, markeret eller bedt forklaret. Gemmer intet.',
  policy: 'cli.rules-preview',
  options: { set: { type: 'string', multiple: true }, year: { type: 'string' }, json: { type: 'boolean' } },
  async run({ args, options, app, say, complain }) {
    const read =
      args.length > 0 ? { refusal: `Brug: takst rules preview ${RULES_PREVIEW.usage}` } : readSettings(options);
    if ('refusal' in read) {
      complain(read.refusal);
      return CANNOT;
    }
    const preview = (await app()).get(RulePreview, { strict: false });
    const ruleYear = await preview.ruleYear();
    const known = await preview.years();
    const years = read.year === null ? known : known.filter((year) => year === read.year);
    if (ruleYear === null || years.length === 0) {
      complain(read.year === null ? 'Der er ingen takster endnu.' : `Der er ingen takster for ${read.year}.`);
      return CANNOT;
    }
    const previews = await preview.of(ruleYear, years, read.changes);
    const leftOut = years.filter((one) => !previews.some(({ year }) => year === one));
    say(
      options.json
        ? JSON.stringify({ ruleYear, set: Object.fromEntries(read.changes), years: previews, leftOut }, null, 2)
        : previewText(ruleYear, read.changes, previews, leftOut),
    );
    return previews.length > 0 ? 0 : CANNOT;
  },
};

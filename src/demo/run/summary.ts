import { INVENTED } from '../world.js';
import type { Reported } from './report-takster.js';
import { type RunLog, seconds } from './run-log.js';

/** What the run did, as the Markdown that is left beside its files. */
export function summary({ steps, wrong }: RunLog, reported: readonly (Reported & { name: string })[]): string {
  const total = steps.reduce((so, { milliseconds }) => so + milliseconds, 0);
  return [
    '# Demo af en hel takstrunde',
    '',
    `${INVENTED} Alt er gjort over HTTP gennem det samme API, som kommunernes egne systemer bruger.`,
    '',
    wrong.length === 0 ? '**Alt gik, som det skulle.**' : `**${wrong.length} ting var ikke, som de skulle være:**`,
    '',
    ...wrong.map((text) => `- ${text}`),
    ...(wrong.length > 0 ? [''] : []),
    '## Hvad der skete, og hvor længe det tog',
    '',
    '| Trin | Tid | |',
    '| --- | ---: | --- |',
    ...steps.map(({ name, milliseconds, told }) => `| ${name} | ${seconds(milliseconds)} | ${told.join(' ')} |`),
    `| I alt | ${seconds(total)} | |`,
    '',
    '## Driftsherrerne',
    '',
    '| Driftsherre | Linjer | Plantede fejl | Markeringer | Kvittering | Fingeraftryk |',
    '| --- | ---: | ---: | ---: | --- | --- |',
    ...reported.map(
      (one) =>
        `| ${one.name} | ${one.lines} | ${one.faults.length} | ${one.markering} | ${one.receipt} | ${one.hash.slice(0, 12)}… |`,
    ),
    '',
    '## Plantede fejl',
    '',
    'Hver fejl er begået i det udfyldte takstskema og uploadet. Hvad der kunne læses, er sendt tilbage, rettet i den returnerede fil og uploadet igen.',
    '',
    '| Driftsherre | Fejlen | Fundet |',
    '| --- | --- | --- |',
    ...reported.flatMap((one) => one.faults.map((fault) => `| ${one.name} | ${fault.name} | ${fault.found} |`)),
    '',
  ].join('\n');
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICE_KIND_NAMES } from '../../domain/notices/kinds.js';
import { templateFaults } from '../../domain/notices/template-faults.js';
import type { MailTemplates, Template } from '../../domain/notices/write-mail.js';

/** Beside `dist`, where the process is started. */
const FOLDER = join('templates', 'mail');

/** The templates of all kinds and their frame. Throws, with every fault there is, when one is missing or names what is not there. */
export function readMailTemplates(folder = FOLDER): MailTemplates {
  const faults: string[] = [];
  const read = (name: (typeof NOTICE_KIND_NAMES)[number] | 'frame'): Template => {
    const [txt, html] = (['txt', 'html'] as const).map((format) => {
      const file = join(folder, `${name}.${format}`);
      const text = existsSync(file) ? readFileSync(file, 'utf8') : null;
      faults.push(...(text === null ? [`${name}.${format} is not there`] : templateFaults(name, format, text)));
      return text ?? '';
    });
    return { txt: txt ?? '', html: html ?? '' };
  };
  const templates = Object.fromEntries([...NOTICE_KIND_NAMES, 'frame' as const].map((name) => [name, read(name)]));
  if (faults.length > 0) throw new Error(`templates of mails in ${folder}:\n${faults.join('\n')}`);
  return templates as MailTemplates;
}

import { fieldsIn, type MailFormat } from './fill-template.js';
import { type NoticeKind, noticeKind } from './kinds.js';

const COMMON = ['heading', 'year', 'link'];
const FRAME = ['subject', 'name', 'account', 'sections'];

/** What is wrong with a template: a field that its kind does not carry, or one that it does not tell. */
export function templateFaults(name: NoticeKind | 'frame', format: MailFormat, template: string): string[] {
  const { common, each } = fieldsIn(template);
  const file = `${name}.${format}`;
  if (name === 'frame') {
    const missing = FRAME.filter((field) => format === 'html' || field !== 'subject').filter(
      (field) => !common.includes(field),
    );
    return [...unknown(file, common, FRAME), ...missing.map((field) => `${file} lacks {{${field}}}`)];
  }
  const own = noticeKind(name).fields;
  const untold = [...own, 'heading', 'link'].filter((field) => !common.includes(field) && !each.includes(field));
  return [
    ...unknown(file, common, COMMON),
    ...unknown(file, each, [...own, ...COMMON]),
    ...untold.map((field) => `${file} lacks {{${field}}}`),
  ];
}

const unknown = (file: string, named: readonly string[], known: readonly string[]): string[] =>
  named.filter((field) => !known.includes(field)).map((field) => `${file} names {{${field}}}, which is not there`);

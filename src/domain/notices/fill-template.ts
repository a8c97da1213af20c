/** The texts of one thing that is told. */
export type Fields = Readonly<Record<string, string>>;

/** Text as it stands in a mail; HTML is escaped, and both keep the lines people wrote. */
export type MailFormat = 'txt' | 'html';

const EACH = /^[ \t]*\{\{#hver\}\}[ \t]*\n([\s\S]*?)^[ \t]*\{\{\/hver\}\}[ \t]*(?:\n|$)/m;
const FIELD = /\{\{([a-zA-Z]+)\}\}/g;

/**
 * Fills a template: what stands between {{#hver}} and {{/hver}} once for each thing, the rest once. A line with a field
 * that is empty is left out, so that a template needs no conditions.
 */
export function fillTemplate(template: string, format: MailFormat, common: Fields, each: readonly Fields[]): string {
  const [before, inner, after] = partsOf(template);
  const filled = [
    fillLines(before, format, common),
    ...each.map((fields) => fillLines(inner, format, { ...common, ...fields })),
    fillLines(after, format, common),
  ].join('');
  return format === 'txt' ? filled.replace(/\n{3,}/g, '\n\n').trim() : filled.trim();
}

/** The fields that a template names: beside its repeated part, and in it. */
export function fieldsIn(template: string): { common: string[]; each: string[] } {
  const [before, inner, after] = partsOf(template);
  return { common: namesIn(before + after), each: namesIn(inner) };
}

function partsOf(template: string): [string, string, string] {
  const text = template.replaceAll('\r\n', '\n');
  const found = EACH.exec(text);
  if (!found) return [text, '', ''];
  return [text.slice(0, found.index), found[1] ?? '', text.slice(found.index + found[0].length)];
}

const namesIn = (text: string): string[] => [...text.matchAll(FIELD)].map(([, name]) => name as string);

function fillLines(text: string, format: MailFormat, fields: Fields): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => namesIn(line).every((name) => fields[name]?.trim()))
    .map((line) => line.replaceAll(FIELD, (_, name) => written(fields[name] ?? '', format, line)))
    .join('');
}

/** In plain text the further lines of what somebody wrote are set in as the first. */
function written(value: string, format: MailFormat, line: string): string {
  const lines = value.replaceAll('\r\n', '\n').trim();
  if (format === 'txt') return lines.replaceAll('\n', `\n${/^ */.exec(line)?.[0]}`);
  return escaped(lines).replaceAll('\n', '<br>');
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

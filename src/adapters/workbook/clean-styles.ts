import { attribute, escapeXml } from './plain-xml.js';

/**
 * Of the styles only what decides how a number reads: its format. Escaped and padding characters (`\s`, `_k`, `* `)
 * go too, as ExcelJS would take the letters among them for a date format.
 */
export function cleanStyles(xml: string): string {
  const formats = [...xml.matchAll(/<numFmt\s([^>]*)>/g)].map(([, attributes = '']) => {
    const code = (attribute(attributes, 'formatCode') ?? '').replace(/\\.|_.|\*./g, '');
    return `<numFmt numFmtId="${Number(attribute(attributes, 'numFmtId')) || 0}" formatCode="${escapeXml(code)}"/>`;
  });
  const cells = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml)?.[1] ?? '';
  const styles = [...cells.matchAll(/<xf\b([^>]*)>/g)].map(
    ([, attributes = '']) => `<xf numFmtId="${Number(attribute(attributes, 'numFmtId')) || 0}"/>`,
  );
  return `<styleSheet><numFmts>${formats.join('')}</numFmts><cellXfs>${styles.join('') || '<xf numFmtId="0"/>'}</cellXfs></styleSheet>`;
}

/** Whether a number format shows a hundredth as 1 %: a percent sign that is not quoted (`0.0" %"` holds 98 for 98 %). */
export function isPercentFormat(format: string | undefined): boolean {
  return format?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').includes('%') ?? false;
}

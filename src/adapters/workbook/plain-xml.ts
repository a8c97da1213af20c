import { Refused } from './refuse.js';

/**
 * The text of an XML part in its simplest form: no declarations, comments or CDATA, so that what follows may look
 * for tags with plain patterns. Throws Refused for document types and entities (they expand without end) and for
 * other encodings than UTF-8 (a second reader could see another file).
 */
export function plainXml(part: Buffer): string {
  const text = decode(part);
  if (/<!(DOCTYPE|ENTITY|ELEMENT|ATTLIST|NOTATION)/i.test(text)) throw new Refused('unsafe_xml');
  return text
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => escapeXml(inner))
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
}

function decode(part: Buffer): string {
  const encoding = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(part.toString('latin1', 0, 200))?.[1];
  if (part.includes(0) || (encoding && !/^(utf-8|us-ascii)$/i.test(encoding))) throw new Refused('unknown_encoding');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    throw new Refused('unknown_encoding');
  }
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Text of an element or attribute as a reader sees it. Unknown entities stand as they are. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot|apos));/gi, (whole, dec, hex, name) => {
    if (name) return { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }[name.toLowerCase() as 'lt'] ?? whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Value of an attribute in the text between a tag's name and its end. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined;
}

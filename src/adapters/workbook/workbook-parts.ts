import { posix } from 'node:path';
import { hintsOf, outsideAddresses } from './hidden-texts.js';
import { attribute, plainXml, unescapeXml } from './plain-xml.js';
import { Refused } from './refuse.js';

export interface SheetPart {
  name: string;
  state: 'visible' | 'hidden' | 'veryHidden';
  xml: string;
  /** Text of notes and threaded comments by cell ("B7"). */
  notes: Map<string, string>;
}

export interface WorkbookParts {
  sheets: SheetPart[];
  date1904: boolean;
  sharedStrings: string | null;
  styles: string | null;
  /** Text that stands in no cell: defined names, headers, hints, text boxes, document properties, addresses. */
  loose: string[];
}

const MAIN_SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LOOSE_PARTS = /^(docprops\/.*|xl\/(drawings|charts|tables)\/[^/]*)\.xml$/;

/** The parts that a workbook's own relations name, wherever in the zip they stand. Throws Refused. */
export function workbookParts(parts: ReadonlyMap<string, Buffer>): WorkbookParts {
  const office = relationsOf(parts, '').find((one) => one.type === 'officeDocument');
  const path = office?.target ?? 'xl/workbook.xml';
  const xml = read(parts, path);
  checkNamespace(xml, 'workbook');
  const relations = relationsOf(parts, path);
  const sheets: SheetPart[] = [];
  for (const [, attributes = ''] of xml.matchAll(/<sheet\s([^>]*)>/g)) {
    const relation = relations.find((one) => one.id === attribute(attributes, '[\\w]+:id'));
    if (!relation) throw new Refused('missing_part');
    if (relation.type === 'worksheet') sheets.push(sheetPart(parts, attributes, relation.target));
  }
  if (sheets.length === 0) throw new Refused('missing_part');
  return {
    sheets,
    date1904: /^(1|true)$/.test(attribute(/<workbookPr\b([^>]*)>/.exec(xml)?.[1] ?? '', 'date1904') ?? ''),
    sharedStrings: optional(parts, relations, 'sharedStrings'),
    styles: optional(parts, relations, 'styles'),
    loose: [
      ...namesOf(xml),
      ...sheets.flatMap((sheet) => [...headersOf(sheet.xml), ...hintsOf(sheet.xml)]),
      ...looseTexts(parts),
      ...outsideAddresses(parts),
    ],
  };
}

interface Relation {
  id: string;
  /** The last word of the relation's type. */
  type: string;
  /** Full path of the part, in lower case. */
  target: string;
}

function relationsOf(parts: ReadonlyMap<string, Buffer>, path: string): Relation[] {
  const folder = posix.dirname(path);
  const part = parts.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  if (!part) return [];
  return [...plainXml(part).matchAll(/<Relationship\s([^>]*)>/g)]
    .filter(([, attributes = '']) => attribute(attributes, 'TargetMode') !== 'External')
    .map(([, attributes = '']) => ({
      id: attribute(attributes, 'Id') ?? '',
      type: posix.basename(attribute(attributes, 'Type') ?? ''),
      target: resolve(folder, attribute(attributes, 'Target') ?? ''),
    }));
}

function resolve(folder: string, target: string): string {
  return posix.resolve('/', folder, target).slice(1).toLowerCase();
}

function read(parts: ReadonlyMap<string, Buffer>, path: string): string {
  const part = parts.get(path);
  if (!part) throw new Refused('missing_part');
  return plainXml(part);
}

/** ISO's "strict" files have other namespaces and other dates; prefixed elements are not read by ExcelJS. */
export function checkNamespace(xml: string, root: string): void {
  const start = /<([\w:.-]+)([^>]*)>/.exec(xml);
  if (!start) throw new Refused('damaged');
  if (start[1] !== root || attribute(start[2] ?? '', 'xmlns') !== MAIN_SHEET) throw new Refused('strict_format');
}

function sheetPart(parts: ReadonlyMap<string, Buffer>, attributes: string, path: string): SheetPart {
  const state = attribute(attributes, 'state');
  const notes = new Map<string, string>();
  for (const relation of relationsOf(parts, path)) {
    if (/^(comments|threadedComment)$/.test(relation.type)) addNotes(notes, read(parts, relation.target));
  }
  return {
    name: attribute(attributes, 'name') ?? '',
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    xml: read(parts, path),
    notes,
  };
}

function addNotes(notes: Map<string, string>, xml: string): void {
  for (const [, , attributes = '', inner = ''] of xml.matchAll(
    /<(comment|threadedComment)\s([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    const cell = attribute(attributes, 'ref');
    if (cell) notes.set(cell, [notes.get(cell), textOf(inner)].filter(Boolean).join('\n'));
  }
}

function optional(parts: ReadonlyMap<string, Buffer>, relations: Relation[], type: string): string | null {
  const relation = relations.find((one) => one.type === type);
  return relation ? read(parts, relation.target) : null;
}

function namesOf(xml: string): string[] {
  return [...xml.matchAll(/<definedName\s([^>]*)>([^<]*)/g)].flatMap(([, attributes = '', formula = '']) => [
    attribute(attributes, 'name') ?? '',
    unescapeXml(formula),
  ]);
}

function headersOf(xml: string): string[] {
  const part = /<headerFooter\b[\s\S]*?<\/headerFooter>/.exec(xml)?.[0];
  return part ? [textOf(part)] : [];
}

function looseTexts(parts: ReadonlyMap<string, Buffer>): string[] {
  return [...parts].filter(([path]) => LOOSE_PARTS.test(path)).map(([, part]) => textOf(plainXml(part)));
}

/** All text of an element. Runs are joined, so that a number split over two formats is still one number. */
function textOf(xml: string): string {
  return unescapeXml(xml.replace(/<\/(?!r>|a:r>|t>|a:t>|rPr>|a:rPr>)[^>]*>/g, ' ').replace(/<[^>]*>/g, '')).trim();
}

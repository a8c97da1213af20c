import { attribute, plainXml } from './plain-xml.js';

const TOLD = ['promptTitle', 'prompt', 'errorTitle', 'error', 'tooltip', 'display', 'location'];

/** What a sheet says outside its cells and only when a cell is chosen or pointed at: of validations and of links. */
export function hintsOf(xml: string): string[] {
  const after = xml.slice(Math.max(0, xml.lastIndexOf('</sheetData>')));
  return [...after.matchAll(/<(?:dataValidation|hyperlink)\s([^>]*)>/g)].flatMap(([, attributes = '']) =>
    TOLD.flatMap((name) => attribute(attributes, name) ?? []),
  );
}

/** The addresses outside the workbook that it leads to. */
export function outsideAddresses(parts: ReadonlyMap<string, Buffer>): string[] {
  return [...parts]
    .filter(([path]) => path.endsWith('.rels'))
    .flatMap(([, part]) => [...plainXml(part).matchAll(/<Relationship\s([^>]*)>/g)])
    .filter(([, attributes = '']) => attribute(attributes, 'TargetMode') === 'External')
    .map(([, attributes = '']) => decoded(attribute(attributes, 'Target') ?? ''));
}

/** As it is read by a person; an address that is no proper one as it stands. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

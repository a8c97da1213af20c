import type { CsvValue } from '../../../adapters/csv/write-csv.js';
import type { AwaitingTakst, Party, PublishedTakst, TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { decimal, editionOf } from './values.js';

const HEADINGS = [
  'Takstår',
  'Udgave',
  'Status',
  'Driftsherrekode',
  'Driftsherre',
  'Paragraf',
  'Tilbud',
  'Tilbudsportal-ID',
  'Ydelse',
  'Målgruppe',
  'Pladser',
  'Takst',
  'Enhed',
  'Gælder fra',
  'Takst året før',
  'Enhed året før',
  'Ændring i procent',
  'Realændring i procent',
  'Sammenlignet',
  'Linje-ID',
  'Del',
  'Niveau',
  'I alt med basistakst',
  'Ny takstmodel',
  'Takst indtil da',
  'Enhed indtil da',
  'Gjaldt fra',
  'Afgørelse',
  'Mandat',
  'Afgjort',
];
/** How many of them came after Linje-ID: what awaits has nothing there. */
const ADDED = HEADINGS.length - HEADINGS.indexOf('Linje-ID') - 1;

/** A row for each takst: the approved ones, then those that await, without any figure of the new year. */
export function taksterRows(model: TakstbilagModel): CsvValue[][] {
  const inAll = new Map(model.twoPart.flatMap(({ takster }) => takster.map((takst) => [takst.lineKey, takst.inAll])));
  const approved = model.sections.flatMap(({ party, paragraffer }) =>
    paragraffer.flatMap(({ takster }) =>
      takster.map((takst) => [
        ...approvedRow(model, party, takst),
        ...addedTo(takst, inAll.get(takst.lineKey) ?? null),
      ]),
    ),
  );
  return [HEADINGS, ...approved, ...model.awaiting.map((takst) => awaitingRow(model, takst))];
}

function addedTo({ part, level, newModel, replaces, decision }: PublishedTakst, inAll: string | null): CsvValue[] {
  return [
    part,
    level === null ? null : { decimal: String(level) },
    decimal(inAll),
    newModel ? 'ja' : 'nej',
    decimal(replaces?.takst ?? null),
    replaces?.unit ?? null,
    replaces?.validFrom ?? null,
    decision?.text ?? null,
    decision?.mandate ?? null,
    decision?.date ?? null,
  ];
}

function approvedRow(model: TakstbilagModel, party: Party, takst: PublishedTakst): CsvValue[] {
  return [
    ...editionOf(model),
    'Godkendt',
    ...named(party, takst, takst.portalId),
    decimal(takst.places),
    decimal(takst.takst),
    takst.unit,
    takst.validFrom,
    decimal(takst.previous?.takst ?? null),
    takst.previous?.unit ?? null,
    decimal(takst.nominalChange),
    decimal(takst.realChange),
    takst.comparedOn,
    takst.lineKey,
  ];
}

function awaitingRow(model: TakstbilagModel, takst: AwaitingTakst): CsvValue[] {
  return [
    ...editionOf(model),
    `Afventer afgørelse: ${takst.stateText}`,
    ...named(takst.party, takst, null),
    ...[null, null, null, null],
    decimal(takst.previous?.takst ?? null),
    takst.previous?.unit ?? null,
    ...[null, null, null],
    takst.lineKey,
    ...new Array<null>(ADDED).fill(null),
  ];
}

const named = (
  { code, name }: Party,
  { paragraf, tilbud, ydelse, targetGroup }: PublishedTakst | AwaitingTakst,
  portalId: string | null,
): CsvValue[] => [{ decimal: String(code) }, name, paragraf, tilbud, portalId, ydelse, targetGroup];

import { type CsvValue, writeCsv } from '../../adapters/csv/write-csv.js';
import type { AwaitingTakst, Party, PublishedTakst, TakstbilagModel } from '../../domain/takstbilag/model.js';

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
];

/** The takster of a takstbilag as CSV: the approved ones, then those that await, without any figure of the new year. */
export function takstbilagCsv(model: TakstbilagModel): Buffer {
  const approved = model.sections.flatMap(({ party, paragraffer }) =>
    paragraffer.flatMap(({ takster }) => takster.map((takst) => approvedRow(model, party, takst))),
  );
  const awaiting = model.awaiting.map((takst) => awaitingRow(model, takst));
  return writeCsv([HEADINGS, ...approved, ...awaiting]);
}

function approvedRow(model: TakstbilagModel, party: Party, takst: PublishedTakst): CsvValue[] {
  return [
    ...edition(model),
    'Godkendt',
    ...named(party, takst, takst.portalId),
    number(takst.places),
    number(takst.takst),
    takst.unit,
    takst.validFrom,
    number(takst.previous?.takst ?? null),
    takst.previous?.unit ?? null,
    number(takst.nominalChange),
    number(takst.realChange),
    takst.comparedOn,
    takst.lineKey,
  ];
}

function awaitingRow(model: TakstbilagModel, takst: AwaitingTakst): CsvValue[] {
  return [
    ...edition(model),
    `Afventer afgørelse: ${takst.stateText}`,
    ...named(takst.party, takst, null),
    ...[null, null, null, null],
    number(takst.previous?.takst ?? null),
    takst.previous?.unit ?? null,
    ...[null, null, null],
    takst.lineKey,
  ];
}

const edition = ({ takstaar, edition }: TakstbilagModel): CsvValue[] => [
  { decimal: String(takstaar) },
  { decimal: String(edition) },
];

const named = (
  { code, name }: Party,
  { paragraf, tilbud, ydelse, targetGroup }: PublishedTakst | AwaitingTakst,
  portalId: string | null,
): CsvValue[] => [{ decimal: String(code) }, name, paragraf, tilbud, portalId, ydelse, targetGroup];

const number = (canonical: string | null): CsvValue => (canonical === null ? null : { decimal: canonical });

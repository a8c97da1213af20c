import type { Block, MeetingPack, PackAnnex, PackPoint, PackSection, PackTable } from '../../../domain/meeting/pack.js';
import { BODY_NAMES } from '../../../domain/meeting/points.js';
import { textBlocks } from '../../../domain/meeting/text-blocks.js';
import { dayInWords } from '../../../web/format.js';
import { beslutningAt } from './beslutning-at.js';
import { openInput } from './open-input.js';
import type { AnnexInput, PackInput, PointInput } from './pack-input.js';
import { revisionBlocks } from './revision-blocks.js';
import { byParty, changesTable, orienteringTable, partyTable, taksterTable } from './tables.js';
import { tilbudTable } from './tilbud-table.js';
import { toldRevisionBlocks } from './told-revisions.js';

/** A meeting's papers: before the meeting the dagsorden, from then on the referat; for its members, or for everybody. */
export function buildPack(all: PackInput, kind: MeetingPack['kind'], access: MeetingPack['access']): MeetingPack {
  const input = access === 'aaben' ? openInput(all) : all;
  const { body, heldOn, closed } = input;
  const outside = outsidePoint(input);
  return {
    format: 1,
    kind,
    access,
    title: kind === 'dagsorden' ? 'Dagsorden' : closed ? 'Referat' : 'Udkast til referat',
    body: `${BODY_NAMES[body]} (${body})`,
    meeting: `Mødet den ${dayInWords(heldOn)}`,
    heldOn,
    facts: factsOf(input),
    points: [
      ...input.points.map((point) => packPoint(point, input, kind)),
      ...(kind === 'referat' && outside ? [outside] : []),
    ],
    annexes: input.points.flatMap((point) => annexesOf(point, input)),
  };
}

function factsOf({ heldOn, startsAt, endsAt, place, participants }: PackInput): MeetingPack['facts'] {
  const names = (present: boolean) =>
    participants
      .filter((one) => one.present === present)
      .map(({ name }) => name)
      .join(', ');
  const facts = [
    { label: 'Dato', text: dayInWords(heldOn) },
    { label: 'Tid', text: [startsAt, endsAt].flatMap((time) => time?.replace(':', '.') ?? []).join('–') },
    { label: 'Sted', text: place ?? '' },
    { label: 'Deltagere', text: names(true) },
    { label: 'Afbud', text: names(false) },
  ];
  return facts.filter(({ text }) => text !== '');
}

function packPoint(point: PointInput, { year }: PackInput, kind: MeetingPack['kind']): PackPoint {
  const { position, title, lukket } = point;
  const decided = kind === 'referat';
  const sections: PackSection[] = [
    { heading: 'Resume', blocks: textBlocks(point.resume) },
    { heading: 'Sagsfremstilling', blocks: [...textBlocks(point.sagsfremstilling), ...tablesOf(point, year, decided)] },
    { heading: 'Indstilling', blocks: textBlocks(point.indstilling) },
    { heading: 'Bilag', blocks: annexList(point) },
    {
      heading: 'Beslutning',
      blocks: decided ? textBlocks(point.beslutning.trim() || beslutningAt(point)) : [],
    },
  ];
  return { number: position, title, lukket, sections: sections.filter(({ blocks }) => blocks.length > 0) };
}

function tablesOf(point: PointInput, year: number, decided: boolean): Block[] {
  const { kind, takster, changes } = point;
  if (kind === 'orientering') return toldBlocks(point);
  if (changes.length > 0) return [{ kind: 'table', table: tilbudTable(changes, decided) }];
  if (takster.length === 0) return [];
  if (kind !== 'takstbilag') return [{ kind: 'table', table: taksterTable(takster, year, decided) }];
  const apart = takster.filter(({ ready, decision }) => !ready || (decision && !decision.approval));
  return [
    { kind: 'table', table: partyTable(takster) },
    ...(apart.length > 0
      ? ([
          { kind: 'heading', text: 'Takster, der ikke er omfattet' },
          { kind: 'table', table: taksterTable(apart, year, decided) },
        ] as const)
      : []),
  ];
}

/** What FU has decided: takst by takst, and a revision together. */
export function toldBlocks({ told, toldRevisions }: Pick<PointInput, 'told' | 'toldRevisions'>): Block[] {
  if (told.length + toldRevisions.length === 0)
    return [{ kind: 'text', text: 'FU har ikke truffet beslutninger om takster siden sidste DAS-møde.' }];
  return [
    ...(told.length > 0 ? [{ kind: 'table' as const, table: orienteringTable(told) }] : []),
    ...toldRevisions.flatMap(toldRevisionBlocks),
  ];
}

/** Decided in the meeting at none of its points: so that the minutes hold all of it. */
function outsidePoint({ outside, outsideChanges, year }: PackInput): PackPoint | null {
  if (outside.length + outsideChanges.length === 0) return null;
  const tables: PackTable[] = [
    ...(outside.length > 0 ? [taksterTable(outside, year, true)] : []),
    ...(outsideChanges.length > 0 ? [tilbudTable(outsideChanges, true)] : []),
  ];
  return {
    number: null,
    title: 'Afgørelser uden for dagsordenen',
    lukket: false,
    sections: [
      { heading: 'Sagsfremstilling', blocks: tables.map((table) => ({ kind: 'table', table })) },
      { heading: 'Beslutning', blocks: textBlocks(beslutningAt({ takster: outside, changes: outsideChanges })) },
    ],
  };
}

function annexList(point: PointInput): Block[] {
  const items = shown(point).map(({ annex, number }) => `${number}: ${annex.title}`);
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

const annexesOf = (point: PointInput, { year }: PackInput): PackAnnex[] =>
  shown(point)
    .filter(({ annex }) => annex.kind !== 'typed' || annex.text.trim() !== '')
    .map(({ annex, number }) => ({
      number,
      title: annex.title,
      lukket: point.lukket || annex.lukket,
      blocks: annexBlocks(annex, year),
    }));

/** The annexes of a point with their numbers. What openInput has emptied has a number, and is not shown. */
const shown = ({ annexes, position }: PointInput): { annex: AnnexInput; number: string }[] =>
  annexes
    .map((annex, index) => ({ annex, number: `Bilag ${position}.${index + 1}` }))
    .filter(({ annex }) => annex.title !== '');

/** What an annex holds: its text, or an overview. */
export function annexBlocks(annex: AnnexInput, year: number): Block[] {
  if (annex.kind === 'typed') return textBlocks(annex.text);
  return annex.kind === 'revision' ? annex.revisions.flatMap(revisionBlocks) : overviewBlocks(annex, year);
}

const overviewBlocks = ({ takster }: AnnexInput, year: number): Block[] => {
  const parties = byParty(takster);
  return parties.flatMap(([party, own]): Block[] => [
    ...(parties.length > 1 ? [{ kind: 'heading' as const, text: party }] : []),
    { kind: 'table', table: changesTable(party, own, year) },
  ]);
};

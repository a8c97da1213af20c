import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { clearRows } from '../../src/demo/change-cells.js';
import { fillTakstskema } from '../../src/demo/fill-takstskema.js';
import { linesOf, type WorldLine } from '../../src/demo/world.js';
import { Amount, amount } from '../../src/domain/amount.js';
import type { TakstbilagModel } from '../../src/domain/takstbilag/model.js';
import type { ToldUpload } from '../../src/features/submissions/told/told-upload.js';
import { type TestApp, testApp } from '../app.js';
import { eventually } from '../eventually.js';
import { PlainBrowser } from '../plain-browser.js';
import { Indberetter } from './reporting.js';

const API = '/api/v1';
const EDITIONS = `${API}/takstbilag/2027/editions`;
/** In the demo world Aalborg has had the model since 2026; here Morsø takes it over, with fewer lines to upload. */
const CODE = 773;
/** A botilbud and a day service with one takst each. Of the levels: how many places, and the activity takst. */
const BOTILBUD = {
  from: 'L-773-0001',
  basis: '1200',
  levels: [
    [1, '300'],
    [1, '400'],
    [1, '500'],
    [2, '600'],
    [2, '700'],
    [2, '800'],
    [2, '900'],
    [1, '1100'],
    [2, '1640.75'],
  ],
} as const;
const DAGTILBUD = {
  from: 'L-773-0007',
  basis: '230',
  levels: [
    [5, '60'],
    [5, '100'],
    [5, '140'],
    [5, '180'],
    [5, '220'],
    [5, '250.34'],
  ],
} as const;
const WHY =
  'Taksten er delt i en basistakst og aktivitetstakster efter borgerens behov. Budgettet og antallet af pladser er de samme, så modellen er neutral for tilbuddet som helhed.';

/** Aalborg's new model (002_…, item 4): one takst becomes basis + activity, 9 levels in a botilbud and 6 in a day service. */
describe('from one takst to basis and activity', () => {
  let house: TestApp;
  let indberetter: Indberetter;
  let upload: ToldUpload;
  beforeAll(async () => {
    house = await testApp();
    indberetter = await Indberetter.of(house, CODE);
    const cleared = await clearRows(await indberetter.filled(), [BOTILBUD.from, DAGTILBUD.from]);
    upload = await indberetter.upload(await fillTakstskema(cleared, [...divided(BOTILBUD), ...divided(DAGTILBUD)]));
  });
  afterAll(() => house.close());

  it('is accepted, and each of the new lines is told to have another takst model than what it follows (R45)', () => {
    expect(upload).toMatchObject({ status: 'checked', counts: { fejl: 0, forklar: 0 } });
    const flagged = upload.findings?.filter(({ rule }) => rule === 'R45') ?? [];
    expect(flagged.flatMap(({ cells }) => cells)).toHaveLength(1 + 9 + 1 + 6);
  });

  it('tells the indberetter how each group moves as a whole against what it came from', async () => {
    expect(upload.lineage?.splits.map(({ lineKey, successors }) => [lineKey, successors.length])).toEqual([
      [BOTILBUD.from, 10],
      [DAGTILBUD.from, 7],
    ]);
    // The old takst of 2027 would have been the same money: the group moves as the one takst did.
    expect(realOf(BOTILBUD.from)).toBe(wholeChange(BOTILBUD.from));
    expect(realOf(DAGTILBUD.from)).toBe(wholeChange(DAGTILBUD.from));
    const visitor = new PlainBrowser(indberetter.agent);
    await visitor.open(`/uploads/${upload.id}`);
    expect(visitor.text).toContain(`(${BOTILBUD.from}) er delt i 10 linjer: samlet realændring −1,7 %`);
    const told = await wholeGroupInWorkbook(await indberetter.handedBack(upload.id), lineOf(BOTILBUD.from).tilbudName);
    expect(told).toEqual(new Array(10).fill(26.1)); // 2.027,25 kr. a place in all, against 2.001,15
  });

  it('is seen as a whole by FU, approved by DAS, and stands in the takstbilag with the takst it came from', async () => {
    await indberetter.submit(upload.id).expect(201);
    const sekretariat = await house.as('sekretariat');
    await sekretariat.patch(`${API}/rounds/2027`).send({ state: 'closed', reason: 'Fristen er ude.' }).expect(200);
    const fu = await house.as('fu-860');
    const { body: flagged } = await fu.get(`${API}/items?year=2027&state=in_fu&size=200`).expect(200);
    const [first] = flagged.items.filter(({ flags }: { flags: string[] }) => flags.includes('R45'));
    const member = new PlainBrowser(fu);
    await member.open(`/forgaengere/2027/${first.lineKey}`);
    expect(member.text).toContain('er delt i 10 linjer: samlet realændring −1,7 %');
    const items = flagged.items.map(({ id, contentHash }: Record<string, unknown>) => ({ id, contentHash }));
    await fu.post(`${API}/decisions`).send({ action: 'pass_on', comment: 'FU anbefaler modellen.', items }).expect(201);

    const { body: meeting } = await sekretariat
      .post(`${API}/meetings`)
      .send({ body: 'DAS', year: 2027, heldOn: '2026-12-01' })
      .expect(201);
    const das = await house.as('das-860');
    const { body: agenda } = await das.get(`${API}/meetings/${meeting.id}/agenda`).expect(200);
    await das
      .post(`${API}/meetings/${meeting.id}/decisions`)
      .send({ approve: 'all', listHash: agenda.listHash, except: [], text: 'DAS godkender modellen.' })
      .expect(201);

    const { body: made } = await sekretariat.post(EDITIONS).send({}).expect(202);
    const second = await house.as('sekretariat2');
    await eventually(
      () => second.post(`${EDITIONS}/1/publication`).send({ hash: made.hash }),
      ({ status }) => status < 300,
    );
    const { body: edition } = await house.anyone().get(`${EDITIONS}/1`).expect(200);
    const model = edition.takstbilag as TakstbilagModel;
    for (const tilbud of [BOTILBUD, DAGTILBUD]) {
      const { tilbudName, previousTakst, unit } = lineOf(tilbud.from);
      const group = model.twoPart.find((one) => one.tilbud === tilbudName);
      expect(group).toMatchObject({
        follows: { takst: previousTakst?.toFixed(), unit, ydelse: 'Gennemsnitstakst' },
        realChange: wholeChange(tilbud.from),
        awaiting: 0,
      });
      expect(group?.takster.map(({ takst, inAll }) => [takst, inAll])).toEqual([
        [tilbud.basis, null],
        ...tilbud.levels.map(([, takst]) => [takst, amount(tilbud.basis).plus(takst).toFixed()]),
      ]);
    }
    const reader = new PlainBrowser(house.anyone());
    await reader.open('/takstbilag/2027/udgave/1');
    expect(reader.text).toContain('Afløser gennemsnitstakst i 2026 på 2.001,15 kr. pr. døgn.');
    expect(reader.text).toContain('Realændring for alle dele under ét: −1,74 %.');
  });

  const realOf = (lineKey: string) => {
    const split = upload.lineage?.splits.find((one) => one.lineKey === lineKey);
    return split?.real && new Amount(split.real).toDecimalPlaces(2).toFixed();
  };
});

/** What the sheet Ændringer of the handed-back workbook says of the whole takstgruppe, on each line of a tilbud. */
async function wholeGroupInWorkbook(workbook: Buffer, tilbud: string | null): Promise<unknown[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(workbook as never);
  const rows: unknown[][] = [];
  book.getWorksheet('Ændringer')?.eachRow((row) => rows.push(row.values as unknown[]));
  const headings = rows.find((row) => row.includes('Hele takstgruppens ændring')) ?? [];
  const at = headings.indexOf('Hele takstgruppens ændring');
  return rows.filter((row) => row[headings.indexOf('Tilbud')] === tilbud).map((row) => row[at]);
}

/** How the one takst of the demo world moves beyond the year's P/L of 3.1 %, which nothing is carried into. */
function wholeChange(lineKey: string): string {
  const { takst, previousTakst } = lineOf(lineKey);
  if (!previousTakst) throw new Error(`${lineKey} has no takst of 2026`);
  return takst.dividedBy(previousTakst.times('1.031')).minus(1).times(100).toDecimalPlaces(2).toFixed();
}

function lineOf(lineKey: string): WorldLine {
  const line = linesOf(2027, CODE).find((one) => one.lineKey === lineKey);
  if (!line) throw new Error(`${lineKey} is not in the demo`);
  return line;
}

interface Divided {
  from: string;
  basis: string;
  levels: readonly (readonly [places: number, takst: string])[];
}

/** The lines that take the place of one: the money stands on the basis line, each activity line has its places and takst. */
function divided({ from, basis, levels }: Divided): WorldLine[] {
  const line = lineOf(from);
  const whole = {
    ...line,
    lineKey: '',
    groupKey: 'Hovedgruppe',
    predecessors: [from],
    cause: 'takstmodel' as const,
    explanation: WHY,
  };
  const activity = { ...whole, ...NO_MONEY, serviceKind: 'aktivitet' as const };
  return [
    { ...whole, serviceKind: 'basis', takst: amount(basis) },
    ...levels.map(([places, takst], index) => ({
      ...activity,
      level: index + 1,
      places: amount(places),
      takst: amount(takst),
    })),
  ];
}

const NO_MONEY = {
  costPay: null,
  costOther: null,
  costProperty: null,
  costTraining: null,
  costTilsyn: null,
  costDepreciation: null,
  costInterest: null,
  costPension: null,
  costOverhead: null,
  costHealth: null,
  income: null,
  resultY2: null,
  baseY2: null,
  internalPlaces: null,
};

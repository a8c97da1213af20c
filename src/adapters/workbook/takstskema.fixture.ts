import ExcelJS from 'exceljs';
import { amount } from '../../domain/amount.js';
import type { Finding } from '../../domain/rules/context.js';
import type { Line } from '../../domain/takst.js';
import { blankLine } from '../../domain/takstskema/read-line.js';
import type { TakstskemaInput } from './takstskema-input.js';

/** Every model in use, with invented figures: average, levels, basis with hours, relief, case, tillæg, and half-filled lines. */
export function exampleInput(change: Partial<TakstskemaInput> = {}): TakstskemaInput {
  return {
    year: 2027,
    driftsherre: { code: 846, name: 'Mariagerfjord Kommune' },
    lines: exampleLines(),
    tilbudChanges: [
      {
        tilbudName: 'Kirketoften',
        portalId: '101',
        kind: 'places',
        effectiveDate: '2027-01-01',
        placesBefore: '28',
        placesAfter: '27',
        exempt: null,
        agreementWith: null,
        reason: '=1+1 er ikke en formel, men en begrundelse',
      },
      {
        tilbudName: 'Værestedet',
        portalId: null,
        kind: 'ud',
        effectiveDate: '2027-03-31',
        placesBefore: '12.5',
        placesAfter: '0',
        exempt: true,
        agreementWith: 'Rebild Kommune',
        reason: 'Bruges kun af to kommuner.',
      },
    ],
    pl: amount('3.2'),
    decimals: 2,
    parameters: [
      { label: 'P/L 2027', value: '3,2 %' },
      { label: 'Budgetteret belægning', value: '95–100 %, anbefalet højst 98 %; korttid mindst 90 %' },
      { label: 'Skal forklares', value: 'Realændring over 3,0 % op eller ned' },
      {
        label: 'Over- og underskud',
        value: 'Det, der ligger ud over 5 % af omkostningsgrundlaget, indregnes i taksten',
      },
    ],
    deadlines: [
      { label: 'Ind- og udmelding', text: 'fredag den 9. oktober 2026 kl. 12.00' },
      { label: 'Indberetning', text: 'onsdag den 25. november 2026 kl. 12.00' },
    ],
    stoppingRules: [
      {
        id: 'R08',
        title: 'Belægning under minimum',
        fix: 'Sæt belægningen op, eller søg dispensation i kolonnen Dispensation, begrundelse.',
      },
      {
        id: 'R13',
        title: 'Taksterne dækker ikke omkostningerne',
        fix: 'Ret taksten eller omkostningerne, så takster × enheder svarer til omkostningsgrundlag + regulering.',
      },
      { id: 'R42', title: 'Forklaring mangler', fix: 'Vælg en årsag, og skriv en forklaring på mindst 30 tegn.' },
    ],
    madeAt: new Date('2026-08-17T08:30:00Z'),
    takstskemaId: 'c0a80164-0001-4000-8000-000000000001',
    ...change,
  };
}

/** A line in which all is blank but what is given; amounts as canonical text. */
export function line(lineKey: string, given: Record<string, string | number | null | string[]> = {}): Line {
  const texts = new Set([
    'tilbudName',
    'portalId',
    'paragraf',
    'form',
    'serviceKind',
    'targetGroup',
    'unit',
    'cause',
    'explanation',
    'validFrom',
    'auditorStatement',
    'dispensation',
    'groupKey',
    'predecessors',
    'level',
    'category',
    'days',
  ]);
  const entries = Object.entries(given).map(([field, value]) => [
    field,
    texts.has(field) || value === null ? value : amount(String(value)),
  ]);
  return { ...blankLine(lineKey), ...Object.fromEntries(entries) };
}

export function exampleLines(): Line[] {
  const bolig = {
    tilbudName: 'Kirketoften',
    portalId: '101',
    paragraf: '§ 108',
    form: 'døgn',
    days: 365,
    category: 3,
    unit: 'døgn',
  };
  const niveau = {
    ...bolig,
    tilbudName: 'Kærvej',
    portalId: '102',
    paragraf: '§ 107',
    serviceKind: 'niveau',
    groupKey: 'Kærvej A',
  };
  const basis = {
    tilbudName: 'Østerskoven * "Syd" & <Nord>',
    portalId: '103',
    paragraf: '§ 107',
    category: 2,
    groupKey: 'Basis 1',
  };
  return [
    line('846-0001', {
      ...bolig,
      serviceKind: 'gennemsnit',
      targetGroup: 'Voksne med udviklingshæmning',
      places: '20',
      internalPlaces: '12',
      occupancyY3: '97.4',
      occupancyY2: '98.6',
      occupancy: '98',
      costPay: '14000000',
      costOther: '1500000',
      costProperty: '900000',
      costTraining: '100000',
      costTilsyn: '62000',
      costDepreciation: '300000',
      costInterest: '88000',
      costPension: '240000',
      costOverhead: '990000',
      costHealth: '120000',
      income: '50000',
      resultY2: '410000',
      baseY2: '16960000',
      regulation: '0',
      takst: '2551.02',
      previousTakst: '2480',
      previousCleaned: '2480',
      cause: 'pladser',
      explanation: 'Tilbuddet har fået én plads mindre, og de faste omkostninger fordeles nu på færre pladser.',
      validFrom: '2027-01-01',
      auditorStatement: '–',
    }),
    line('846-0002', {
      ...niveau,
      level: 1,
      targetGroup: '+45 er ikke et tal',
      places: '7.5',
      occupancy: '97',
      costPay: '9100000',
      costOther: '800000',
      costOverhead: '600000',
      income: '0',
      regulation: '-52000',
      resultY2: '900000',
      baseY2: '16960000',
      takst: '1510.5',
      previousTakst: '1500',
      previousCleaned: '1520.1234',
    }),
    line('846-0003', { ...niveau, level: 2, places: '9', occupancy: '97', takst: '1988.25', previousTakst: '1930' }),
    line('846-0004', {
      ...basis,
      form: 'døgn',
      serviceKind: 'basis',
      places: '13',
      days: 365,
      occupancy: '95',
      costPay: '7300000',
      costProperty: '500000',
      takst: '1100',
      unit: 'døgn',
      previousTakst: '1075.5',
      previousCleaned: '1070',
    }),
    line('846-0005', {
      ...basis,
      form: 'time',
      serviceKind: 'aktivitet',
      units: '5200',
      costPay: '2600000',
      regulation: '120000',
      takst: '440',
      unit: 'time',
      previousTakst: '431',
      previousCleaned: '440.25',
    }),
    line('846-0006', {
      ...basis,
      form: 'time',
      serviceKind: 'tillæg',
      units: '800',
      costPay: '360000',
      takst: '450',
      unit: 'time',
      targetGroup: 'Ledsagelse',
    }),
    line('846-0007', {
      tilbudName: 'Aflastningen',
      paragraf: 'BL § 43',
      form: 'korttid',
      serviceKind: 'gennemsnit',
      category: 3,
      places: '6',
      days: 365,
      occupancy: '90',
      costPay: '5400000',
      income: '100000',
      takst: '2688.99',
      unit: 'døgn',
      previousTakst: '2700',
      previousCleaned: '2711.5',
    }),
    line('846-0008', {
      tilbudName: 'Børnehus',
      paragraf: 'SUL § 141',
      form: 'sag',
      serviceKind: 'gennemsnit',
      category: 3,
      units: '140',
      costPay: '2042460',
      takst: '14589',
      unit: 'sag',
      previousTakst: '13767',
      previousCleaned: '13767',
    }),
    line('846-0009', {
      tilbudName: 'Dagcentret',
      paragraf: '§ 104',
      form: 'dag',
      serviceKind: 'gennemsnit',
      category: 2,
      places: '24',
      days: 230,
      occupancy: '96',
      costPay: '3100000',
      takst: '17233.33',
      unit: 'måned',
      units: '180',
      previousTakst: '16900',
      previousCleaned: '16820',
    }),
    line('846-0010', {
      ...bolig,
      tilbudName: 'Halvt udfyldt',
      serviceKind: 'gennemsnit',
      places: '4',
      occupancy: '98',
      previousTakst: '1999.95',
      previousCleaned: '2000',
    }),
    line('846-0011', {
      ...bolig,
      tilbudName: 'Uden omkostninger',
      serviceKind: 'gennemsnit',
      places: '4',
      occupancy: '98',
      takst: '2100',
      previousTakst: '1999.95',
      previousCleaned: '2000',
    }),
    line('846-0012', { tilbudName: 'Kun et navn' }),
    line('846-0013', {
      ...bolig,
      tilbudName: 'Alene i sin gruppe',
      groupKey: 'x',
      serviceKind: 'gennemsnit',
      places: '10',
      days: 366,
      occupancy: '98',
      costPay: '9125000',
      takst: '2544.05',
      predecessors: ['846-0001', '846-0002'],
    }),
    line('846-0014', {
      ...bolig,
      tilbudName: 'Ingen pladser',
      serviceKind: 'gennemsnit',
      places: '0',
      occupancy: '98',
      costPay: '100',
      takst: '1',
      previousTakst: '0',
    }),
  ];
}

export function finding(rule: string, given: Partial<Finding>): Finding {
  return {
    rule,
    title: 'Titel',
    severity: 'fejl',
    body: null,
    cells: [],
    message: 'Besked.',
    fix: 'Ret det.',
    values: {},
    ...given,
  };
}

/** A written workbook read back by the library, to look at what was written. */
export async function openWorkbook(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

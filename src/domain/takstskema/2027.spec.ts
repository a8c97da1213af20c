import { describe, expect, it } from '@jest/globals';
import { TAKSTSKEMA_2027 } from './2027.js';
import { headingOf } from './template.js';

const { columns } = TAKSTSKEMA_2027.takster;

/** Kept by hand from takstskema.md, so that a slip in the year's data is seen. */
const AGREED = `
1 Linje-ID|lineKey|text|system
2 Tilbud|tilbudName|text|both
3 Tilbudsportal-ID|portalId|text|both
4 Paragraf|paragraf|choice|both
5 Tilbudsform|form|choice|both
6 Ydelsestype|serviceKind|choice|both
7 Niveau|level|integer|both
8 Målgruppe|targetGroup|text|both
9 Kategori|category|integer|both
10 Pladser|places|number|municipality
11 Heraf interne|internalPlaces|number|municipality
12 Dage pr. år|days|integer|prefilled
13 Faktisk belægning 2024|occupancyY3|percent|municipality
14 Faktisk belægning 2025|occupancyY2|percent|municipality
15 Budgetteret belægning|occupancy|percent|municipality
16 Budgetterede enheder|units|number|both
17 Løn|costPay|kroner|municipality
18 Øvrige direkte omkostninger|costOther|kroner|municipality
19 Ejendom|costProperty|kroner|municipality
20 Udvikling og uddannelse|costTraining|kroner|municipality
21 Tilsyn|costTilsyn|kroner|municipality
22 Afskrivning|costDepreciation|kroner|municipality
23 Forrentning|costInterest|kroner|municipality
24 Tjenestemandspension|costPension|kroner|municipality
25 Overhead|costOverhead|kroner|municipality
26 Sundhedslovsydelser|costHealth|kroner|municipality
27 Indtægter|income|kroner|municipality
28 Omkostningsgrundlag|base|kroner|formula
29 Resultat 2025|resultY2|kroner|municipality
30 Omkostningsgrundlag 2025|baseY2|kroner|municipality
31 Regulering i taksten|regulation|kroner|municipality
32 Beregnet takst|calculated|kroner|formula
33 Takst|takst|kroner|municipality
34 Enhed|unit|choice|both
35 Takst 2026|previousTakst|kroner|system
36 Renset takst 2026|previousCleaned|kroner|system
37 Realændring|realChange|percent|formula
38 Årsag|cause|choice|municipality
39 Forklaring|explanation|text|municipality
40 Gyldig fra|validFrom|date|both
41 Revisorpåtegning|auditorStatement|choice|municipality
42 Dispensation, begrundelse|dispensation|text|municipality
43 Takstgruppe|groupKey|text|prefilled
44 Afløser Linje-ID|predecessors|keys|municipality
45 Gruppens balance|groupBalance|text|formula`;

describe('the takstskema of 2027', () => {
  it('has the 45 columns that were agreed, in their order', () => {
    const told = columns.map((one) =>
      [`${one.number} ${headingOf(one, 2027)}`, one.field, one.type, one.filledBy].join('|'),
    );
    expect(told).toEqual(AGREED.trim().split('\n'));
  });

  it('locks what the system fills in and nothing else', () => {
    expect(columns.filter((one) => one.locked).map((one) => one.number)).toEqual([1, 28, 32, 35, 36, 37, 45]);
  });

  it('takes an explanation of at most 1,500 characters', () => {
    expect(columns.find((one) => one.field === 'explanation')?.maxLength).toBe(1500);
  });

  it('stands where the description says', () => {
    const { headingRow, unitRow, firstRow, emptyRows, pl } = TAKSTSKEMA_2027.takster;
    expect([headingRow, unitRow, firstRow, emptyRows, pl.row]).toEqual([4, 5, 6, 60, 2]);
  });
});

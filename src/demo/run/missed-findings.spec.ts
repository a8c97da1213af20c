import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Worksheet } from 'exceljs';
import { FAULTS, type PlantedFault } from '../faults.js';
import { filledTakstskema } from '../judged.fixture.js';
import { openTakstskema } from '../open-takstskema.js';
import type { FindingAnswer, UploadAnswer } from './answers.js';
import { missedFindings } from './missed-findings.js';

function fault(code: string): PlantedFault {
  const found = FAULTS.find(({ expected }) => expected.some((one) => one.code === code));
  if (!found) throw new Error(`no fault has ${code}`);
  return found;
}

const finding = (rule: string, lineKey: string | null, cell: string | null): FindingAnswer => ({
  rule,
  severity: 'fejl',
  message: '',
  cell,
  cells: [{ lineKey, sheet: 'Takster', cell }],
});

const checked = (...findings: FindingAnswer[]): UploadAnswer => ({ id: 1, status: 'checked', findings });

describe('what the demo misses', () => {
  let takster: Worksheet;
  beforeAll(async () => {
    ({ takster } = await openTakstskema(await filledTakstskema(820)));
  });

  it('is nothing where the finding stands at its cell', () => {
    expect(missedFindings(checked(finding('R06', 'L-820-0009', 'L13')), fault('R06'), takster)).toEqual([]);
  });

  it.each([
    ['another rule', finding('R07', 'L-820-0009', 'L13')],
    ['another line', finding('R06', 'L-820-0008', 'L12')],
    ['another column of the line', finding('R06', 'L-820-0009', 'M13')],
    ['no cell', finding('R06', 'L-820-0009', null)],
  ])('is told when %s is found', (_, found) => {
    expect(missedFindings(checked(found), fault('R06'), takster)).toEqual(['R06 ved L-820-0009, »Dage pr. år«']);
  });

  it('is told when the file is refused, or not refused as it should be', () => {
    const refused: UploadAnswer = { id: 1, status: 'refused', refusal: { code: 'other_year', message: '' } };
    expect(missedFindings(refused, fault('R06'), takster)).toEqual([
      'filen skulle læses, men er afvist med other_year',
    ]);
    expect(missedFindings(refused, fault('other_year'), takster)).toEqual([]);
    expect(missedFindings(refused, fault('column_missing'), takster)).toHaveLength(1);
    expect(missedFindings(checked(), fault('other_year'), takster)).toHaveLength(1);
  });
});

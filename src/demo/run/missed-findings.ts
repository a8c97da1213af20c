import type { Worksheet } from 'exceljs';
import type { ExpectedFinding, PlantedFault } from '../faults.js';
import { columnUnder, rowWithKey } from '../open-takstskema.js';
import type { FindingAnswer, UploadAnswer } from './answers.js';

/** What the hand-written list of a planted fault names and the system did not find just there; empty when all was found. */
export function missedFindings(upload: UploadAnswer, fault: PlantedFault, takster: Worksheet): string[] {
  if (fault.refused) {
    const [code] = fault.expected.map((one) => one.code);
    const is = upload.refusal?.code ?? upload.status;
    return is === code ? [] : [`filen skulle afvises med ${code}, men er ${is}`];
  }
  if (upload.status !== 'checked') return [`filen skulle læses, men er afvist med ${upload.refusal?.code}`];
  return fault.expected
    .filter((expected) => !upload.findings?.some((finding) => isThere(finding, expected, takster)))
    .map(({ code, lineKey, heading }) => `${code} ved ${lineKey ?? 'indberetningen'}, »${heading ?? 'ingen kolonne'}«`);
}

function isThere(finding: FindingAnswer, { code, lineKey, heading }: ExpectedFinding, takster: Worksheet): boolean {
  if (finding.rule !== code) return false;
  if (heading === null) return true;
  const column = takster.getColumn(columnUnder(takster, heading)).letter;
  return finding.cells.some((one) => {
    if (lineKey === null) return one.cell?.replace(/\d+$/, '') === column;
    return one.lineKey === lineKey && one.cell === `${column}${rowWithKey(takster, lineKey)}`;
  });
}

/** "R13 i AG8, R31 i AG8": where the system found what was planted, for the summary. */
export function foundText({ refusal, findings = [] }: UploadAnswer, { expected }: PlantedFault): string {
  if (refusal) return `filen er afvist: ${refusal.code}`;
  const places = expected.map(({ code, lineKey }) => {
    const cells = findings.filter(({ rule }) => rule === code).flatMap((finding) => finding.cells);
    const place = cells.find((one) => lineKey === null || one.lineKey === lineKey);
    return place ? `${code} i ${place.cell ?? 'hele indberetningen'}` : `${code} ikke fundet`;
  });
  return places.join(', ');
}

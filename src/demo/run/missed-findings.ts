import type { ExpectedFinding, PlantedFault } from '../faults.js';
import { columnUnder, type OpenTakstskema, openTakstskema, rowWithKey } from '../open-takstskema.js';
import type { FindingAnswer, UploadAnswer } from './answers.js';

/** What the hand-written list of a planted fault names and the system did not find just there; empty when all was found. */
export async function missedFindings(upload: UploadAnswer, fault: PlantedFault, workbook: Buffer): Promise<string[]> {
  if (fault.refused) {
    const [code] = fault.expected.map((one) => one.code);
    const is = upload.refusal?.code ?? upload.status;
    return is === code ? [] : [`filen skulle afvises med ${code}, men er ${is}`];
  }
  if (upload.status !== 'checked') return [`filen skulle læses, men er afvist med ${upload.refusal?.code}`];
  const open = await openTakstskema(workbook);
  return fault.expected
    .filter((expected) => !upload.findings.some((finding) => isThere(finding, expected, open)))
    .map(({ code, lineKey, heading }) => `${code} ved ${lineKey ?? 'indberetningen'}, »${heading ?? 'ingen kolonne'}«`);
}

function isThere(finding: FindingAnswer, { code, lineKey, heading }: ExpectedFinding, open: OpenTakstskema): boolean {
  if (finding.rule !== code) return false;
  if (heading === null) return true;
  const column = open.takster.getColumn(columnUnder(open.takster, heading)).letter;
  if (lineKey === null) return finding.cell?.replace(/\d+$/, '') === column;
  return finding.lineKey === lineKey && finding.cell === `${column}${rowWithKey(open.takster, lineKey)}`;
}

import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RuleContext } from '../../domain/rules/context.js';
import { type Explanation, saysTheSame } from '../../domain/rules/explanation.js';
import { plOf } from '../../domain/rules/parameters.js';
import { takstDecimalsOf } from '../../domain/rules/takst-decimals.js';
import type { Refusal } from '../../domain/takstskema/cells.js';
import { type ReadTakstskema, toLines } from '../../domain/takstskema/to-lines.js';
import { withDecimals } from '../../domain/takstskema/years.js';
import { Organisation } from '../../features/organisations/organisation.entity.js';
import { Round } from '../../features/rounds/round.entity.js';
import { ParametersService } from '../../features/styringsaftale/parameters.service.js';
import { RuleContexts } from '../../features/submissions/check/rule-contexts.service.js';
import { UploadNotices } from '../../features/submissions/check/upload-notices.service.js';
import { followableKeys, KnownLines } from '../../features/submissions/known-lines.service.js';
import { findingsOf } from './findings-of.js';
import { type Judged, newKeys } from './judged-by-file.js';
import type { ReportedFile } from './reported-file.js';

/** Judges a takstskema as an upload of its driftsherre would be judged now, and stores nothing. A text: why it can't. */
export async function judgedBySystem(
  house: INestApplicationContext,
  { workbook, template, driftsherre }: ReportedFile,
): Promise<Judged | { refusal: Refusal } | string> {
  const { manager } = house.get(DataSource);
  const { year } = template;
  if (driftsherre === null) return 'Filen siger ikke, hvilken driftsherre den er til.';
  if (!(await manager.existsBy(Round, { year }))) return `Databasen har ingen runde for ${year}.`;
  if (!(await manager.existsBy(Organisation, { code: driftsherre })))
    return `Databasen har ingen driftsherre med koden ${driftsherre}.`;
  const parameters = await house.get(ParametersService).ofYear(year);
  if (!plOf(parameters)) return `Runden for ${year} har ingen P/L endnu.`;
  const upload = { year, organisation: driftsherre, revisionId: null };
  const known = await house.get(KnownLines).all(manager, upload);
  const followable = await followableKeys(manager, year, driftsherre);
  const ownTemplate = withDecimals(template, takstDecimalsOf(parameters));
  const read = toLines(workbook, { template: ownTemplate, driftsherre, known, followable, newLineKey: newKeys() });
  if ('refusal' in read) return read;
  const { lines, tilbudChanges, changedLocked, appliedPl } = read;
  const loaded = await house
    .get(RuleContexts)
    .load(manager, { year, driftsherre, lines, tilbudChanges, changedLocked, appliedPl });
  const context = { ...loaded, explanations: withThoseOfTheSheet(loaded.explanations, read) };
  const notes = await house.get(UploadNotices).of(manager, upload, read, context);
  return { read, findings: findingsOf(read, context), notes };
}

/**
 * What the sheet says counts, as it would when it is uploaded: what was said before stays tied to the figures it was given
 * for. Where the sheet says nothing, what was said on the page.
 */
function withThoseOfTheSheet(
  given: RuleContext['explanations'],
  { lines }: ReadTakstskema,
): RuleContext['explanations'] {
  const ofSheet = lines.flatMap(({ lineKey, cause, explanation }) => {
    const before = given.get(lineKey);
    const said = { cause, text: explanation ?? '' };
    return said.text === '' || (before && saysTheSame(before, said)) ? [] : [[lineKey, said] as const];
  });
  return new Map<string, Explanation>([...given, ...ofSheet]);
}

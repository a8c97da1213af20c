import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OWN_CASES_KEY } from '../../../domain/mandates/own-cases.js';
import type { RuleContext } from '../../../domain/rules/context.js';
import { parameterName } from '../../../domain/rules/parameter-name.js';
import { isTouched, NO_OUTCOME, outcomeOf, type RecheckOutcome } from '../../../domain/rules/recheck-outcome.js';
import { withParameters } from '../../../domain/rules/with-parameters.js';
import { AuditService } from '../../audit/audit.service.js';
import { NoticesService } from '../../notifications/notices.service.js';
import { Organisation } from '../../organisations/organisation.entity.js';
import { Item } from '../../review/item.entity.js';
import { ReportedItems } from '../../review/workflow/reported-items.service.js';
import { Round } from '../../rounds/round.entity.js';
import { fromTo, ParameterHistory } from '../../styringsaftale/parameter-history.service.js';
import { ParameterValue } from '../../styringsaftale/parameter-value.entity.js';
import { ParametersService } from '../../styringsaftale/parameters.service.js';
import { CheckedUpload } from '../check/checked-upload.service.js';
import { findingsIn } from '../check/findings-now.js';
import { judgedLines } from '../check/judged-lines.js';
import type { JudgedLine } from '../check/judged-upload.js';
import { recheckWords, toMend } from '../pages/reporting/recheck-words.js';
import { lockReporting } from '../reporting-lock.service.js';
import type { Submission } from '../submission.entity.js';
import { lockCurrent } from '../submit/locked-reporting.js';
import { judgementOf } from '../submit/submission-items.js';
import { Upload } from '../upload/upload.entity.js';
import { Recheck } from './recheck.entity.js';

/** A parameter that moved while a round is under way: what is not decided is judged again, and its driftsherre told. */
@Injectable()
export class RecheckService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly checked: CheckedUpload,
    private readonly parameters: ParametersService,
    private readonly history: ParameterHistory,
    private readonly reported: ReportedItems,
    private readonly audit: AuditService,
    private readonly notices: NoticesService,
  ) {}

  /** One transaction for each driftsherre; those that were told already are passed over, so that twice is once. */
  async run(parameterValueId: number): Promise<void> {
    const { manager } = this.dataSource;
    const value = await manager.findOneBy(ParameterValue, { id: parameterValueId });
    if (!value) return;
    const organisations = await manager.find(Organisation, { order: { code: 'ASC' } });
    for (const { code } of organisations)
      await this.dataSource.transaction((manager) => this.recheck(manager, value, code));
  }

  /** Values that were set while their round is under way and that some driftsherre waits for. */
  async waiting(): Promise<number[]> {
    const rows: { id: number }[] = await this.dataSource.query(
      `select value.id from parameter_value value join round on round.year = value.year
       where round.state in ('open', 'closed') and value.set_at > round.opened_at
         and value.set_at < now() - interval '20 seconds' and value.key <> $1
         and exists (select from organisation where not exists (
           select from recheck where recheck.organisation = organisation.code and recheck.parameter_value_id = value.id))
       order by value.id`,
      [OWN_CASES_KEY],
    );
    return rows.map(({ id }) => id);
  }

  private async recheck(manager: EntityManager, value: ParameterValue, organisation: number): Promise<void> {
    const { id: parameterValueId, year } = value;
    const round = await manager.findOne(Round, { where: { year }, lock: { mode: 'pessimistic_read' } });
    if (round?.state !== 'open' && round?.state !== 'closed') return;
    await lockReporting(manager, organisation);
    if (await manager.existsBy(Recheck, { organisation, parameterValueId })) return;
    const submission = await lockCurrent(manager, year, organisation);
    const uploadId = submission ? submission.uploadId : await newestChecked(manager, year, organisation);
    const outcome = uploadId === null ? NO_OUTCOME : await this.judge(manager, value, uploadId, submission);
    await manager.insert(Recheck, { year, organisation, parameterValueId, uploadId, outcome });
    if (isTouched(outcome)) await this.tell(manager, value, organisation, outcome, submission !== null);
  }

  /** Who reports for the driftsherre, where the value made a difference: the same words as on its page. */
  private async tell(
    manager: EntityManager,
    { id, key, year }: ParameterValue,
    driftsherre: number,
    outcome: RecheckOutcome,
    submitted: boolean,
  ): Promise<void> {
    const [change] = await this.history.some(year, [id], manager);
    if (!change) throw new Error(`parameter value ${id} is gone`);
    await this.notices.tell(manager, {
      kind: 'rechecked',
      year,
      to: { driftsherre },
      subject: `parameter value ${id}, driftsherre ${driftsherre}`,
      data: {
        parameter: `${parameterName(key)}, ${fromTo(change)}`,
        outcome: recheckWords(outcome),
        toMend: (submitted && toMend(outcome)) || '',
        grounds: change.reason ?? '',
        path: `/indberetning/${year}?driftsherre=${driftsherre}`,
      },
    });
  }

  private async judge(manager: EntityManager, value: ParameterValue, uploadId: number, submission: Submission | null) {
    const loaded = await this.checked.load(uploadId, manager);
    const context = submission ? await asSubmitted(manager, loaded.context, submission) : loaded.context;
    const now = findingsIn(loaded, context, true);
    const lines = judgedLines(loaded.rows, context, now);
    const under = async (upTo: number) => {
      const parameters = await this.parameters.ofYear(value.year, manager, upTo);
      return findingsIn(loaded, withParameters(context, parameters), true);
    };
    return outcomeOf({
      before: await under(value.id - 1),
      after: await under(value.id),
      now,
      lines: new Set(
        submission ? await this.move(manager, value, submission, lines) : lines.map(({ line }) => line.lineKey),
      ),
    });
  }

  /** The items of what is submitted, as their lines are judged now. Answers with the lines that are not decided. */
  private async move(
    manager: EntityManager,
    value: ParameterValue,
    submission: Submission,
    lines: readonly JudgedLine[],
  ): Promise<string[]> {
    const judged = new Map(lines.map((one) => [one.line.lineKey, judgementOf(one)]));
    const reason = await this.reason(manager, value);
    const { open, moved } = await this.reported.recheck(manager, submission.id, judged, reason);
    if (moved.length > 0) {
      await this.audit.append(manager, {
        userId: null,
        action: 'job.recheck-round',
        subject: `submission ${submission.id}`,
        data: { [value.key]: value.value, items: moved },
      });
    }
    return open;
  }

  /** "R40 Grænse for reel ændring, FU fra 5,0 % til 4,0 %. Begrundelse: …", in the log of each takst that moved. */
  private async reason(manager: EntityManager, { id, year, key }: ParameterValue): Promise<string> {
    const [change] = await this.history.some(year, [id], manager);
    if (!change) throw new Error(`parameter value ${id} is gone`);
    return `${parameterName(key)} er ændret ${fromTo(change)}. Begrundelse: ${change.reason}`;
  }
}

/** As it was sent in: with the explanations that were given then, and in time or not. What came back is not sent again. */
export async function asSubmitted(
  manager: EntityManager,
  context: RuleContext,
  { id: submissionId, late }: Submission,
): Promise<RuleContext> {
  const items = await manager.find(Item, { where: { submissionId } });
  const explained = items.map(({ lineKey, explanation }) => [lineKey, explanation ?? NOT_EXPLAINED] as const);
  return { ...context, explanations: new Map(explained), returned: [], lateAfter: late ? context.lateAfter : null };
}

const NOT_EXPLAINED = { cause: null, text: '' };

async function newestChecked(manager: EntityManager, year: number, organisation: number): Promise<number | null> {
  const [newest] = await manager.find(Upload, {
    where: { kind: 'report', year, organisation, status: 'checked' },
    order: { id: 'DESC' },
    take: 1,
  });
  return newest?.id ?? null;
}

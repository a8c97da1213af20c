import { Injectable } from '@nestjs/common';
import { mayEnter } from '../../domain/access/policy.js';
import type { Who } from '../../domain/access/roles.js';
import { NOT_FOUND, type Refused } from '../../domain/refusal.js';
import { parameterDefinitions } from '../../domain/rules/parameters.js';
import { ParametersService } from '../styringsaftale/parameters.service.js';
import type { PlannedDates } from './dates/planned-dates.js';
import type { DriftsherreProgress } from './overview/progress.js';
import { RoundProgress } from './overview/progress.service.js';
import type { Round } from './round.entity.js';
import { Rounds } from './rounds.service.js';

export type RoundAnswer = Pick<Round, 'year' | 'state' | 'openedAt'> & {
  deadlines: Record<string, Date>;
  /** Planned days, "YYYY-MM-DD". */
  dates: PlannedDates;
};
export type RoundDetails = RoundAnswer & {
  /** Canonical values in force, by id. */
  parameters: Record<string, string>;
  /** Only to FU, DAS and the secretariat. */
  progress?: DriftsherreProgress[];
};

/** A round as the API tells it. */
@Injectable()
export class RoundDescription {
  constructor(
    private readonly rounds: Rounds,
    private readonly parameters: ParametersService,
    private readonly progress: RoundProgress,
  ) {}

  async all(): Promise<RoundAnswer[]> {
    return (await this.rounds.all()).map(answerOf);
  }

  async of(who: Who, year: number): Promise<RoundDetails | Refused> {
    const round = await this.rounds.find(year);
    if (!round) return NOT_FOUND;
    const set = await this.parameters.ofYear(year);
    const values = parameterDefinitions().map(({ id, spec }) => [id, set.get(id) ?? spec.default]);
    const details = { ...answerOf(round), parameters: Object.fromEntries(values) };
    return mayEnter('round.progress', who).allowed ? { ...details, progress: await this.progress.of(year) } : details;
  }
}

const answerOf = (round: Round): RoundAnswer => ({
  year: round.year,
  state: round.state,
  openedAt: round.openedAt,
  deadlines: {
    changesDeadline: round.changesDeadline,
    announcedDeadline: round.announcedDeadline,
    lastNewDeadline: round.lastNewDeadline,
    lastCorrectionDeadline: round.lastCorrectionDeadline,
  },
  dates: { opensOn: round.opensOn, fuOn: round.fuOn, dasOn: round.dasOn, publicationOn: round.publicationOn },
});

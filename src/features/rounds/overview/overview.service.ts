import { Injectable } from '@nestjs/common';
import type { Phase } from '../../../web/ui/phases.js';
import { Clock } from '../../operations/clock.js';
import type { Round } from '../round.entity.js';
import { Rounds } from '../rounds.service.js';
import { type Heat, HeatService } from './heat.service.js';
import { PhasesService } from './phases.service.js';
import type { DriftsherreProgress } from './progress.js';
import { RoundProgress } from './progress.service.js';
import { type StateCount, Undecided } from './undecided.service.js';

export interface Overview {
  round: Round;
  /** Takstår that have a round, newest first. */
  years: number[];
  now: Date;
  phases: Phase[];
  progress: DriftsherreProgress[];
  undecided: StateCount[];
  heat: Heat;
}

/** Where a round stands, gathered for one page. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly rounds: Rounds,
    private readonly phases: PhasesService,
    private readonly progress: RoundProgress,
    private readonly undecided: Undecided,
    private readonly heat: HeatService,
    private readonly clock: Clock,
  ) {}

  /** Of the current round where no year is given; null where there is none. */
  async of(year: number | undefined): Promise<Overview | null> {
    const round = year === undefined ? await this.rounds.current() : await this.rounds.find(year);
    if (!round) return null;
    const now = await this.clock.now();
    return {
      round,
      years: (await this.rounds.all()).map((one) => one.year),
      now,
      phases: await this.phases.of(round, now),
      progress: await this.progress.of(round.year),
      undecided: await this.undecided.of(round.year),
      heat: await this.heat.of(round.year),
    };
  }
}

import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import type { Who } from '../domain/access/roles.js';
import { danishTime } from '../domain/danish-time.js';
import { isRefused } from '../domain/refusal.js';
import { AuditService } from '../features/audit/audit.service.js';
import { Clock } from '../features/operations/clock.js';
import { adoptLines } from '../features/review/approved/adopt-lines.service.js';
import { ReportedItems } from '../features/review/workflow/reported-items.service.js';
import { Round } from '../features/rounds/round.entity.js';
import { ParameterValue } from '../features/styringsaftale/parameter-value.entity.js';
import { EditionMaking } from '../features/takstbilag/edition/edition-making.service.js';
import { EditionPublishing } from '../features/takstbilag/edition/edition-publishing.service.js';
import { EditionFiles } from '../features/takstbilag/files/edition-files.service.js';
import { TilbudRow } from '../features/tilbud/tilbud.entity.js';
import { keepEarlierDecision } from '../features/tilbud-changes/precedents/earlier-decisions.service.js';
import { AccountService } from '../features/users/account.service.js';
import { hashPassword } from '../features/users/password.js';
import { User } from '../features/users/user.entity.js';
import { DECIDED_ON, DECIDED_YEAR, DECISIONS_OF_2019, type DecisionOf2019, MINUTES } from './decisions-of-2019.js';
import { ACCOUNTS, DRIFTSHERRER, INVENTED, linesOf, PL, PUBLISHED_YEARS, ROUND_2027, TILBUD } from './world.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const SOURCE = `Takstbilag fra før systemet. ${INVENTED}`;
const FIRST_ROW = 6;

/** Makes the demo world in an empty database: earlier years approved, the round of 2027 open, an account per role. */
@Injectable()
export class SeedWorld {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly accounts: AccountService,
    private readonly reported: ReportedItems,
    private readonly making: EditionMaking,
    private readonly files: EditionFiles,
    private readonly publishing: EditionPublishing,
    private readonly audit: AuditService,
  ) {}

  /** The password of all accounts: the given one, else a new one. null, and nothing done, where there is somebody already. */
  async seed(given: string | null): Promise<{ password: string } | null> {
    const password = given ?? randomBytes(9).toString('base64url');
    const passwordHash = await hashPassword(password);
    return this.dataSource.transaction(async (manager) => {
      if ((await manager.count(User)) > 0) return null;
      const [sekretariat, secondPerson] = await this.addAccounts(manager, passwordHash);
      await manager.insert(
        TilbudRow,
        TILBUD.map(({ id: _, ...tilbud }) => tilbud),
      );
      for (const decision of DECISIONS_OF_2019) await keepPrecedent(manager, sekretariat, decision);
      await this.addRounds(manager, sekretariat);
      for (const year of PUBLISHED_YEARS) {
        await this.adoptYear(manager, sekretariat, year);
        await this.publishYear(manager, sekretariat, secondPerson, year);
      }
      await this.audit.append(manager, { userId: sekretariat.userId, action: 'cli.seed', subject: 'world' });
      return { password };
    });
  }

  private async addAccounts(manager: EntityManager, passwordHash: string): Promise<[Who, Who]> {
    const sekretariat: Who[] = [];
    for (const { email, name, role, organisation } of ACCOUNTS) {
      const roles = [{ role, organisation }];
      const { id: userId } = await this.accounts.add(manager, { email, name, passwordHash, roles });
      if (role === 'sekretariat') sekretariat.push({ userId, name, roles });
    }
    const [maker, publisher] = sekretariat;
    if (!maker || !publisher) throw new Error('the demo world has no second person in the sekretariat');
    return [maker, publisher];
  }

  private async addRounds(manager: EntityManager, { userId }: Who): Promise<void> {
    const now = await this.clock.now(manager);
    for (const year of PUBLISHED_YEARS)
      await manager.insert(Round, { year, state: 'approved', openedBy: userId, ...deadlinesLongAgo(year) });
    await manager.insert(Round, { year: ROUND_2027.year, state: 'open', openedBy: userId, ...deadlinesFrom(now) });
    const values = Object.entries(PL).map(([year, value]) => ({
      year: Number(year),
      key: 'pl',
      value,
      setBy: userId,
      reason: INVENTED,
    }));
    await manager.insert(ParameterValue, values);
  }

  private async adoptYear(manager: EntityManager, who: Who, year: number): Promise<void> {
    for (const { code } of DRIFTSHERRER) {
      const lines = linesOf(year, code).map((line, i) => ({ ...line, row: FIRST_ROW + i }));
      if (lines.length === 0) continue;
      const adopted = await adoptLines(manager, this.reported, who, {
        year,
        organisation: code,
        source: SOURCE,
        file: null,
        lines,
      });
      if (isRefused(adopted)) throw new Error(adopted.refusal.message);
    }
  }

  /** As the secretariat does it every year: one makes the edition, another publishes it. */
  private async publishYear(manager: EntityManager, maker: Who, publisher: Who, year: number): Promise<void> {
    const made = await this.making.makeWithin(manager, maker, year, SOURCE);
    if (isRefused(made)) throw new Error(made.refusal.message);
    await this.files.writeWithin(manager, made.id);
    const published = await this.publishing.publishWithin(manager, publisher, year, made.number, made.hash);
    if (isRefused(published)) throw new Error(published.refusal.message);
  }
}

/** What DAS decided in 2019, with its grounds: the demo's tilbudsvifte is as it was after that. */
async function keepPrecedent(
  manager: EntityManager,
  { userId }: Who,
  { tilbud, parts = [], refusedSince, ...told }: DecisionOf2019,
): Promise<void> {
  const named = await manager.findBy(TilbudRow, { driftsherre: told.driftsherre, name: In([...tilbud]) });
  const content = { ...NOT_SAID, ...told, year: DECIDED_YEAR, tilbudIds: named.map(({ id }) => id) };
  await keepEarlierDecision(manager, userId, {
    content: { ...content, parts: parts.map((part) => ({ ...part, portalId: null })) },
    outcome: refusedSince ? 'refused' : 'approved',
    grounds: refusedSince ?? null,
    minutes: MINUTES,
    decidedOn: DECIDED_ON,
  });
}

const NOT_SAID = {
  portalId: null,
  until: null,
  placesBefore: null,
  placesAfter: null,
  outsidePlaces: null,
  category: null,
  exempt: false,
  agreementWith: null,
  users: [],
};

function deadlinesFrom(now: Date) {
  const { indUdmelding, announced, lastNew, lastCorrection } = ROUND_2027.deadlines;
  return {
    changesDeadline: noonAfter(now, indUdmelding),
    announcedDeadline: noonAfter(now, announced),
    lastNewDeadline: noonAfter(now, lastNew),
    lastCorrectionDeadline: noonAfter(now, lastCorrection),
  };
}

function deadlinesLongAgo(year: number) {
  const autumn = noonAfter(new Date(Date.UTC(year - 1, 9, 9)), 0);
  return {
    changesDeadline: autumn,
    announcedDeadline: autumn,
    lastNewDeadline: autumn,
    lastCorrectionDeadline: autumn,
  };
}

/** Deadlines stand at a whole hour of the Danish clock. */
function noonAfter(now: Date, days: number): Date {
  const day = new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  const time = danishTime(`${day}T${ROUND_2027.localTime}`);
  if ('refused' in time) throw new Error(`${day} has no ${ROUND_2027.localTime}`);
  return time.at;
}

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DataSource } from 'typeorm';
import type { Who } from '../domain/access/roles.js';
import { isRefused } from '../domain/refusal.js';
import { ImportService } from '../features/import/import.service.js';
import { RoleGrant } from '../features/users/role-grant.entity.js';
import { WhoService } from '../features/users/sign-in/who.service.js';
import { count } from '../web/format.js';
import type { Call, Command } from './command.js';

const CANNOT = 2;

export const IMPORT: Command = {
  name: 'import',
  usage: '<fil.xlsx> --year <takstår> [--as <e-mail i sekretariatet>]',
  about: 'Importerer et tidligere års takstbilag og tilbudsviften fra den udfyldte skabelon.',
  policy: 'cli.import',
  options: { year: { type: 'string' }, as: { type: 'string' } },
  async run(call) {
    const [path] = call.args;
    const year = Number(call.options.year);
    if (!path || !/^\d{4}$/.test(String(call.options.year))) {
      call.complain('Skriv filen og --year med takståret, for eksempel: takst import takstbilag.xlsx --year 2026');
      return CANNOT;
    }
    const bytes = await readFile(path).catch(() => null);
    if (!bytes) {
      call.complain(`Filen ${path} kan ikke læses. Kontrollér navnet.`);
      return CANNOT;
    }
    const app = await call.app();
    const who = await inTheNameOf(app.get(DataSource), app.get(WhoService), call.options.as);
    if (!who) {
      call.complain('Ingen bruger i sekretariatet at importere på vegne af. Opret en med »takst user add«.');
      return CANNOT;
    }
    return importAs(app.get(ImportService), who, call, { year, name: basename(path), bytes });
  },
};

/** Read first: the faults are told at their cells, and nothing is brought in. */
async function importAs(
  service: ImportService,
  who: Who,
  { say, complain }: Call,
  { year, name, bytes }: { year: number; name: string; bytes: Buffer },
): Promise<number> {
  const read = await service.read(year, bytes);
  if (isRefused(read)) {
    complain(read.refusal.message);
    return CANNOT;
  }
  for (const { cells, message, fix } of read.faults)
    complain(`${cells.map(({ sheet, cell }) => `${sheet} ${cell}`).join(', ')}: ${message} ${fix}`);
  if (read.faults.length > 0) return 1;
  const kept = await service.receive(year, { name, bytes });
  const done = isRefused(kept) ? kept : await service.run(who, year, kept);
  if (isRefused(done)) {
    complain(done.refusal.message);
    return 1;
  }
  const takster = count(done.takster, 'takst', 'takster');
  const tilbud = count(done.tilbud, 'nyt tilbud', 'nye tilbud');
  say(`${takster} for ${year} og ${tilbud} er importeret på vegne af ${who.name}.`);
  return 0;
}

/** An import is somebody's: the named account, else the first of the secretariat. */
async function inTheNameOf(
  { manager }: DataSource,
  users: WhoService,
  email: Call['options'][string],
): Promise<Who | null> {
  const grants = await manager.find(RoleGrant, {
    where: { role: 'sekretariat', user: { active: true, ...(email ? { email: String(email).toLowerCase() } : {}) } },
    order: { userId: 'ASC' },
  });
  for (const { userId } of grants) {
    const who = await users.byId(userId);
    if (who?.roles.some(({ role }) => role === 'sekretariat')) return who;
  }
  return null;
}

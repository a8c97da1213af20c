import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { FOR_A_DRIFTSHERRE, ROLES, type Role } from '../domain/access/roles.js';
import { AuditService } from '../features/audit/audit.service.js';
import { Organisation } from '../features/organisations/organisation.entity.js';
import { AccountService } from '../features/users/account.service.js';
import { hashPassword } from '../features/users/password.js';
import { User } from '../features/users/user.entity.js';
import type { Call, Command } from './command.js';

export const USER_ADD: Command = {
  name: 'user add',
  usage: '<e-mail> --role <rolle> [--organisation <kode>] [--name <navn>]',
  about: 'Opretter en bruger med en rolle og viser en adgangskode én gang.',
  policy: 'cli.user-add',
  options: { role: { type: 'string' }, organisation: { type: 'string' }, name: { type: 'string' } },
  async run(call) {
    const wanted = readArguments(call);
    if (typeof wanted === 'string') {
      call.complain(wanted);
      return 2;
    }
    const app = await call.app();
    const password = randomBytes(12).toString('base64url');
    const fault = await app.get(DataSource).transaction(async (manager) => {
      if (await manager.existsBy(User, { email: wanted.email }))
        return `Der er allerede en bruger med e-mailen ${wanted.email}.`;
      if (wanted.organisation !== null && !(await manager.existsBy(Organisation, { code: wanted.organisation })))
        return `Der er ingen organisation med koden ${wanted.organisation}.`;
      const roles = [{ role: wanted.role, organisation: wanted.organisation }];
      const user = await app
        .get(AccountService)
        .add(manager, { ...wanted, passwordHash: await hashPassword(password), roles });
      await app.get(AuditService).append(manager, {
        userId: null,
        action: 'cli.user-add',
        subject: `user ${user.id}`,
        data: { role: wanted.role },
      });
      return null;
    });
    if (fault) {
      call.complain(fault);
      return 1;
    }
    call.say(`${wanted.email} er oprettet. Adgangskode (vises kun nu): ${password}`);
    return 0;
  },
};

function readArguments({
  args,
  options,
}: Call): string | { email: string; name: string; role: Role; organisation: number | null } {
  const [email] = args;
  const { role, organisation, name } = options;
  if (!email || !/^[^@\s]+@[^@\s]+$/.test(email)) return 'Skriv brugerens e-mail.';
  if (!ROLES.includes(role as Role)) return `Skriv --role og en af rollerne ${ROLES.join(', ')}.`;
  if (organisation !== undefined && !/^\d{3,4}$/.test(String(organisation)))
    return 'Skriv organisationens kode, for eksempel --organisation 851.';
  if (organisation === undefined && FOR_A_DRIFTSHERRE.includes(role as Role))
    return `Rollen ${role} er for en organisation: skriv --organisation og dens kode.`;
  const code = organisation === undefined ? null : Number(organisation);
  return { email: email.toLowerCase(), name: String(name ?? email), role: role as Role, organisation: code };
}

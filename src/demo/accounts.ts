import type { Role } from '../domain/access/roles.js';
import { DRIFTSHERRE_DATA } from './driftsherrer/all.js';

/** An account of the demo: named after its job, never after a person. `organisation` is the driftsherre's code. */
export interface DemoAccount {
  email: string;
  name: string;
  role: Role;
  organisation: number | null;
}

/** The driftsherrer with a member of FU in the demo. */
const FU_ORGANISATIONS: readonly number[] = [810, 813, 851, 860, 1081];

/** Every account of the demo (api.md, "Demo world"); one password for all, DEMO_PASSWORD or made at the first start. */
export const ACCOUNTS: readonly DemoAccount[] = [
  ...membersOf('indberetter', 'Indberetter'),
  ...membersOf('fu', 'FU-medlem', FU_ORGANISATIONS),
  ...membersOf('das', 'DAS-medlem'),
  ...membersOf('myndighed', 'Myndighed'),
  { email: 'sekretariat@demo.invalid', name: 'Sekretariatet', role: 'sekretariat', organisation: null },
  { email: 'sekretariat2@demo.invalid', name: 'Sekretariatet, anden person', role: 'sekretariat', organisation: null },
  { email: 'admin@demo.invalid', name: 'Administrator', role: 'administrator', organisation: null },
];

function membersOf(role: Role, title: string, codes?: readonly number[]): DemoAccount[] {
  return DRIFTSHERRE_DATA.filter(({ code }) => !codes || codes.includes(code)).map(({ code, name }) => ({
    email: `${role}-${code}@demo.invalid`,
    name: `${title}, ${name}`,
    role,
    organisation: code,
  }));
}

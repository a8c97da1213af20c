import { FU_MEMBERS } from './cases.js';
import { Client } from './client.js';
import type { Address } from './reporter.js';

/** The signed-in members of FU, and who of them treats the takster of a driftsherre. */
export interface Committee {
  memberOf(code: number): Client;
  /** One who may treat takster of that driftsherre; the same each time. */
  memberFor(driftsherre: number): Client;
}

export async function committee({ url, password }: Address): Promise<Committee> {
  const members = new Map<number, Client>();
  for (const code of FU_MEMBERS) members.set(code, await Client.as(url, `fu-${code}`, password));
  const memberOf = (code: number): Client => {
    const member = members.get(code);
    if (!member) throw new RangeError(`FU har intet medlem fra ${code}.`);
    return member;
  };
  return {
    memberOf,
    memberFor(driftsherre) {
      const others = FU_MEMBERS.filter((code) => code !== driftsherre);
      return memberOf(others[driftsherre % others.length] ?? others[0] ?? 0);
    },
  };
}

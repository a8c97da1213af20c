import { type Refused, refused } from '../refusal.js';

/** A municipality that uses a tilbud, with how many citizens where that is known. Never who they are. */
export interface TilbudUser {
  name: string;
  citizens: number | null;
}

const LINE = /^(?<name>[^\d:]+?)\s*(?::\s*(?<citizens>\d{1,4}))?$/;

/** Who uses a tilbud, as it is typed: one a line, "Rebild" or "Rebild: 3". */
export function readUsers(text: string): readonly TilbudUser[] | Refused {
  const lines = text.split(/\r?\n|;/).map((line) => line.trim());
  const users: TilbudUser[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const { name, citizens } = LINE.exec(line)?.groups ?? {};
    if (!name) return refused('invalid_users', `»${line}« kan ikke læses. Skriv én kommune pr. linje, fx »Rebild: 3«.`);
    users.push({ name: name.trim(), citizens: citizens === undefined ? null : Number(citizens) });
  }
  return users;
}

/** "Rebild: 3", one a line: what readUsers reads back. */
export const usersAsTyped = (users: readonly TilbudUser[]): string =>
  users.map(({ name, citizens }) => (citizens === null ? name : `${name}: ${citizens}`)).join('\n');

/** "Rebild (3), Hjørring". */
export const usersInWords = (users: readonly TilbudUser[]): string =>
  users.map(({ name, citizens }) => (citizens === null ? name : `${name} (${citizens})`)).join(', ');

import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Environment } from '../environment.js';
import { SeedWorld } from './seed-world.service.js';
import { INVENTED } from './world.js';

/** Makes the demo world in an empty database, and says as whom one can sign in. Never in production. */
export async function offerDemo(app: INestApplicationContext, say: (text: string) => void): Promise<void> {
  const { config, dataDir } = app.get(Environment);
  if (config.NODE_ENV === 'production') return;
  const file = join(dataDir, 'demo-password');
  const password = config.DEMO_PASSWORD ?? (await passwordIn(file));
  const made = await app.get(SeedWorld).seed(password);
  if (made) await writeFile(file, made.password, { mode: 0o600 });
  const known = made?.password ?? (await readFile(file, 'utf8').catch(() => null));
  if (known) say(invitation(known));
}

/** Kept from the first start, so that each start can say it again. */
const passwordIn = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => randomBytes(9).toString('base64url'));

const invitation = (password: string): string => `
Demoverden. ${INVENTED}
Log ind på /log-ind med adgangskoden ${password} som for eksempel
  indberetter-846@demo.invalid    Mariagerfjord: henter, udfylder og indsender takstskemaet
  fu-851@demo.invalid             medlem af Forretningsudvalget
  das-860@demo.invalid            medlem af Den Administrative Styregruppe
  sekretariat@demo.invalid        sekretariatet (sekretariat2 er den anden person)
  admin@demo.invalid              brugere, parametre og log
`;

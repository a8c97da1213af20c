import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id: 19 MiB, two passes. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_A_TIME = 2;
const SHORTEST = 12;

let running = 0;
const waiting: (() => void)[] = [];

/** Few at a time: a hundred sign-ins at once must not take the memory of the house. */
async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_A_TIME) await new Promise<void>((go) => waiting.push(go));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** argon2id in PHC form. */
export const hashPassword = (password: string): Promise<string> => oneOfFew(() => hash(password, ARGON2ID));

/** Takes as long for an account that does not exist (hash null), and is then false. */
export const passwordFits = (hashed: string | null, password: string): Promise<boolean> =>
  oneOfFew(async () => (await verify(hashed ?? (await anyHash), password)) && hashed !== null);

const anyHash = hash('an account that does not exist', ARGON2ID);

/** null, or what is wrong with a new password. */
export const passwordFault = (password: string): string | null =>
  password.length < SHORTEST ? `Adgangskoden skal være på mindst ${SHORTEST} tegn.` : null;

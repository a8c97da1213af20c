import connectPgSimple from 'connect-pg-simple';
import session from 'express-session';
import pg from 'pg';
import type { Environment } from '../environment.js';

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** Sessions in the database, known by a cookie that scripts cannot read. A working day long, renewed by use. */
export function sessions({ config, databaseUrl, sessionSecret }: Environment) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4, application_name: 'takstportalen-sessions' });
  const store = new (connectPgSimple(session))({ pool, tableName: 'session', createTableIfMissing: false });
  const middleware = session({
    name: 'takstportalen',
    secret: sessionSecret,
    store,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      secure: config.PUBLIC_URL?.startsWith('https:') ?? false,
      maxAge: EIGHT_HOURS,
    },
  });
  const close = async () => {
    store.close();
    await pool.end();
  };
  return { middleware, close };
}

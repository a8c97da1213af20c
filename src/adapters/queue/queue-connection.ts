import { type ConnectionOptions, createPostgresBackend, createRedisBackend, withBackend } from 'bullmq';
import { Redis } from 'ioredis';

/** How the queue is reached, whichever backend keeps it. */
export interface QueueConnection {
  backend: 'postgres' | 'redis';
  // The two backends' classes differ in their connection type alone, which the name of the backend decides.
  options: { connection: ConnectionOptions };
  onError: (fault: Error) => void;
  /** Lets go of what the queue's classes do not own. */
  close(): Promise<void>;
}

/** Redis where an address is given, else the database. `schema` is where BullMQ keeps its tables in PostgreSQL. */
export function queueConnection(
  address: { redisUrl: string | null; databaseUrl: string; schema: string },
  onError: (fault: Error) => void,
): QueueConnection {
  if (address.redisUrl) {
    const connection = new Redis(address.redisUrl, { maxRetriesPerRequest: null });
    connection.on('error', onError);
    return { backend: 'redis', options: { connection }, onError, close: async () => void (await connection.quit()) };
  }
  const pool = { connectionString: address.databaseUrl, schema: address.schema, skipMigrations: true, max: 4 };
  return {
    backend: 'postgres',
    options: { connection: pool as unknown as ConnectionOptions },
    onError,
    close: async () => {},
  };
}

export const queueClasses = ({ backend }: QueueConnection) =>
  backend === 'redis' ? withBackend(createRedisBackend) : withRedisTypes;

const withRedisTypes = withBackend(createPostgresBackend) as unknown as ReturnType<
  typeof withBackend<ReturnType<typeof createRedisBackend>, ConnectionOptions>
>;

import { DataSource, type DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from '../../migrations/index.js';
import { ENTITIES } from './entities.js';

/** How the application reaches its database. Nothing is synchronised: the schema is what the migrations made. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    synchronize: false,
    extra: { max: 12, application_name: 'takstportalen' },
  };
}

export const makeDataSource = (url: string): DataSource => new DataSource(dataSourceOptions(url));

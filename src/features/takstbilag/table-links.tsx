import { tableHref } from './addresses.js';
import { CSV_TABLES, filledTables } from './csv/tables.js';
import type { WholeEdition } from './edition/editions.service.js';

/** The tables beside the takster that have rows, as CSV. */
export const TableLinks = ({ year, number, model }: Pick<WholeEdition, 'year' | 'number' | 'model'>) => {
  const tables = filledTables(model);
  if (tables.length === 0) return null;
  return (
    <p>
      {'Hent også som CSV: '}
      {tables.map((table, index) => (
        <>
          {index > 0 && ' · '}
          <a href={tableHref(year, number, table)} download>
            {CSV_TABLES[table].label}
          </a>
        </>
      ))}
    </p>
  );
};

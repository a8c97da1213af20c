import type { Line } from '../../../../domain/takst.js';
import { headingOf } from '../../../../domain/takstskema/template.js';
import { takstskemaOf } from '../../../../domain/takstskema/years.js';
import { count } from '../../../../web/format.js';
import { Box } from '../../../../web/ui/box.js';
import type { LineRow } from '../../line.entity.js';
import type { Comparison } from '../../told/upload-comparison.service.js';
import { lineName } from '../line-name.js';

/** Which lines would disappear or change against the upload before (or the one submitted). */
export const ComparisonBox = ({ comparison }: { comparison: Comparison }) => {
  const { against, submitted, gone, added, changed } = comparison;
  if (!against) return null;
  const what = submitted ? `det, der er indsendt (${against.number}. upload)` : `${against.number}. upload`;
  return (
    <Box id="forskelle" title={`Forskelle fra ${what}`}>
      {gone.length + added.length + changed.length === 0 && <p>Tallene er de samme.</p>}
      <Lines title={`${count(gone.length, 'linje forsvinder', 'linjer forsvinder')}`} lines={gone} />
      <Lines title={`${count(added.length, 'linje er ny', 'linjer er nye')}`} lines={added} />
      {changed.length > 0 && (
        <details open={changed.length <= 5}>
          <summary>{count(changed.length, 'linje er ændret', 'linjer er ændret')}</summary>
          <ul class="plain-list">
            {changed.map(({ line, fields }) => (
              <li>
                {lineName(line)}: {fieldNames(against.year, fields)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Box>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly LineRow[] }) =>
  lines.length === 0 ? null : (
    <details open>
      <summary>{title}</summary>
      <ul class="plain-list">
        {lines.map((line) => (
          <li>{lineName(line)}</li>
        ))}
      </ul>
    </details>
  );

function fieldNames(year: number, fields: readonly (keyof Line)[]): string {
  const columns = takstskemaOf(year)?.takster.columns ?? [];
  return columns
    .filter(({ field }) => (fields as readonly string[]).includes(field))
    .map((column) => headingOf(column, year))
    .join(', ');
}

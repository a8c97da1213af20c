import type { ExtraService } from '../../../domain/takstbilag/model-sections.js';
import { change, takst } from '../../../web/format.js';
import { DataTable } from '../../../web/ui/data-table.js';
import { Before } from './takst-table.js';

/** The extra services with the takster they are paid beside. */
export const ExtraServicesTable = ({ services, year }: { services: readonly ExtraService[]; year: number }) => (
  <DataTable
    caption="Tillægsydelser"
    rows={services}
    columns={[
      {
        label: 'Tilbud',
        rowHeader: true,
        cell: ({ tilbud, party, targetGroup }) => (
          <>
            {tilbud}
            <small>{[party.name, targetGroup].filter(Boolean).join(' · ')}</small>
          </>
        ),
      },
      { label: 'Paragraf', cell: ({ paragraf }) => <span class="nowrap">{paragraf}</span> },
      {
        label: `Tillæg ${year}, kr.`,
        numeric: true,
        cell: (service) => (
          <>
            <b>{takst(service.takst)}</b>
            <small>pr. {service.unit}</small>
          </>
        ),
      },
      {
        label: `Tillæg ${year - 1}, kr.`,
        numeric: true,
        cell: ({ previous, unit }) => <Before {...{ previous, unit }} />,
      },
      { label: 'Realændring', numeric: true, cell: ({ realChange }) => change(realChange) },
      {
        label: 'Ved siden af',
        cell: ({ beside }) =>
          beside.length > 0 ? beside.map((one) => <small>{besideText(one)}</small>) : 'Ingen godkendt takst',
      },
    ]}
  />
);

const besideText = ({ ydelse, takst: kroner, unit }: ExtraService['beside'][number]): string =>
  `${ydelse}: ${takst(kroner)} kr. pr. ${unit}`;

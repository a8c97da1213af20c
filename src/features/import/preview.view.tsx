import type { ReadingFault } from '../../domain/takstskema/reading-faults.js';
import { count, number } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Alert } from '../../web/ui/alert.js';
import { Box } from '../../web/ui/box.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { HiddenFields } from '../../web/ui/confirm.js';
import { DataTable } from '../../web/ui/data-table.js';
import { PageHead } from '../../web/ui/page-head.js';
import type { ImportPreview } from './import-preview.js';

interface PreviewProps {
  shell: Shell;
  year: number;
  name: string;
  sha256: string;
  preview: ImportPreview;
}

const MOST = 200;

/** What the file holds, and what must be mended before it can be brought in. */
export const PreviewView = (props: PreviewProps) => {
  const { shell, year, name, preview } = props;
  const { faults, rows } = preview;
  return (
    <Layout {...shell} title={`Import ${year}`} active="/overblik">
      <PageHead title={`Import for takstår ${year}`} lead={`Filen ${name} er læst. Intet er kommet ind endnu.`} />
      <Verdict {...props} />
      {faults.length > 0 && <Faults faults={faults} />}
      <Box id="indhold-i-filen" title="Indhold pr. driftsherre">
        <DataTable
          caption="Takster og tilbud pr. driftsherre"
          rows={[...rows, totalOf(preview)]}
          columns={[
            { label: 'Driftsherre', rowHeader: true, cell: (row) => (row.code ? row.name : <b>{row.name}</b>) },
            { label: 'Takster', numeric: true, cell: (row) => number(row.takster) },
            { label: 'Tilbud', numeric: true, cell: (row) => number(row.tilbud) },
            { label: 'Heraf nye', numeric: true, cell: (row) => number(row.newTilbud) },
          ]}
        />
        <p class="weak">
          Tallene er de rækker, der kunne læses. Tilbud, der allerede er i tilbudsviften, bliver stående, som de er.
        </p>
      </Box>
    </Layout>
  );
};

const Verdict = ({ year, name, sha256, preview: { faults, takster } }: PreviewProps) => {
  if (faults.length > 0)
    return (
      <Alert tone="error" title={`${count(faults.length, 'fejl', 'fejl')} skal rettes, før filen kan importeres`}>
        <p>Ret cellerne i regnearket, gem det, og upload det igen.</p>
        <ButtonLink href={`/import?aar=${year}`}>Upload en rettet fil</ButtonLink>
      </Alert>
    );
  if (takster === 0)
    return (
      <Alert tone="warning" title="Filen har ingen takster">
        <ButtonLink href={`/import?aar=${year}`}>Upload en anden fil</ButtonLink>
      </Alert>
    );
  return (
    <Alert tone="success" title="Filen er uden fejl">
      <p>
        Taksterne kommer ind som godkendte for {year} og bliver grundlaget for sammenligningen i {year + 1}. En import
        kan ikke fortrydes.
      </p>
      <form method="post" action={`/import/${sha256}`}>
        <HiddenFields values={{ aar: String(year), navn: name }} />
        <div class="form-actions">
          <Button>{`Importér ${count(takster, 'takst', 'takster')}`}</Button>
          <ButtonLink href={`/import?aar=${year}`}>Fortryd</ButtonLink>
        </div>
      </form>
    </Alert>
  );
};

const Faults = ({ faults }: { faults: readonly ReadingFault[] }) => (
  <Box id="fejl" title="Fejl">
    <DataTable
      caption="Fejl i filen, ved deres celler"
      rows={faults.slice(0, MOST)}
      columns={[
        { label: 'Ark', cell: ({ cells }) => cells[0]?.sheet ?? '' },
        { label: 'Celle', rowHeader: true, cell: ({ cells }) => <b>{cells.map(({ cell }) => cell).join(', ')}</b> },
        { label: 'Hvad der er galt', cell: ({ message }) => message },
        { label: 'Sådan gør du', cell: ({ fix }) => fix },
      ]}
    />
    {faults.length > MOST && (
      <p>
        Her vises de første {MOST} af {number(faults.length)}.
      </p>
    )}
  </Box>
);

function totalOf({ rows }: ImportPreview) {
  const of = (field: 'takster' | 'tilbud' | 'newTilbud') => rows.reduce((total, row) => total + row[field], 0);
  return { code: 0, name: 'I alt', takster: of('takster'), tilbud: of('tilbud'), newTilbud: of('newTilbud') };
}

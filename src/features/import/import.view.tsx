import { Layout, type Shell } from '../../web/layout/layout.js';
import { Box } from '../../web/ui/box.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { PageHead } from '../../web/ui/page-head.js';
import { TextField } from '../../web/ui/text-field.js';
import { UploadForm } from '../../web/ui/upload-form.js';
import { isImportYear } from './read-import-file.js';

interface ImportProps {
  shell: Shell;
  year: number;
  error?: string | undefined;
}

/** Where an import begins: which year, the template, the filled file. */
export const ImportView = ({ shell, year, error }: ImportProps) => (
  <Layout {...shell} title={`${error ? 'Fejl: ' : ''}Import`} active="/overblik">
    <PageHead
      title="Importér takstbilag og tilbudsvifte"
      lead="Når Takstportalen er ny for jer, hentes sidste års takstbilag ind herfra. Så bliver takstskemaerne udfyldt på forhånd, og ændringer kan måles."
    />
    {error && <ErrorSummary title="Filen er ikke importeret" entries={[{ text: error, href: '#file' }]} />}
    <Box id="aar" title="1. Vælg takstår">
      <form method="get" action="/import" class="filters">
        <TextField
          name="aar"
          label="Takstår, som takstbilaget gælder for"
          value={String(year)}
          width={4}
          inputMode="numeric"
        />
        <Button variant="secondary">Vælg</Button>
      </form>
    </Box>
    {isImportYear(year) ? (
      <Steps year={year} error={error} />
    ) : (
      <p>Der er ingen skabelon for {year}. Vælg et år fra 2024 og frem.</p>
    )}
  </Layout>
);

const Steps = ({ year, error }: Omit<ImportProps, 'shell'>) => (
  <>
    <Box id="skabelon" title={`2. Udfyld skabelonen for ${year}`}>
      <p>Skabelonen er et regneark med en vejledning og to ark:</p>
      <ul>
        <li>
          <b>Takstbilag</b>: én række pr. godkendt takst med driftsherre, tilbud, paragraf, enhed og takst. Grundlag og
          regulering tages med, hvor de kendes; så kan den rensede takst beregnes.
        </li>
        <li>
          <b>Tilbudsvifte</b>: ét tilbud pr. række med kategori, pladser og om det er omfattet.
        </li>
      </ul>
      <ButtonLink href={`/import/skabelon.xlsx?aar=${year}`} icon="download" download>
        {`Hent skabelon for ${year}`}
      </ButtonLink>
    </Box>
    <Box id="upload" title="3. Upload den udfyldte skabelon">
      <p>Intet kommer ind endnu. Du ser først, hvad filen indeholder, og hver fejl ved sin celle.</p>
      <UploadForm action="/import" error={error} submit="Upload og se indholdet">
        <input type="hidden" name="aar" value={year} />
      </UploadForm>
    </Box>
  </>
);

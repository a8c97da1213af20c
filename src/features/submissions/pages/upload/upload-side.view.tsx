import { Box } from '../../../../web/ui/box.js';
import { ButtonLink } from '../../../../web/ui/button.js';
import { DefinitionList } from '../../../../web/ui/definition-list.js';
import { UploadForm } from '../../../../web/ui/upload-form.js';
import { type JudgedUpload, waitsToBeConfirmed } from '../../check/judged-upload.js';
import { AllTakster } from './all-takster.view.js';
import type { CheckedUploadProps } from './checked-upload.view.js';

/** Beside the rows: what to do next, and the counts. */
export const UploadSide = ({ judged, rights, uploadAction }: CheckedUploadProps) => (
  <div class="split-side">
    {rights.upload && (
      <Box id="videre" title={judged.verdict.kind === 'klar' ? 'Skal noget rettes?' : 'Sådan kommer du videre'}>
        <ol class="how-to">
          <li>
            <b>Hent regnearket med markeringer.</b> Cellerne er farvet, og hver har en kommentar.
            <MarkedWorkbook judged={judged} />
          </li>
          <li>
            <b>Ret i regnearket, og upload igen.</b> Dine tidligere uploads bliver gemt.
          </li>
        </ol>
        <UploadForm action={uploadAction} />
      </Box>
    )}
    {judged.upload.revisionId !== null && (
      <Box id="oversigt" title="Ændringsoversigt">
        <p>Hver ændret takst ved siden af den, der er i kraft, og sidste års.</p>
        <ButtonLink icon="document" href={`/uploads/${judged.upload.id}/aendringer`}>
          Se ændringsoversigten
        </ButtonLink>
      </Box>
    )}
    <Box id="status" title="Status">
      <DefinitionList items={countsOf(judged)} />
    </Box>
    <AllTakster judged={judged} own={rights.upload} />
    <Box id="filer" title="Filer">
      <ul class="plain-list">
        {!rights.upload && (
          <li>
            <a href={`/uploads/${judged.upload.id}/takstskema.xlsx`}>Hent med markeringer (xlsx)</a>
          </li>
        )}
        <li>
          <a href={`/uploads/${judged.upload.id}/original.xlsx`}>Hent som sendt (xlsx)</a>
        </li>
      </ul>
    </Box>
  </div>
);

const MarkedWorkbook = ({ judged }: { judged: JudgedUpload }) => (
  <ButtonLink icon="download" href={`/uploads/${judged.upload.id}/takstskema.xlsx`}>
    Hent med markeringer
  </ButtonLink>
);

export function countsOf({ counts, verdict, findings, lines }: JudgedUpload) {
  const toConfirm = lines.filter(waitsToBeConfirmed).length;
  const sentTo = (body: 'FU' | 'DAS') =>
    new Set(
      findings
        .filter((finding) => finding.body === body)
        .flatMap(({ cells }) => cells.flatMap(({ lineKey }) => lineKey ?? [])),
    ).size;
  return [
    { term: 'Rækker læst', value: counts.lines },
    { term: 'I orden', value: verdict.linesInOrder },
    { term: 'Fejl', value: counts.fejl },
    { term: 'Mangler forklaring', value: counts.forklar - toConfirm },
    ...(toConfirm > 0 ? [{ term: 'Forklaring skal bekræftes', value: toConfirm }] : []),
    { term: 'Advarsler', value: counts.advarsel },
    { term: 'Takster til FU', value: sentTo('FU') },
    { term: 'Takster til DAS', value: sentTo('DAS') },
  ];
}

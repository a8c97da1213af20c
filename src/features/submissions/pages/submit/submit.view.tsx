import type { Who } from '../../../../domain/access/roles.js';
import type { Finding } from '../../../../domain/rules/context.js';
import { change, count } from '../../../../web/format.js';
import { Alert } from '../../../../web/ui/alert.js';
import { Box } from '../../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../../web/ui/button.js';
import { Checkbox } from '../../../../web/ui/checkbox.js';
import { DataTable } from '../../../../web/ui/data-table.js';
import { DefinitionList } from '../../../../web/ui/definition-list.js';
import { ErrorSummary, type SummaryEntry } from '../../../../web/ui/error-summary.js';
import { PageHead } from '../../../../web/ui/page-head.js';
import type { Step } from '../../../../web/ui/step-indicator.js';
import type { JudgedLine, JudgedUpload } from '../../check/judged-upload.js';
import { explanationsMissing } from '../../check/verdict.js';
import type { Comparison } from '../../told/upload-comparison.service.js';
import type { DeadlineWords } from '../deadline-words.js';
import { titleOf } from '../findings/sheet-rows.js';
import { lineName } from '../line-name.js';
import { eyebrowOf, ReportingPage } from '../reporting-page.view.js';
import { ComparisonBox } from '../upload/comparison.view.js';
import { BuiltOnOlder } from '../upload/upload-notices.view.js';
import { countsOf } from '../upload/upload-side.view.js';
import { whichUpload } from '../upload/upload-words.js';

export interface SubmitProps {
  who: Who;
  judged: JudgedUpload;
  comparison: Comparison;
  deadline: DeadlineWords;
  steps: readonly Step[];
  refusal?: { message: string; declaration: boolean } | undefined;
}

/** Tjek og indsend: what is sent, what it leads to, and the declaration. */
export const SubmitView = ({ who, judged, comparison, deadline, steps, refusal }: SubmitProps) => {
  const { upload } = judged;
  return (
    <ReportingPage who={who} title={refusal ? 'Fejl: Tjek og indsend' : 'Tjek og indsend'} steps={steps}>
      <PageHead
        eyebrow={eyebrowOf(upload.year, upload.organisationRow.name)}
        title="Tjek og indsend"
        lead={
          <>
            Du indsender <b>{upload.fileName}</b> ({whichUpload(upload)}) for {upload.organisationRow.name}.
          </>
        }
      />
      {refusal && <ErrorSummary title="Der er ikke indsendt noget" entries={refusalEntries(judged, refusal)} />}
      <div class="split">
        <div class="split-main">
          {judged.verdict.kind !== 'klar' && !refusal && <Missing judged={judged} />}
          <Alert tone={deadline.tone} title={deadline.title}>
            <p>{deadline.text}</p>
          </Alert>
          <BuiltOnOlder comparison={comparison} />
          {judged.upload.revisionId === null ? <Treated judged={judged} /> : <Revised judged={judged} />}
          <Warnings judged={judged} />
          <ComparisonBox comparison={comparison} />
          {judged.verdict.kind === 'klar' && <Declaration judged={judged} refusal={refusal} />}
        </div>
        <div class="split-side">
          <Box id="status" title="Det indsender du">
            <DefinitionList items={countsOf(judged)} />
          </Box>
        </div>
      </div>
    </ReportingPage>
  );
};

/** The refusal itself, with links to what is missing. */
function refusalEntries(judged: JudgedUpload, refusal: NonNullable<SubmitProps['refusal']>): SummaryEntry[] {
  const entry = refusal.declaration ? { text: refusal.message, href: '#declaration' } : { text: refusal.message };
  return [entry, ...missingOf(judged)];
}

function missingOf({ counts, upload, lines }: JudgedUpload): SummaryEntry[] {
  const address = `/uploads/${upload.id}`;
  return [
    ...(counts.fejl > 0 ? [{ text: `${count(counts.fejl, 'fejl')} skal rettes`, href: `${address}?vis=fejl` }] : []),
    ...(counts.forklar > 0
      ? [
          {
            text: explanationsMissing(
              counts.forklar,
              lines,
              (n) => `${count(n, 'ændring', 'ændringer')} skal forklares`,
            ),
            href: `${address}/forklar`,
          },
        ]
      : []),
  ];
}

const Missing = ({ judged }: { judged: JudgedUpload }) => (
  <Alert tone="warning" title="Du kan ikke indsende endnu">
    <ul class="plain-list">
      {missingOf(judged).map(({ text, href }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  </Alert>
);

const Treated = ({ judged }: { judged: JudgedUpload }) => {
  const treated = judged.lines.filter(({ findings }) => findings.some(isMarking));
  const rest = judged.lines.length - treated.length;
  return (
    <Box id="behandles" title="Det sker der med taksterne">
      <p>
        {rest === 1
          ? '1 takst lægges uden bemærkninger frem til godkendelse i DAS.'
          : `${rest} takster lægges uden bemærkninger frem til godkendelse i DAS.`}{' '}
        {treated.length > 0 && `${count(treated.length, 'takst', 'takster')} bliver behandlet for sig:`}
      </p>
      {treated.length > 0 && (
        <DataTable
          caption="Takster, der bliver behandlet for sig"
          rows={treated}
          columns={[
            { label: 'Takst', rowHeader: true, cell: ({ line }) => lineName(line) },
            { label: 'Realændring', numeric: true, cell: ({ change: moved }) => change(moved?.real) },
            { label: 'Sendes til', cell: (line) => bodyOf(line) },
            { label: 'Hvorfor', cell: ({ findings }) => reasonsOf(findings.filter(isMarking)) },
          ]}
        />
      )}
    </Box>
  );
};

/** A revision: what is changed is treated by FU, the rest goes on as it is. */
const Revised = ({ judged: { lines, upload } }: { judged: JudgedUpload }) => {
  const changed = lines.filter(({ line, inForce }) => !inForce || !line.takst?.equals(inForce.takst)).length;
  return (
    <Box id="behandles" title="Det sker der med taksterne">
      <p>
        {count(changed, 'ændret takst', 'ændrede takster')} behandles i FU. De øvrige bliver ved med at gælde uden ny
        behandling. Det, FU ikke godkender, beholder den takst, der er i kraft.
      </p>
      <ButtonLink icon="document" href={`/uploads/${upload.id}/aendringer`}>
        Se ændringsoversigten
      </ButtonLink>
    </Box>
  );
};

const isMarking = ({ severity }: Finding): boolean => severity === 'markering';

/** DAS when one of the reasons asks for it. */
const bodyOf = ({ findings }: JudgedLine): string => (findings.some(({ body }) => body === 'DAS') ? 'DAS' : 'FU');

const reasonsOf = (findings: readonly Finding[]): string =>
  [...new Set(findings.map(({ title, rule }) => titleOf(title, rule)))].join(', ');

const Warnings = ({ judged }: { judged: JudgedUpload }) => {
  const warnings = judged.findings.filter(({ severity }) => severity === 'advarsel');
  if (warnings.length === 0) return null;
  const titles = warnings.map(({ title, rule }) => titleOf(title, rule));
  return (
    <Box id="advarsler" title={count(warnings.length, 'advarsel', 'advarsler')}>
      <p>
        Advarsler stopper ikke indberetningen. De følger med til sekretariatet og FU.{' '}
        <a href={`/uploads/${judged.upload.id}?vis=advarsler`}>Se dem ved rækkerne</a>
      </p>
      <ul class="plain-list">
        {[...new Set(titles)].map((title) => (
          <li>
            {title} ({titles.filter((one) => one === title).length})
          </li>
        ))}
      </ul>
    </Box>
  );
};

const Declaration = ({ judged, refusal }: Pick<SubmitProps, 'judged' | 'refusal'>) => (
  <Box id="indsend" title="Erklæring">
    <form method="post" action={`/uploads/${judged.upload.id}/indsend`}>
      <Checkbox
        name="declaration"
        label="Jeg erklærer, at taksterne er beregnet efter styringsaftalen og omfatter alle budgetterede omkostninger, og at oplysningerne er rigtige."
        hint={
          judged.upload.revisionId === null
            ? 'Du kan trække indberetningen tilbage frem til fristen.'
            : 'Fortryder du en ændring, så indsend takstskemaet igen med den takst, der er i kraft.'
        }
        error={refusal?.declaration ? refusal.message : undefined}
      />
      <div class="form-actions">
        <Button icon="send">Indsend</Button>
        <ButtonLink href={`/uploads/${judged.upload.id}`}>Tilbage til regnearket</ButtonLink>
      </div>
    </form>
  </Box>
);

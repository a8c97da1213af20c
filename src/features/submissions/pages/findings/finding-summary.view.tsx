import { takstskemaOf } from '../../../../domain/takstskema/years.js';
import { count } from '../../../../web/format.js';
import { Alert } from '../../../../web/ui/alert.js';
import { ButtonLink } from '../../../../web/ui/button.js';
import { ErrorSummary } from '../../../../web/ui/error-summary.js';
import { type JudgedUpload, waitsToBeConfirmed } from '../../check/judged-upload.js';
import { findingEntries, isInRows } from './finding-entries.js';
import { findingsIn } from './findings-view.js';

interface FindingSummaryProps {
  judged: JudgedUpload;
  /** May the person explain and submit? */
  mayReport: boolean;
  href: (cell: string, lineKey: string) => string;
}

/** What the verdict asks for: the errors with their cells, the changes to explain, or the way to submit. */
export const FindingSummary = (props: FindingSummaryProps) => {
  const { kind } = props.judged.verdict;
  return (
    <>
      {kind === 'fejl' && <Errors {...props} />}
      {kind === 'forklar' && <ToExplain {...props} />}
      {kind === 'klar' && props.mayReport && <Ready {...props} />}
      <Elsewhere {...props} />
    </>
  );
};

const Errors = ({ judged, href }: FindingSummaryProps) => {
  const { name } = sheetOf(judged);
  return (
    <ErrorSummary
      title={`Ret ${judged.counts.fejl === 1 ? 'denne' : 'disse'} fejl i regnearket`}
      entries={findingEntries(findingsIn(judged, 'fejl'), name, href)}
    />
  );
};

const ToExplain = ({ judged, mayReport }: FindingSummaryProps) => (
  <Alert tone="warning" title={`Der er ingen fejl. ${whatIsMissing(judged)}`}>
    {judged.lines.some(waitsToBeConfirmed) && (
      <p>
        En forklaring skal bekræftes, når tallene er ændret lidt, siden den blev skrevet. Det gør du på siden her, eller
        ved at rette teksten i regnearket.
      </p>
    )}
    <p>
      Det gælder både stigninger og fald. Forklar dem på siden her, eller skriv årsag og forklaring i regnearket, og
      upload igen.
    </p>
    {mayReport && (
      <p>
        <ButtonLink variant="primary" icon="edit" href={`/uploads/${judged.upload.id}/forklar`}>
          Forklar ændringerne
        </ButtonLink>
      </p>
    )}
  </Alert>
);

/** "Store ændringer mangler en forklaring", or how many explanations only wait to be confirmed. */
function whatIsMissing({ counts, lines }: JudgedUpload): string {
  const toConfirm = lines.filter(waitsToBeConfirmed).length;
  const confirm = `${count(toConfirm, 'forklaring', 'forklaringer')} skal bekræftes`;
  if (toConfirm === 0) return 'Store ændringer mangler en forklaring';
  return counts.forklar > toConfirm ? `Store ændringer mangler en forklaring, og ${confirm}` : confirm;
}

const Ready = ({ judged }: FindingSummaryProps) => (
  <Alert tone="success" title="Regnearket er i orden">
    <p>Tallene er ikke indsendt endnu. Se det hele igennem, og indsend.</p>
    <p>
      <ButtonLink variant="primary" icon="send" href={`/uploads/${judged.upload.id}/indsend`}>
        Tjek og indsend
      </ButtonLink>
    </p>
  </Alert>
);

/** Warnings that no row can show. */
const Elsewhere = ({ judged }: FindingSummaryProps) => {
  const { name } = sheetOf(judged);
  const rest = judged.findings.filter(
    ({ severity, cells }) => severity !== 'fejl' && !cells.some((cell) => isInRows(cell, name)),
  );
  if (rest.length === 0) return null;
  return (
    <Alert tone="info" title="Om hele indberetningen">
      <ul class="plain-list">
        {findingEntries(rest, name, () => '').map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </Alert>
  );
};

function sheetOf({ upload }: JudgedUpload): { name: string } {
  return takstskemaOf(upload.year)?.takster ?? { name: '' };
}

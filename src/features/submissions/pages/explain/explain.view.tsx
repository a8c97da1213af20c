import type { Who } from '../../../../domain/access/roles.js';
import { count } from '../../../../web/format.js';
import { Alert } from '../../../../web/ui/alert.js';
import { Badge } from '../../../../web/ui/badge.js';
import { Box } from '../../../../web/ui/box.js';
import { ButtonLink } from '../../../../web/ui/button.js';
import { ErrorSummary, type SummaryEntry } from '../../../../web/ui/error-summary.js';
import { PageHead } from '../../../../web/ui/page-head.js';
import type { Step } from '../../../../web/ui/step-indicator.js';
import { isUnexplained, type JudgedLine, type JudgedUpload, waitsToBeConfirmed } from '../../check/judged-upload.js';
import { explanationsMissing } from '../../check/verdict.js';
import { commonChangeOf } from '../../explanation/common-change.js';
import { lineName } from '../line-name.js';
import { eyebrowOf, ReportingPage } from '../reporting-page.view.js';
import { ExplainTogether } from './common-change.view.js';
import type { ComparedPost } from './cost-comparison.js';
import { ExplainLine } from './explain-line.view.js';
import { explainAddress, explainedLines } from './explain-list.js';
import type { TypedExplanation } from './typed-explanation.js';

export interface ExplainProps {
  who: Who;
  judged: JudgedUpload;
  /** The line in hand; null: none is left to explain. */
  current: JudgedLine | null;
  posts: readonly ComparedPost[];
  /** Fewest characters of an explanation in this takstår (R42). */
  shortest: number;
  steps: readonly Step[];
  typed?: TypedExplanation | undefined;
  /** The same of the explanation for all that changed alike. */
  typedForAll?: TypedExplanation | undefined;
  /** The line whose explanation was just saved. */
  saved?: JudgedLine | undefined;
  /** How many lines were just given the same explanation. */
  savedForAll?: number | undefined;
  /** Is the text of an explanation that is to be confirmed being changed? */
  mending?: boolean;
}

/** One large change at a time, beside the list of all of them. */
export const ExplainView = (props: ExplainProps) => {
  const { who, judged, current, posts, shortest, steps, typed, typedForAll, mending = false } = props;
  const { upload, counts } = judged;
  const title = counts.forklar === 0 ? 'Alle ændringer er forklaret' : headingFor(judged);
  const common = commonChangeOf(judged);
  const refused = typed ?? typedForAll;
  return (
    <ReportingPage who={who} title={refused ? `Fejl: ${title}` : title} steps={steps}>
      <PageHead
        eyebrow={eyebrowOf(upload.year, upload.organisationRow.name)}
        title={title}
        lead="Både stigninger og fald skal forklares. Skriv, hvad der driver ændringen. Skriv aldrig noget om en enkelt borger."
      />
      {refused && <ErrorSummary title="Forklaringen blev ikke gemt" entries={entriesOf(props)} />}
      {!refused && <Saved {...props} />}
      <div class="split">
        <div class="split-main">
          {counts.forklar === 0 && !typed && <Done {...{ judged }} />}
          {common && <ExplainTogether uploadId={upload.id} {...{ common, shortest }} typed={typedForAll} />}
          {current && <ExplainLine {...{ judged, current, posts, shortest, typed, mending }} />}
        </div>
        <div class="split-side">
          <All judged={judged} current={current} />
        </div>
      </div>
    </ReportingPage>
  );
};

const headingFor = ({ counts, lines }: JudgedUpload): string =>
  explanationsMissing(
    counts.forklar,
    lines,
    (n) => `${count(n, 'ændring mangler', 'ændringer mangler')} en forklaring`,
  );

/** To its field, in the form of the line or in that of all, where that stands on the page. */
function entriesOf({ typed, typedForAll, judged }: ExplainProps): SummaryEntry[] {
  if (typed) return [{ text: typed.refusal, href: `#${typed.field}` }];
  if (!typedForAll) return [];
  const field = { cause: 'allCause', text: 'allText' }[typedForAll.field];
  return [commonChangeOf(judged) ? { text: typedForAll.refusal, href: `#${field}` } : { text: typedForAll.refusal }];
}

const Saved = ({ saved, savedForAll }: ExplainProps) => {
  if (saved) return <Alert tone="success" title={`Forklaringen er gemt: ${lineName(saved.line)}`} />;
  if (savedForAll === undefined) return null;
  return <Alert tone="success" title={`Forklaringen er gemt for ${count(savedForAll, 'linje', 'linjer')}`} />;
};

const Done = ({ judged }: { judged: JudgedUpload }) =>
  judged.counts.fejl > 0 ? (
    <Alert tone="warning" title="Der er stadig fejl i regnearket">
      <p>
        Forklaringerne er gemt og følger linjerne, når du uploader igen.{' '}
        <a href={`/uploads/${judged.upload.id}`}>Se fejlene</a>
      </p>
    </Alert>
  ) : (
    <Alert tone="success" title="Du er klar til at indsende">
      <p>
        <ButtonLink variant="primary" icon="send" href={`/uploads/${judged.upload.id}/indsend`}>
          Tjek og indsend
        </ButtonLink>
      </p>
    </Alert>
  );

const All = ({ judged, current }: { judged: JudgedUpload; current: JudgedLine | null }) => {
  const lines = explainedLines(judged);
  return (
    <Box id="alle" title="Ændringer">
      {lines.length === 0 && <p>Ingen ændringer skal forklares.</p>}
      <ul class="plain-list">
        {lines.map((judgedLine) => (
          <li>
            <a
              href={explainAddress(judged.upload.id, judgedLine.line.lineKey)}
              aria-current={judgedLine === current ? 'true' : undefined}
            >
              {lineName(judgedLine.line)}
            </a>{' '}
            <StateOf judged={judgedLine} />
          </li>
        ))}
      </ul>
    </Box>
  );
};

/** What has lapsed and is not asked for stops nothing, and is not sent in. */
const StateOf = ({ judged }: { judged: JudgedLine }) => {
  if (waitsToBeConfirmed(judged)) return <Badge tone="warning">Skal bekræftes</Badge>;
  if (isUnexplained(judged)) return <Badge tone="warning">Mangler</Badge>;
  if (judged.lapsed?.state === 'confirm') return <Badge tone="neutral">Ikke bekræftet</Badge>;
  if (judged.lapsed) return <Badge tone="neutral">Gælder ikke længere</Badge>;
  return <Badge tone="success">Forklaret</Badge>;
};

import type { Who } from '../../../domain/access/roles.js';
import { count } from '../../../web/format.js';
import { Alert } from '../../../web/ui/alert.js';
import { Badge } from '../../../web/ui/badge.js';
import { Box } from '../../../web/ui/box.js';
import { ButtonLink } from '../../../web/ui/button.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import type { Step } from '../../../web/ui/step-indicator.js';
import type { JudgedLine, JudgedUpload } from '../judged-upload.js';
import type { ComparedPost } from './cost-comparison.js';
import { ExplainLine } from './explain-line.view.js';
import { explainAddress, explainedLines, isMissing } from './explain-list.js';
import { lineName } from './line-name.js';
import { eyebrowOf, ReportingPage } from './reporting-page.view.js';

/** What was typed and refused. */
export interface TypedExplanation {
  cause: string;
  text: string;
  field: 'cause' | 'text';
  refusal: string;
}

export interface ExplainProps {
  who: Who;
  judged: JudgedUpload;
  /** The line in hand; null: none is left to explain. */
  current: JudgedLine | null;
  posts: readonly ComparedPost[];
  steps: readonly Step[];
  typed?: TypedExplanation | undefined;
  /** The line whose explanation was just saved. */
  saved?: JudgedLine | undefined;
}

/** One large change at a time, beside the list of all of them. */
export const ExplainView = ({ who, judged, current, posts, steps, typed, saved }: ExplainProps) => {
  const { upload, counts } = judged;
  const title = counts.forklar === 0 ? 'Alle ændringer er forklaret' : headingFor(counts.forklar);
  return (
    <ReportingPage who={who} title={typed ? `Fejl: ${title}` : title} steps={steps}>
      <PageHead
        eyebrow={eyebrowOf(upload.year, upload.organisationRow.name)}
        title={title}
        lead="Både stigninger og fald skal forklares. Skriv, hvad der driver ændringen. Skriv aldrig noget om en enkelt borger."
      />
      {typed && (
        <ErrorSummary
          title="Forklaringen blev ikke gemt"
          entries={[{ text: typed.refusal, href: `#${typed.field}` }]}
        />
      )}
      {saved && !typed && <Alert tone="success" title={`Forklaringen er gemt: ${lineName(saved.line)}`} />}
      <div class="split">
        <div class="split-main">
          {counts.forklar === 0 && !typed && <Done {...{ judged }} />}
          {current && <ExplainLine judged={judged} current={current} posts={posts} typed={typed} />}
        </div>
        <div class="split-side">
          <All judged={judged} current={current} />
        </div>
      </div>
    </ReportingPage>
  );
};

const headingFor = (missing: number): string =>
  `${count(missing, 'ændring mangler', 'ændringer mangler')} en forklaring`;

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
            {isMissing(judgedLine) ? <Badge tone="warning">Mangler</Badge> : <Badge tone="success">Forklaret</Badge>}
          </li>
        ))}
      </ul>
    </Box>
  );
};

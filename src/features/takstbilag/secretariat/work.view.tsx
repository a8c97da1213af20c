import { mayEnter } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { isRefused, type Refused } from '../../../domain/refusal.js';
import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { ROUND } from '../../../domain/workflow/lifecycle.js';
import { change, count, number } from '../../../web/format.js';
import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Alert } from '../../../web/ui/alert.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import { EmptyState } from '../../../web/ui/empty-state.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { Segments } from '../../../web/ui/segments.js';
import { TextField } from '../../../web/ui/text-field.js';
import { Tiles } from '../../../web/ui/tiles.js';
import { PUBLIC, WORK, workHref } from '../addresses.js';
import type { NextEdition } from '../edition/edition-assembly.service.js';
import { isWritten } from '../edition/editions.service.js';
import { EditionsTable } from './editions-table.js';
import { UndecidedTable } from './undecided-table.js';
import type { EditionWork } from './work.service.js';

interface WorkViewProps {
  who: Who;
  work: EditionWork;
  note?: string | undefined;
  /** Why the edition was not made. */
  refusal?: string | undefined;
}

/** Where the takstbilag is made: what is undecided, what it would hold, the editions. */
export const WorkView = ({ who, work, note, refusal }: WorkViewProps) => {
  const { round, years, editions, next } = work;
  const { year } = round;
  const waiting = !editions.every(isWritten);
  return (
    <Layout
      {...shellOf(who)}
      title={`Arbejdet med takstbilaget ${year}`}
      active={mayEnter('takstbilag.make', who).allowed ? WORK : PUBLIC}
      wide
      {...(waiting && { refresh: 3 })}
    >
      {refusal && <ErrorSummary title="Udgaven er ikke dannet" entries={[{ text: refusal }]} />}
      <PageHead
        title={`Takstbilag ${year}`}
        lead={`Runden er ${ROUND.states[round.state].label.toLowerCase()}.`}
        actions={
          <Segments
            label="Takstår"
            items={years.map((one) => ({ label: String(one), href: workHref(one), current: one === year }))}
          />
        }
      />
      {isRefused(next) ? <Missing refused={next} /> : <Tiles label="Status" tiles={tilesOf(next.model)} />}
      <div class="boxes">
        {!isRefused(next) && <Next {...{ who, next, year, note }} />}
        <Box id="udgaver" title="Udgaver">
          <div {...(waiting ? pollOf(year) : {})} id="udgaver-liste">
            {editions.length > 0 ? (
              <EditionsTable who={who} editions={editions} open={round.state === 'open'} />
            ) : (
              <EmptyState title={`Der er ikke dannet et takstbilag for ${year} endnu`} icon="document" />
            )}
          </div>
        </Box>
        {!isRefused(next) && <Undecided model={next.model} />}
      </div>
    </Layout>
  );
};

/** Until the files are written, the list is asked for again. */
const pollOf = (year: number) => ({
  'hx-get': workHref(year),
  'hx-trigger': 'every 2s',
  'hx-select': '#udgaver-liste',
  'hx-swap': 'outerHTML',
});

const Missing = ({ refused: { refusal } }: { refused: Refused }) => (
  <Alert tone="warning" title="Takstbilaget kan ikke dannes endnu">
    {refusal.message}
  </Alert>
);

const Undecided = ({ model: { awaiting, takstaar } }: { model: TakstbilagModel }) => (
  <Box id="uafgjort" title="Mangler afgørelse">
    {awaiting.length > 0 ? <UndecidedTable awaiting={awaiting} year={takstaar} /> : <p>Alle takster er afgjort.</p>}
  </Box>
);

const tilesOf = ({ overview: { total, parties }, changes }: TakstbilagModel) => [
  { figure: number(total.approved), of: `af ${number(total.takster)}`, text: 'takster er godkendt' },
  { figure: number(total.awaiting), text: 'afventer afgørelse' },
  {
    figure: number(parties.filter(({ takster, awaiting }) => takster > 0 && awaiting === 0).length),
    of: `af ${number(parties.filter(({ takster }) => takster > 0).length)}`,
    text: 'driftsherrer er helt afgjort',
  },
  changes.sinceEdition === null
    ? { figure: change(total.realChange), text: 'gennemsnitlig realændring' }
    : { figure: number(changes.entries.length), text: `ændringer siden udgave ${changes.sinceEdition}` },
];

interface NextProps {
  who: Who;
  next: NextEdition;
  year: number;
  note?: string | undefined;
}

const Next = ({ who, next: { model, sameAs }, year, note }: NextProps) => {
  const title = sameAs === null ? `Udgave ${model.edition} kan dannes nu` : `Udgave ${sameAs} er ajour`;
  return (
    <Box
      id="naeste"
      title={title}
      aside={
        <ButtonLink href={`${WORK}/${year}/forhaandsvisning`} icon="document">
          Se, hvad der ville stå
        </ButtonLink>
      }
    >
      {sameAs === null ? (
        <>
          <p>
            {`${count(model.overview.total.approved, 'takst', 'takster')} kommer med. ${model.statusText} `}
            Udgaven er et øjebliksbillede: Den ændrer sig ikke, når der afgøres mere.
          </p>
          {mayEnter('takstbilag.make', who).allowed && (
            <form method="post" action={`${WORK}/${year}`} class="form-stack">
              <TextField
                name="note"
                label="Bemærkning"
                hint="Står ved udgaven, når den er offentliggjort."
                value={note}
                maxLength={500}
                optional
              />
              <div class="form-actions">
                <Button icon="add-document">{`Dan udgave ${model.edition}`}</Button>
              </div>
            </form>
          )}
        </>
      ) : (
        <p>Intet er afgjort eller ændret, siden den blev dannet.</p>
      )}
    </Box>
  );
};

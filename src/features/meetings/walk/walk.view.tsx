import { mayEnter } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { meetingName } from '../../../web/meeting-name.js';
import { Box } from '../../../web/ui/box.js';
import { ButtonLink } from '../../../web/ui/button.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { Progress } from '../../../web/ui/progress.js';
import { Lukket } from '../agenda/agenda-list.js';
import { DasList } from '../das/das-list.js';
import { annexBlocks } from '../pack/build-pack.js';
import type { AnnexInput } from '../pack/pack-input.js';
import { walkHref } from '../walk-address.js';
import { MinutesFields } from './minutes-fields.js';
import { PackBlocks } from './pack-blocks.js';
import { PointTable } from './point-table.js';
import { TextBlocks } from './text-blocks.js';
import { TilbudTable } from './tilbud-table.js';
import { Told } from './told.js';
import type { WalkPoint } from './walk-point.js';

interface WalkProps extends WalkPoint {
  shell: Shell;
  who: Who;
  /** What was typed and could not be kept. */
  typed?: { beslutning: string; notes?: string | undefined };
  error?: string;
}

/** One point of the agenda as the meeting treats it: what it says, what it is about, and what is decided. */
export const WalkView = (props: WalkProps) => {
  const { shell, who, meeting, point, total, agenda, error } = props;
  const isOpen = meeting.state === 'open';
  const mayDecide = isOpen && mayEnter('item.decide', who).allowed;
  const mayDecideTilbud = isOpen && mayEnter('tilbud-change.decide', who).allowed;
  return (
    <Layout {...shell} title={`Punkt ${point.position}: ${point.title}`} active="/moeder" wide>
      {error && <ErrorSummary title="Det er ikke gemt" entries={[{ text: error, href: '#beslutning' }]} />}
      <PageHead
        eyebrow={`${meetingName(meeting)} · punkt ${point.position} af ${total}`}
        title={`${point.position}. ${point.title}`}
        lead={point.lukket && <Lukket />}
        actions={<Steps {...props} label="Punkter" />}
      />
      <Progress label={`Punkt ${point.position} af ${total}`} value={point.position} max={total} />
      <div class="stack walk">
        <Case {...props} />
        {agenda && (
          <DasList
            meeting={meeting}
            agenda={agenda}
            mayDecide={mayEnter('meeting.decide', who).allowed}
            pointId={point.id}
          />
        )}
        {point.kind === 'takster' && <PointTable walk={props} mayDecide={mayDecide} />}
        {point.kind === 'tilbud' && <TilbudTable walk={props} mayDecide={mayDecideTilbud} />}
        <Told {...props} />
        <Annexes {...props} />
        <MinutesFields walk={props} who={who} typed={props.typed} />
        <Steps {...props} label="Punkter, efter dette punkt" />
      </div>
    </Layout>
  );
};

const Steps = ({ meeting, previous, next, label }: WalkPoint & { label: string }) => (
  <nav class="walk-steps" aria-label={label}>
    {previous && (
      <ButtonLink href={walkHref(meeting, previous)} icon="chevron-left">
        Forrige
      </ButtonLink>
    )}
    <ButtonLink href={`/moeder/${meeting.id}#dagsorden`}>Dagsordenen</ButtonLink>
    {next && (
      <ButtonLink href={walkHref(meeting, next)} icon="chevron-right">
        Næste
      </ButtonLink>
    )}
  </nav>
);

const Case = ({ point: { resume, sagsfremstilling, indstilling } }: WalkPoint) => {
  const sections = [
    { heading: 'Resume', text: resume },
    { heading: 'Sagsfremstilling', text: sagsfremstilling },
    { heading: 'Indstilling', text: indstilling },
  ].filter(({ text }) => text.trim() !== '');
  if (sections.length === 0) return null;
  return (
    <section class="box walk-texts" aria-label="Sagen">
      {sections.map(({ heading, text }) => (
        <div>
          <h2>{heading}</h2>
          <TextBlocks text={text} />
        </div>
      ))}
    </section>
  );
};

const Annexes = ({ papers: { annexes, position }, meeting }: WalkPoint) =>
  annexes.length === 0 ? null : (
    <Box id="bilag" title="Bilag">
      {annexes.map((annex, index) => (
        <details class="walk-annex">
          <summary>
            Bilag {position}.{index + 1}: {annex.title} {annex.lukket && <Lukket />}
          </summary>
          <AnnexContent annex={annex} year={meeting.year} />
        </details>
      ))}
    </Box>
  );

/** The overview of all takster is long, and stands in the document alone. */
const AnnexContent = ({ annex, year }: { annex: AnnexInput; year: number }) => {
  const blocks = annex.kind === 'aendringer' ? [] : annexBlocks(annex, year);
  return blocks.length > 0 ? <PackBlocks blocks={blocks} /> : <p>Findes i dokumentet.</p>;
};

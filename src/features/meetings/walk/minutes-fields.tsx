import { mayEnter } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';
import { registersDecisions, USUAL_OUTCOME } from '../../../domain/meeting/points.js';
import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import { TextArea } from '../../../web/ui/text-area.js';
import { LONGEST_POINT_TEXT } from '../text-limits.js';
import { TextBlocks } from './text-blocks.js';
import type { WalkPoint } from './walk-point.js';

interface MinutesFieldsProps {
  walk: WalkPoint;
  who: Who;
  typed: { beslutning: string; notes?: string | undefined } | undefined;
}

/** What the minutes say of a point: written by the secretariat in the meeting, read by the others. */
export const MinutesFields = ({ walk, who, typed }: MinutesFieldsProps) => {
  const { meeting, point, proposed, next, maySeeNotes } = walk;
  const beslutning = typed?.beslutning ?? (point.beslutning || proposed);
  const usual = USUAL_OUTCOME[point.kind];
  if (meeting.state === 'closed' || !mayEnter('meeting.prepare', who).allowed)
    return (
      <Box id="beslutning-boks" title="Beslutning">
        {beslutning ? <TextBlocks text={beslutning} /> : <p>Der er ikke skrevet en beslutning.</p>}
        {maySeeNotes && point.notes && <TextBlocks text={`Noter: ${point.notes}`} />}
      </Box>
    );
  return (
    <Box id="beslutning-boks" title="Beslutning">
      <form method="post" action={`/moeder/${meeting.id}/gang/${point.id}`}>
        <TextArea
          name="beslutning"
          label="Beslutning, som den står i referatet"
          hint={registersDecisions(point.kind) ? FROM_DECISIONS : undefined}
          optional
          value={beslutning}
          rows={rowsFor(beslutning)}
          maxLength={LONGEST_POINT_TEXT}
          draft={`beslutning-${point.id}`}
        />
        <TextArea
          name="notes"
          label="Noter"
          hint="Til sekretariatets eget brug. Kommer ikke i dokumenterne."
          optional
          value={typed?.notes ?? point.notes}
          rows={2}
          maxLength={LONGEST_POINT_TEXT}
        />
        <div class="form-actions">
          <Button icon="save" name="videre" value={next ? 'naeste' : 'her'}>
            {next ? 'Gem, og gå til næste punkt' : 'Gem'}
          </Button>
          {usual && point.beslutning === '' && (
            <Button variant="secondary" icon="check" name="sedvanlig" value="ja">
              {usual}
            </Button>
          )}
        </div>
      </form>
    </Box>
  );
};

const [FEWEST_ROWS, MOST_ROWS] = [4, 14];

/** So that what the decisions say can be read without scrolling. */
const rowsFor = (text: string): number => Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, text.split('\n').length + 2));

const FROM_DECISIONS = 'Skrives af de afgørelser, der registreres på punktet, indtil du retter den.';

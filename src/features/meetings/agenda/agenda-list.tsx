import { count } from '../../../web/format.js';
import { Badge } from '../../../web/ui/badge.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import type { Meeting } from '../meeting.entity.js';
import type { MeetingPoint } from '../points/meeting-point.entity.js';
import { walkHref } from '../walk-address.js';
import type { PointWithCases } from './meeting-content.service.js';

interface AgendaListProps {
  meeting: Meeting;
  points: readonly PointWithCases[];
  mayPrepare: boolean;
}

/** The points of a meeting in their order; the secretariat writes and moves them here. */
export const AgendaList = ({ meeting, points, mayPrepare }: AgendaListProps) => {
  const [first] = points;
  return (
    <Box
      id="dagsorden"
      title="Dagsorden"
      aside={first && <ButtonLink href={walkHref(meeting, first.point)}>{walkLabel(meeting)}</ButtonLink>}
    >
      {!first && <p>{mayPrepare ? TO_BE_MADE : 'Sekretariatet har ikke lavet dagsordenen endnu.'}</p>}
      {first && (
        <ol class="agenda">
          {points.map(({ point, items, changes }) => (
            <li>
              <span class="agenda-number">{point.position}.</span>
              <span class="agenda-title">
                <a href={walkHref(meeting, point)}>{point.title}</a> {point.lukket && <Lukket />}
                <small>
                  {[
                    items.length > 0 && count(items.length, 'takst', 'takster'),
                    changes.length > 0 && count(changes.length, 'ind- eller udmelding', 'ind- og udmeldinger'),
                    annexesOf(point),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
              {mayPrepare && <Moves meeting={meeting} point={point} last={points.length} />}
            </li>
          ))}
        </ol>
      )}
      {mayPrepare && (
        <form class="form-actions" method="post" action={`/moeder/${meeting.id}/dagsorden`}>
          <Button icon={first ? 'refresh' : 'checklist'} variant={first ? 'secondary' : 'primary'}>
            {first ? 'Tilføj det, der er blevet klar' : 'Lav dagsorden'}
          </Button>
          <ButtonLink href={`/moeder/${meeting.id}/punkter/nyt`} icon="plus">
            Nyt punkt
          </ButtonLink>
        </form>
      )}
    </Box>
  );
};

const TO_BE_MADE = 'Dagsordenen laves af det, der er klar: de faste punkter, de takster, der venter, og orienteringer.';

const walkLabel = ({ state }: Meeting): string => (state === 'open' ? 'Gennemgå dagsordenen i mødet' : 'Se punkterne');

const annexesOf = ({ annexes }: MeetingPoint): string | false =>
  annexes.length > 0 && count(annexes.length, 'bilag', 'bilag');

export const Lukket = () => (
  <Badge tone="warning" icon="lock">
    Lukket
  </Badge>
);

const Moves = ({ meeting, point, last }: { meeting: Meeting; point: MeetingPoint; last: number }) => {
  const at = `/moeder/${meeting.id}/punkter/${point.id}`;
  const { position, title } = point;
  return (
    <span class="agenda-moves">
      <form method="post" action={`${at}/flyt`}>
        <Button
          variant="secondary"
          icon="arrow-upward"
          name="retning"
          value="up"
          label={`Flyt op: ${title}`}
          disabled={position === 1}
        >
          Op
        </Button>
        <Button
          variant="secondary"
          icon="arrow-downward"
          name="retning"
          value="down"
          label={`Flyt ned: ${title}`}
          disabled={position === last}
        >
          Ned
        </Button>
      </form>
      <form method="post" action={`${at}/flyt`}>
        <input
          class="form-input"
          name="plads"
          inputMode="numeric"
          maxLength={3}
          value={String(position)}
          aria-label={`Nummer på ${title}`}
        />
        <Button variant="secondary" label={`Flyt til nummeret: ${title}`}>
          Flyt
        </Button>
      </form>
      <ButtonLink href={at} icon="edit">
        Ret<span class="sr-only">: {title}</span>
      </ButtonLink>
    </span>
  );
};

import { dateTime } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { Confirm } from '../../../web/ui/confirm.js';
import type { Move } from './round-change.service.js';

interface MoveDeadlinesProps {
  shell: Shell;
  year: number;
  moves: readonly Move[];
  /** What was typed, to be sent again with the confirmation. */
  typed: Readonly<Record<string, string>>;
  /** Nobody is told of a round that is only planned. */
  telling: boolean;
}

/** Before deadlines move: from when to when, and whom it concerns. */
export const MoveDeadlinesView = ({ shell, year, moves, typed, telling }: MoveDeadlinesProps) => (
  <Layout {...shell} title={`Flyt frister i takstrunde ${year}`} active="/overblik">
    <Confirm
      title={`Vil du flytte ${moves.length === 1 ? 'fristen' : 'fristerne'}?`}
      action={`/runder/${year}`}
      hidden={{ ...typed, confirmed: 'ja' }}
      confirm={moves.length === 1 ? 'Flyt fristen' : 'Flyt fristerne'}
      cancelHref={`/runder/${year}`}
    >
      {moves.map((move) => (
        <Moved {...move} />
      ))}
      <p>
        {telling
          ? 'De berørte driftsherrer får besked på mail med din begrundelse.'
          : 'Runden er kun planlagt, så ingen får besked.'}
      </p>
    </Confirm>
  </Layout>
);

const Moved = ({ label, from, to, concerned }: Move) => (
  <>
    <h2>{label}</h2>
    <p>
      Fra {dateTime(from)} til <b>{dateTime(to)}</b>.
    </p>
    <p>
      {concerned.length === 0
        ? 'Det berører ingen: alle har nået det, eller har en udsættelse, der rækker længere.'
        : `Det berører ${concerned.map(({ shortName }) => shortName).join(', ')}.`}
    </p>
  </>
);

import { dateTime } from '../../../../web/format.js';
import { Box } from '../../../../web/ui/box.js';
import { DefinitionList } from '../../../../web/ui/definition-list.js';
import type { ReportingProps } from './reporting.view.js';

/** Beside: all deadlines, nothing to report, earlier years. */
export const ReportingSide = ({ reporting, rights, choice }: ReportingProps) => {
  const { round, submission, newest, years } = reporting;
  const mayDeclareNothing = rights.upload && round.state === 'open' && !submission && !newest;
  return (
    <div class="split-side">
      <Box id="frister" title={`Frister for ${round.year}`}>
        <div class="stacked">
          <DefinitionList
            items={[
              { term: 'Ind- og udmelding', value: dateTime(round.changesDeadline) },
              { term: 'Indberetning', value: dateTime(round.announcedDeadline) },
              { term: 'Sidste nye indberetning', value: dateTime(round.lastNewDeadline) },
              { term: 'Sidste rettelse', value: dateTime(round.lastCorrectionDeadline) },
            ]}
          />
        </div>
        <p>
          <a href={`/ind-og-udmeldinger?aar=${round.year}`}>Ind- og udmeldinger af tilbud</a>
        </p>
      </Box>
      {mayDeclareNothing && (
        <Box id="intet" title="Intet at indberette?">
          <p>
            Driver I ingen tilbud, der er omfattet af styringsaftalen, så sig det her.{' '}
            <a href={`/indberetning/${round.year}/nulindberetning${choice}`}>Erklær, at I intet har at indberette</a>
          </p>
        </Box>
      )}
      {years.length > 0 && (
        <Box id="aar" title="Andre år">
          <ul class="plain-list">
            {years.map((year) => (
              <li>
                <a href={`/indberetning/${year}${choice}`}>Takster {year}</a>
              </li>
            ))}
          </ul>
        </Box>
      )}
    </div>
  );
};

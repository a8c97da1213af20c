import { change, takst } from '../../../../web/format.js';
import { Box } from '../../../../web/ui/box.js';
import { Figures } from '../../../../web/ui/figures.js';
import type { JudgedLine, JudgedUpload } from '../../check/judged-upload.js';
import { titleOf } from '../findings/sheet-rows.js';
import { lineName } from '../line-name.js';
import { ConfirmExplanation } from './confirm-explanation.view.js';
import type { ComparedPost } from './cost-comparison.js';
import { DrivenBy } from './driven-by.view.js';
import { mendAddress } from './explain-list.js';
import { ExplanationForm } from './explanation-form.view.js';
import type { TypedExplanation } from './typed-explanation.js';

interface ExplainLineProps {
  judged: JudgedUpload;
  current: JudgedLine;
  /** What its takstgruppe rests on, last year and this. */
  posts: readonly ComparedPost[];
  shortest: number;
  typed: TypedExplanation | undefined;
  /** Is the text of an explanation that is to be confirmed being changed? */
  mending: boolean;
}

/** One line's change, and the form that explains it or confirms its explanation. */
export const ExplainLine = ({ judged, current, posts, shortest, typed, mending }: ExplainLineProps) => {
  const { upload } = judged;
  const { line, lapsed } = current;
  const action = `/uploads/${upload.id}/forklar/${encodeURIComponent(line.lineKey)}`;
  return (
    <Box id="linje" title={lineName(line)}>
      <ChangeFigures year={upload.year} current={current} />
      <Why current={current} />
      <DrivenBy judged={judged} current={current} posts={posts} />
      {lapsed?.state === 'confirm' && !mending && !typed ? (
        <ConfirmExplanation said={lapsed} action={action} mend={mendAddress(upload.id, line.lineKey)} />
      ) : (
        <ExplanationForm uploadId={upload.id} {...{ current, shortest, typed, action }} />
      )}
    </Box>
  );
};

const ChangeFigures = ({ year, current }: { year: number; current: JudgedLine }) => {
  const { line, previous, change: moved, inForce } = current;
  const per = line.unit ? `, kr. pr. ${line.unit}` : ', kr.';
  return (
    <Figures
      items={[
        { label: `Takst ${year - 1}${per}`, value: takst(previous?.takst) },
        ...(inForce ? [{ label: `I kraft${per}`, value: takst(inForce.takst) }] : []),
        { label: `${inForce ? 'Ny takst' : `Takst ${year}`}${per}`, value: takst(line.takst) },
        { label: 'Nominel ændring', value: change(moved?.nominal) },
        {
          label: 'Realændring',
          value: change(moved?.real),
          hot: true,
          note: moved?.basis === 'ikke renset' ? 'ikke renset for regulering' : undefined,
        },
      ]}
    />
  );
};

/** Why an explanation is wanted, and what else the line was found for. */
const Why = ({ current }: { current: JudgedLine }) => {
  const reasons = current.findings.filter(({ severity }) => severity === 'forklar' || severity === 'markering');
  return reasons.length === 0 ? null : (
    <ul class="plain-list">
      {reasons.map(({ title, rule, message }) => (
        <li>
          <b>{titleOf(title, rule)}.</b> {message}
        </li>
      ))}
    </ul>
  );
};

import { CAUSES } from '../../../domain/takst.js';
import { change, takst } from '../../../web/format.js';
import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import { Figures } from '../../../web/ui/figures.js';
import { Select } from '../../../web/ui/select.js';
import { TextArea } from '../../../web/ui/text-area.js';
import type { JudgedLine, JudgedUpload } from '../judged-upload.js';
import { ComparedPosts } from './compared-posts.view.js';
import type { ComparedPost } from './cost-comparison.js';
import type { TypedExplanation } from './explain.view.js';
import { lineName } from './line-name.js';
import { titleOf } from './sheet-rows.js';

const LONGEST = 1500;
const OPTIONS = CAUSES.map((cause) => ({ value: cause, label: cause.charAt(0).toUpperCase() + cause.slice(1) }));

interface ExplainLineProps {
  judged: JudgedUpload;
  current: JudgedLine;
  /** What its takstgruppe rests on, last year and this. */
  posts: readonly ComparedPost[];
  typed: TypedExplanation | undefined;
}

/** One line's change, and the form that explains it. */
export const ExplainLine = ({ judged, current, posts, typed }: ExplainLineProps) => {
  const { upload } = judged;
  const { line, explanation } = current;
  const action = `/uploads/${upload.id}/forklar/${encodeURIComponent(line.lineKey)}`;
  return (
    <Box id="linje" title={lineName(line)}>
      <ChangeFigures year={upload.year} current={current} />
      <Why current={current} />
      <ComparedPosts year={upload.year} posts={posts} />
      <form method="post" action={action} class="form-stack">
        <Select
          name="cause"
          label="Årsag"
          options={OPTIONS}
          placeholder="Vælg årsag"
          value={typed?.cause ?? explanation.cause ?? ''}
          error={typed?.field === 'cause' ? typed.refusal : undefined}
        />
        <TextArea
          name="text"
          label="Forklaring"
          hint="Mindst 30 og højst 1.500 tegn: hvad er ændret, hvorfor, og hvilket råderum er der?"
          rows={7}
          maxLength={LONGEST}
          value={typed?.text ?? explanation.text}
          draft={`forklaring-${upload.id}-${line.lineKey}`}
          error={typed?.field === 'text' ? typed.refusal : undefined}
        />
        <div class="form-actions">
          <Button icon="save">Gem forklaringen</Button>
          {explanation.text !== '' && (
            <Button variant="link" formAction={`${action}/slet`}>
              Slet forklaringen
            </Button>
          )}
        </div>
      </form>
    </Box>
  );
};

const ChangeFigures = ({ year, current }: { year: number; current: JudgedLine }) => {
  const { line, previous, change: moved } = current;
  const per = line.unit ? `, kr. pr. ${line.unit}` : ', kr.';
  return (
    <Figures
      items={[
        { label: `Takst ${year - 1}${per}`, value: takst(previous?.takst) },
        { label: `Takst ${year}${per}`, value: takst(line.takst) },
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

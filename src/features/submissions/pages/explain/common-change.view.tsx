import type { Finding } from '../../../../domain/rules/context.js';
import { count } from '../../../../web/format.js';
import { Box } from '../../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../../web/ui/button.js';
import type { JudgedLine, SaidOfLine } from '../../check/judged-upload.js';
import { type CommonChange, explainedTogether, sharedText } from '../../explanation/common-change.js';
import { titleOf } from '../findings/sheet-rows.js';
import { lineName } from '../line-name.js';
import { explainAddress } from './explain-list.js';
import { ExplanationFields } from './explanation-fields.view.js';
import type { TypedExplanation } from './typed-explanation.js';

interface CommonChangeProps {
  uploadId: number;
  common: CommonChange;
}

const NOTHING: SaidOfLine = { cause: null, text: '' };

/** All takster changed alike (R67), on the page of the upload: what was found, and the lines' own findings under it. */
export const ChangedAlike = ({ uploadId, common, mayReport }: CommonChangeProps & { mayReport: boolean }) => (
  <Box id="ens" title={titleOf(common.finding.title, common.finding.rule)}>
    <p>{common.finding.message}</p>
    {mayReport && explainedTogether(common, sharedText(common) ?? NOTHING).length > 0 && (
      <p>
        <ButtonLink icon="edit" href={`/uploads/${uploadId}/forklar#ens`}>
          Giv én forklaring til alle
        </ButtonLink>
      </p>
    )}
    <OwnFindings uploadId={uploadId} common={common} linked={false} />
  </Box>
);

/** The same where changes are explained: one explanation for all lines that lack one. */
export const ExplainTogether = ({
  uploadId,
  common,
  shortest,
  typed,
}: CommonChangeProps & { shortest: number; typed?: TypedExplanation | undefined }) => {
  const offered = sharedText(common) ?? NOTHING;
  const missing = explainedTogether(common, offered).length;
  return (
    <Box id="ens" title="Alle takster er ændret ens">
      <p>{common.finding.message}</p>
      {missing === 0 && <p>Alle de linjer, der skal forklares, har deres egen forklaring.</p>}
      {missing > 0 && (
        <form method="post" action={`/uploads/${uploadId}/forklar`} class="form-stack">
          <p>
            Giv én forklaring til {missing === 1 ? 'den linje' : `de ${count(missing, 'linje', 'linjer')}`}, der mangler
            en. Hver linje kan få sin egen forklaring bagefter.
          </p>
          <ExplanationFields
            cause={{ name: 'allCause', label: 'Fælles årsag' }}
            text={{ name: 'allText', label: 'Fælles forklaring', rows: 4, draft: `forklaring-${uploadId}-alle` }}
            question="hvorfor er alle takster ændret lige meget?"
            shortest={shortest}
            said={offered}
            typed={typed}
          />
          <div class="form-actions">
            <Button icon="save">
              {missing === 1 ? 'Gem for linjen' : `Gem for de ${count(missing, 'linje', 'linjer')}`}
            </Button>
          </div>
        </form>
      )}
      <OwnFindings uploadId={uploadId} common={common} linked />
    </Box>
  );
};

/** The common factor suppresses nothing: what each of the lines is found for by itself. */
const OwnFindings = ({ uploadId, common, linked }: CommonChangeProps & { linked: boolean }) => {
  const lines = common.lines.filter((judged) => ownFindings(judged, common.finding).length > 0);
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>Linjernes egne fund ({count(lines.length, 'linje', 'linjer')})</summary>
      <ul class="plain-list">
        {lines.map((judged) => (
          <li>
            {linked ? (
              <a href={explainAddress(uploadId, judged.line.lineKey)}>{lineName(judged.line)}</a>
            ) : (
              lineName(judged.line)
            )}
            <ul>
              {ownFindings(judged, common.finding).map(({ title, rule, message }) => (
                <li>
                  <b>{titleOf(title, rule)}.</b> {message}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
};

const ownFindings = ({ findings }: JudgedLine, { rule }: Finding): Finding[] =>
  findings.filter((finding) => finding.rule !== rule);

import { itemName } from '../../../domain/takst-words.js';
import { shortDateTime } from '../../../web/format.js';
import { Layout, type Shell } from '../../../web/layout/layout.js';
import { ButtonLink } from '../../../web/ui/button.js';
import { Confirm } from '../../../web/ui/confirm.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { TextArea } from '../../../web/ui/text-area.js';
import type { ItemCase } from './item-case.js';

interface UndoProps {
  shell: Shell;
  shown: ItemCase;
  decisionId: number;
  error?: string;
  comment?: string;
}

/** "Fortryd afgørelsen": which one, what follows, and why. */
export const UndoView = ({ shell, shown, decisionId, error, comment }: UndoProps) => {
  const { item, log, actions, undoable } = shown;
  const decision = log.find(({ id }) => id === decisionId);
  const undo = actions.find(({ action }) => action === 'undo');
  const caseHref = `/gennemgang/${item.id}`;
  const can = undoable === decisionId && undo?.allowed;
  return (
    <Layout {...shell} title="Fortryd afgørelsen" active="/gennemgang">
      {error && (
        <ErrorSummary
          title="Afgørelsen er ikke fortrudt"
          entries={[{ text: error, ...(can && { href: '#comment' }) }]}
        />
      )}
      {can && decision ? (
        <Confirm
          title="Vil du fortryde afgørelsen?"
          action={`/gennemgang/afgoerelser/${decisionId}/fortryd`}
          confirm="Fortryd afgørelsen"
          cancelHref={caseHref}
          fields={<TextArea name="comment" label="Hvorfor fortrydes den?" value={comment} error={error} />}
          danger
        >
          <p>
            <b>{itemName(item.line)}</b>, {item.organisationRow.name}: {decision.done} {shortDateTime(decision.at)}.
          </p>
          <p>{undo.consequence}</p>
        </Confirm>
      ) : (
        <>
          <h1>Afgørelsen kan ikke fortrydes</h1>
          <p>{undo?.refusal?.message ?? 'Der er truffet en ny afgørelse siden, eller taksten er indsendt igen.'}</p>
          <ButtonLink href={caseHref}>Til taksten</ButtonLink>
        </>
      )}
    </Layout>
  );
};

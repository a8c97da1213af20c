import { shortDateTime } from '../../../web/format.js';
import { Button } from '../../../web/ui/button.js';
import { HiddenFields } from '../../../web/ui/confirm.js';
import { filterValues } from '../list/review-address.js';
import type { PanelProps } from './item-panel.js';

/** A decision that waits to be confirmed: by whom it is proposed, and what the person may do about it. */
export const WaitingProposal = ({ case: { waiting, actions }, query }: Pick<PanelProps, 'case' | 'query'>) => {
  if (!waiting) return null;
  const { id, label, by, at, where, grounds, mine } = waiting;
  const confirm = actions.find(({ action }) => action === 'confirm');
  return (
    <section class="full waiting">
      <h3>Venter på bekræftelse</h3>
      <p>
        <b>{label}</b> af {by}, {shortDateTime(at)}
        {where && ` · ${where}`}
      </p>
      {grounds && <blockquote>{grounds}</blockquote>}
      {confirm?.allowed && <p>Når den er bekræftet: {confirm.consequence}</p>}
      {confirm?.refusal && !mine && <p>{confirm.refusal.message}</p>}
      {mine && (
        <form method="post" action={`/gennemgang/forslag/${id}/traek-tilbage`}>
          <HiddenFields values={filterValues(query)} />
          <p>Den gælder, når et medlem fra en anden driftsherre eller sekretariatet bekræfter den.</p>
          <Button variant="secondary">Træk forslaget tilbage</Button>
        </form>
      )}
    </section>
  );
};

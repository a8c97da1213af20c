import { Box } from '../../../web/ui/box.js';
import { Button } from '../../../web/ui/button.js';
import type { NoticeChoice } from '../../notifications/notice-choices.service.js';

interface NoticeChoicesProps {
  choices: readonly NoticeChoice[];
  email: string;
}

/** What the person gets by mail: what is necessary, and what is chosen beside it. */
export const NoticeChoicesBox = ({ choices, email }: NoticeChoicesProps) => {
  const necessary = choices.filter((choice) => choice.necessary);
  const optional = choices.filter((choice) => !choice.necessary);
  return (
    <Box id="beskeder" title="Besked på mail">
      <p>Mails sendes til {email}. Sker der flere ting kort efter hinanden, samles de i én mail.</p>
      <form method="post" action="/konto/beskeder">
        <fieldset class="form-group">
          <legend class="form-label">Vælg, hvad du også vil have besked om</legend>
          {optional.length === 0 && <p>Dine roller får ingen beskeder, der kan vælges fra.</p>}
          {optional.map(({ kind, label, wanted }) => (
            <div class="form-group-checkbox">
              <input
                id={`kind-${kind}`}
                name="kinds"
                class="form-checkbox"
                type="checkbox"
                value={kind}
                checked={wanted}
              />
              <label for={`kind-${kind}`}>{label}</label>
            </div>
          ))}
        </fieldset>
        {optional.length > 0 && (
          <div class="form-actions">
            <Button variant="secondary">Gem valg</Button>
          </div>
        )}
      </form>
      {necessary.length > 0 && (
        <>
          <h3>Det får du altid besked om</h3>
          <ul>
            {necessary.map(({ label }) => (
              <li>{label}</li>
            ))}
          </ul>
        </>
      )}
    </Box>
  );
};

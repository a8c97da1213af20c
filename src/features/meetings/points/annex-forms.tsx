import { Button } from '../../../web/ui/button.js';
import { TextArea } from '../../../web/ui/text-area.js';
import { TextField } from '../../../web/ui/text-field.js';
import { Lukket } from '../agenda/agenda-list.js';
import { LONGEST_NAME, LONGEST_POINT_TEXT } from '../text-limits.js';
import type { MeetingAnnex } from './meeting-annex.entity.js';
import type { AnnexForm } from './point-forms.js';

/** One annex: opened or closed, and taken away; an overview is made from the takster each time. */
export const AnnexRow = ({ at, annex }: { at: string; annex: MeetingAnnex }) => (
  <div class="annex">
    <span>
      <b>{annex.title}</b> {annex.lukket && <Lukket />}
      <small>{annex.kind === 'typed' ? annex.text.slice(0, 120) : 'Laves af taksterne'}</small>
    </span>
    <form method="post" action={`${at}/bilag/${annex.id}`}>
      <input type="hidden" name="titel" value={annex.title} />
      <input type="hidden" name="tekst" value={annex.text} />
      {!annex.lukket && <input type="hidden" name="lukket" value="ja" />}
      <Button
        variant="secondary"
        icon={annex.lukket ? 'document' : 'lock'}
        label={`${annex.lukket ? 'Åbn' : 'Luk'} bilaget ${annex.title}`}
      >
        {annex.lukket ? 'Gør åbent' : 'Gør lukket'}
      </Button>
    </form>
    <form method="post" action={`${at}/bilag/${annex.id}/fjern`}>
      <Button variant="secondary" icon="delete" label={`Fjern bilaget ${annex.title}`}>
        Fjern
      </Button>
    </form>
  </div>
);

export const NewAnnex = ({ at, form }: { at: string; form: AnnexForm | undefined }) => (
  <form class="form-stack" method="post" action={`${at}/bilag`}>
    <h3>Nyt bilag</h3>
    <TextField name="titel" label="Titel" value={form?.titel} maxLength={LONGEST_NAME} />
    <TextArea
      name="tekst"
      label="Tekst"
      hint="Kommer bagest i dokumentet. Uden tekst nævnes bilaget kun ved punktet."
      optional
      value={form?.tekst}
      rows={4}
      maxLength={LONGEST_POINT_TEXT}
    />
    <label class="annex-lukket">
      <input type="checkbox" class="row-checkbox" name="lukket" value="ja" checked={form?.lukket === 'ja'} />
      Lukket bilag: kommer ikke i den åbne udgave
    </label>
    <div class="form-actions">
      <Button variant="secondary" icon="plus">
        Tilføj bilaget
      </Button>
    </div>
  </form>
);

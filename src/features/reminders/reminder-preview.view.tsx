import type { WrittenMail } from '../../domain/notices/write-mail.js';
import { count } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Box } from '../../web/ui/box.js';
import { Button } from '../../web/ui/button.js';
import { HiddenFields } from '../../web/ui/confirm.js';
import { PageHead } from '../../web/ui/page-head.js';
import type { Reminded } from './written-reminders.service.js';

interface ReminderPreviewProps {
  shell: Shell;
  year: number;
  chosen: readonly Reminded[];
  text: string;
  key: string;
  /** As the first of them gets it. */
  mail: WrittenMail;
}

export const ReminderPreviewView = ({ shell, year, chosen, text, key, mail }: ReminderPreviewProps) => {
  const people = new Set(chosen.flatMap(({ reporters }) => reporters)).size;
  return (
    <Layout {...shell} title="Send rykkeren?" active="/overblik">
      <PageHead
        title="Send rykkeren?"
        lead={`Den går til ${count(people, 'indberetter', 'indberettere')} hos ${count(chosen.length, 'driftsherre', 'driftsherrer')} og kan ikke kaldes tilbage.`}
      />
      <Box id="modtagere" title="Modtagere">
        <ul class="plain-list">
          {chosen.map(({ name, reporters }) => (
            <li>
              <b>{name}</b>: {reporters.join(', ') || 'ingen indberetter'}
            </li>
          ))}
        </ul>
      </Box>
      <Box id="mail" title={`Mailen til ${chosen[0]?.name}`}>
        <p>
          <b>Emne:</b> {mail.subject}
        </p>
        <p class="mail-text">{mail.text.trim()}</p>
      </Box>
      <form method="post" action={`/rykkere/${year}`}>
        <HiddenFields values={{ codes: chosen.map(({ code }) => String(code)), text, key }} />
        <div class="form-actions">
          <Button name="step" value="send">
            Send rykkeren
          </Button>
          <Button name="step" value="mend" variant="secondary">
            Ret den
          </Button>
        </div>
      </form>
    </Layout>
  );
};

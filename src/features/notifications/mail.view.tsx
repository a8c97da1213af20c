import { dateTime } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { Alert } from '../../web/ui/alert.js';
import { Box } from '../../web/ui/box.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { PageHead } from '../../web/ui/page-head.js';
import type { Mail } from './mail.entity.js';
import { MailState } from './mail-state.js';

interface MailProps {
  shell: Shell;
  mail: Mail;
  refusal?: string | undefined;
}

export const MailView = ({ shell, mail, refusal }: MailProps) => (
  <Layout {...shell} title={mail.subject} active="/mails">
    <PageHead
      title={mail.subject}
      actions={
        <>
          <ButtonLink href={`/mails/${mail.id}/html`}>Vis som HTML</ButtonLink>
          <ButtonLink href={`/mails/${mail.id}/mail.eml`}>Hent som fil</ButtonLink>
        </>
      }
    />
    {refusal && <Alert tone="error" title={refusal} />}
    {mail.givenUpAt && <GivenUp {...mail} />}
    <Box id="om" title="Om mailen">
      <DefinitionList
        items={[
          { term: 'Til', value: `${mail.user.name} (${mail.address})` },
          { term: 'Skrevet', value: dateTime(mail.madeAt) },
          { term: 'Status', value: <MailState mail={mail} /> },
          ...(mail.fault && !mail.givenUpAt ? [{ term: 'Seneste fejl', value: mail.fault }] : []),
          { term: 'Message-ID', value: mail.messageId },
        ]}
      />
    </Box>
    <Box id="tekst" title="Mailens tekst">
      <p class="mail-text">{mail.text.trim()}</p>
    </Box>
  </Layout>
);

const GivenUp = ({ id, fault }: Mail) => (
  <Alert tone="error" title="Mailen kunne ikke afleveres">
    <p>Mailserveren svarede: {fault}</p>
    <p>
      Ret årsagen, fx brugerens e-mail eller mailserverens opsætning. Mailen sendes til den adresse, den er skrevet til.
    </p>
    <form method="post" action={`/mails/${id}/afsendelse`}>
      <Button>Prøv igen</Button>
    </form>
  </Alert>
);

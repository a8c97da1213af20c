import { Layout } from '../../../web/layout/layout.js';
import { shellOf } from '../../../web/layout/shell.js';
import { Button } from '../../../web/ui/button.js';
import { ErrorSummary } from '../../../web/ui/error-summary.js';
import { PageHead } from '../../../web/ui/page-head.js';
import { TextField } from '../../../web/ui/text-field.js';

interface SignInProps {
  email?: string | undefined;
  /** The page one was on the way to. */
  til?: string | undefined;
  refusal?: string;
}

export const SignInView = ({ email, til, refusal }: SignInProps) => (
  <Layout {...shellOf(null)} title={refusal ? 'Fejl: Log ind' : 'Log ind'} active="/log-ind">
    <div class="sign-in">
      <PageHead
        title="Log ind"
        lead="For kommuner, region, udvalg og sekretariat. Det offentliggjorte takstbilag kan ses uden login."
      />
      {refusal && <ErrorSummary title="Du blev ikke logget ind" entries={[{ text: refusal, href: '#email' }]} />}
      <div class="box">
        <form method="post" action="/log-ind">
          {til && <input type="hidden" name="til" value={til} />}
          <TextField name="email" label="E-mail" type="email" autocomplete="username" value={email} />
          <TextField name="password" label="Adgangskode" type="password" autocomplete="current-password" />
          <div class="form-actions">
            <Button icon="account">Log ind</Button>
          </div>
        </form>
      </div>
    </div>
  </Layout>
);

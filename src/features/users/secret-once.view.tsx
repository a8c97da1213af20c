import { Layout, type Shell } from '../../web/layout/layout.js';
import { Alert } from '../../web/ui/alert.js';
import { Box } from '../../web/ui/box.js';
import { ButtonLink } from '../../web/ui/button.js';
import { PageHead } from '../../web/ui/page-head.js';

interface SecretOnceProps {
  shell: Shell;
  active?: string;
  title: string;
  /** What it is, and what to do with it. */
  advice: string;
  secret: string;
  next: { href: string; label: string };
}

/** A password or a token, on the only page that ever shows it: it is kept as a hash alone, so no address leads back here. */
export const SecretOnceView = ({ shell, active, title, advice, secret, next }: SecretOnceProps) => (
  <Layout {...shell} title={title} {...(active && { active })}>
    <PageHead title={title} />
    <Alert tone="warning" title="Vises kun nu">
      <p>{advice}</p>
    </Alert>
    <Box id="hemmelighed" title="Kopiér den herfra">
      <p>
        <code class="secret">{secret}</code>
      </p>
      <ButtonLink href={next.href}>{next.label}</ButtonLink>
    </Box>
  </Layout>
);

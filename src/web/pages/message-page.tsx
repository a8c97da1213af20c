import type { ComponentChildren } from 'preact';
import { Layout, type Shell } from '../layout/layout.js';
import { ButtonLink } from '../ui/button.js';
import { Icon, type IconName } from '../ui/icon.js';

interface MessagePageProps extends Shell {
  title: string;
  icon: IconName;
  children: ComponentChildren;
  /** The way on; the front page unless something is closer. */
  next?: { href: string; label: string } | undefined;
}

/** A page that says one thing: what happened, and what to do now. */
export const MessagePage = ({ title, icon, children, next, ...shell }: MessagePageProps) => (
  <Layout {...shell} title={title}>
    <div class="message-page">
      <Icon name={icon} />
      <h1>{title}</h1>
      {children}
      <p>
        <ButtonLink href={next?.href ?? '/'}>{next?.label ?? 'Til forsiden'}</ButtonLink>
      </p>
    </div>
  </Layout>
);

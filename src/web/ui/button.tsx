import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'link';

interface Common {
  variant?: ButtonVariant;
  icon?: IconName;
  children: ComponentChildren;
}

interface ButtonProps extends Common {
  type?: 'submit' | 'button';
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  formMethod?: 'get' | 'post';
  disabled?: boolean;
  /** Said in place of the text, where the same text stands in every row: "Send rykker til Morsø". */
  label?: string;
  /** The single key that presses it from the grid (islands/grid-keys.ts), shown beside the text. */
  shortcut?: string;
}

export const Button = ({
  variant = 'primary',
  icon,
  children,
  type = 'submit',
  label,
  shortcut,
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    class={CLASSES[variant]}
    aria-label={label}
    data-key={shortcut?.toLowerCase()}
    aria-keyshortcuts={shortcut}
  >
    {icon && <Icon name={icon} />}
    <span>{children}</span>
    {shortcut && (
      <span class="kbd" aria-hidden="true">
        {shortcut}
      </span>
    )}
  </button>
);

interface ButtonLinkProps extends Common {
  href: string;
  /** A file, not a page. */
  download?: boolean;
}

export const ButtonLink = ({ variant = 'secondary', icon, href, download, children }: ButtonLinkProps) => (
  <a class={CLASSES[variant]} href={href} download={download}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </a>
);

const CLASSES: Record<ButtonVariant, string> = {
  primary: 'button button-primary',
  secondary: 'button button-secondary',
  danger: 'button button-warning',
  link: 'link-button',
};

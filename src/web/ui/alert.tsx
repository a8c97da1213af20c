import type { ComponentChildren } from 'preact';
import type { Tone } from './badge.js';
import { Icon } from './icon.js';

type AlertTone = Exclude<Tone, 'neutral'>;
const LABEL: Record<AlertTone, string> = { success: 'Gennemført', info: 'Bemærk', warning: 'Advarsel', error: 'Fejl' };

interface AlertProps {
  tone: AlertTone;
  title: string;
  id?: string;
  children?: ComponentChildren;
}

export const Alert = ({ tone, title, id, children }: AlertProps) => (
  <div class={`alert alert-${tone}`} id={id}>
    <Icon name={tone} class="alert-icon" label={LABEL[tone]} />
    <div class="alert-body">
      <h2 class="alert-heading">{title}</h2>
      {children && <div class="alert-text">{children}</div>}
    </div>
  </div>
);

import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';

export type Tone = 'success' | 'info' | 'warning' | 'error' | 'neutral';

interface BadgeProps {
  tone: Tone;
  icon?: IconName;
  children: ComponentChildren;
}

/** A state in a word; colour and icon only support it. */
export const Badge = ({ tone, icon, children }: BadgeProps) => (
  <span class={`chip chip-${tone}`}>
    {icon && <Icon name={icon} />}
    {children}
  </span>
);

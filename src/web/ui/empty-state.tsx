import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.js';

interface EmptyStateProps {
  title: string;
  icon?: IconName;
  /** What to do, or when something comes. */
  children?: ComponentChildren;
}

export const EmptyState = ({ title, icon = 'info', children }: EmptyStateProps) => (
  <div class="empty">
    <Icon name={icon} />
    <p class="empty-title">{title}</p>
    {children && <div class="empty-text">{children}</div>}
  </div>
);

import { asset } from '../render.js';

/** The icons of Det Fælles Designsystem that are in use; the spec looks each up in the shipped sprite. */
export const ICONS = [
  'account',
  'add-document',
  'arrow-back',
  'arrow-downward',
  'arrow-forward',
  'arrow-upward',
  'assignment',
  'calendar-month',
  'chat',
  'check',
  'checklist',
  'chevron-left',
  'chevron-right',
  'close',
  'delete',
  'document',
  'download',
  'edit',
  'email',
  'error',
  'file-excel',
  'flag',
  'hourglass',
  'info',
  'lock',
  'minus',
  'person-add',
  'plus',
  'print',
  'refresh',
  'reply',
  'save',
  'search',
  'send',
  'settings',
  'success',
  'time',
  'upload',
  'warning',
] as const;
export type IconName = (typeof ICONS)[number];

interface IconProps {
  name: IconName;
  /** Said aloud in place of the picture; without it the icon is decoration. */
  label?: string | undefined;
  class?: string;
}

export function Icon({ name, label, class: extra }: IconProps) {
  const classes = extra ? `icon-svg ${extra}` : 'icon-svg';
  const picture = <use href={`${asset('icons.svg')}#${name}`} />;
  return label ? (
    <svg class={classes} focusable="false" role="img" aria-label={label}>
      {picture}
    </svg>
  ) : (
    <svg class={classes} focusable="false" aria-hidden="true">
      {picture}
    </svg>
  );
}

import type { ServiceKind } from '../takst.js';
import type { NamedLine } from './input.js';
import type { TakstName } from './model.js';

const KINDS: Record<ServiceKind, string> = {
  gennemsnit: 'Gennemsnitstakst',
  niveau: 'Niveau',
  basis: 'Basistakst',
  aktivitet: 'Aktivitetstakst',
  tillæg: 'Tillæg',
};

/** What a line is called in the takstbilag. Throws where it has no tilbud or paragraf: such a line is never submitted (R01). */
export function takstName(line: NamedLine): TakstName {
  const { lineKey, tilbudName, paragraf, targetGroup } = line;
  if (!tilbudName || !paragraf) throw new TypeError(`${lineKey} has no tilbud or paragraf`);
  return { lineKey, tilbud: tilbudName, paragraf, ydelse: ydelse(line), targetGroup };
}

/** What a ydelsestype is called; of several together ("gennemsnit og niveau") as it stands. */
export const kindName = (serviceKind: string): string =>
  Object.hasOwn(KINDS, serviceKind) ? KINDS[serviceKind as ServiceKind] : serviceKind;

function ydelse({ serviceKind, level }: NamedLine): string {
  if (!serviceKind) return 'Takst';
  if (level === null) return KINDS[serviceKind];
  return serviceKind === 'niveau' ? `Niveau ${level}` : `${KINDS[serviceKind]}, niveau ${level}`;
}

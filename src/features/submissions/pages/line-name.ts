import type { Line } from '../../../domain/takst.js';

type Named = Pick<Line, 'lineKey' | 'tilbudName' | 'paragraf' | 'serviceKind' | 'level' | 'form'>;

/** "Bostedet Aars, § 107, niveau 2": a line that may be only half filled in. */
export function lineName(line: Named): string {
  return [line.tilbudName ?? `Linje ${line.lineKey}`, line.paragraf, ydelseOf(line)].filter(Boolean).join(', ');
}

/** "niveau 2", "aktivitet, niveau 3", "basis". */
export function ydelseOf({ serviceKind, level }: Named): string {
  if (level === null) return serviceKind ?? '';
  return serviceKind === 'niveau' || serviceKind === null ? `niveau ${level}` : `${serviceKind}, niveau ${level}`;
}

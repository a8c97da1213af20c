import { formatDanish } from '../../domain/amount.js';
import { LINK_KIND_LABELS } from '../../domain/lineage/kinds.js';
import type { Predecessor } from '../../domain/lineage/lineage.js';
import type { LineHistory } from './line-history.service.js';
import type { LineLink } from './line-link.entity.js';
import { predecessorsOf } from './recorded-lineage.service.js';

/** Where it is said what a line follows. */
export const SOURCE_WORDS: Record<NonNullable<LineHistory['source']>, string> = {
  itself: 'Linjens eget Linje-ID',
  sheet: 'Kolonnen Afløser Linje-ID i takstskemaet',
  page: 'Bekræftet af indberetteren',
  change: 'Besluttet ind- eller udmelding',
  secretariat: 'Registreret af sekretariatet',
};

/** "60 %", or what counts where no share is recorded. */
export const shareInWords = ({ share }: Predecessor): string =>
  share === null ? 'Hele linjen' : `${formatDanish(share, 'exact')} %`;

/** "Afløser L-846-0003 og L-846-0002 (60 %) · Lagt sammen". */
export function linkInWords({ predecessors, kind }: LineLink): string {
  if (predecessors === null) return 'Registreringen ophævet';
  if (predecessors.length === 0) return 'Ny: afløser ingen linje';
  const lines = predecessorsOf(predecessors).map((one) =>
    one.share === null ? one.lineKey : `${one.lineKey} (${shareInWords(one)})`,
  );
  const named = lines.length > 1 ? `${lines.slice(0, -1).join(', ')} og ${lines.at(-1)}` : lines[0];
  return [`Afløser ${named}`, kind && LINK_KIND_LABELS[kind]].filter(Boolean).join(' · ');
}

import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import type { Block } from '../document.js';
import { change, day, takst } from './figures.js';
import { section } from './section.js';

/** The tillæg, with the takster they come on top of. */
export const extraServices = ({ extraServices: services, takstaar }: TakstbilagModel): Block[] =>
  services.length === 0
    ? []
    : section({
        title: 'Tillæg',
        lead: 'Et tillæg betales ved siden af en af de takster, der er nævnt.',
        empty: '',
        summary: `Tillæg ${takstaar}`,
        columns: [
          { heading: 'Tilbud', share: 4, rowHeader: true },
          { heading: 'Driftsherre', share: 2.5 },
          { heading: 'Paragraf', share: 1.2 },
          { heading: `Takst ${takstaar}`, share: 1.4, align: 'right' },
          { heading: 'Enhed', share: 1 },
          { heading: `Takst ${takstaar - 1}`, share: 1.4, align: 'right' },
          { heading: 'Realændring', share: 1.4, align: 'right' },
          { heading: 'Ved siden af', share: 4 },
          { heading: 'Gælder fra', share: 1.4 },
        ],
        rows: services.map((line) => ({
          cells: [
            { text: line.tilbud, small: [line.ydelse, line.targetGroup].filter(Boolean).join(' · ') },
            line.party.name,
            line.paragraf,
            takst(line.takst),
            line.unit,
            takst(line.previous?.takst ?? null),
            change(line.realChange),
            line.beside
              .map(({ ydelse, takst: kroner, unit }) => `${ydelse}: ${takst(kroner)}\u00a0kr. pr. ${unit}`)
              .join('\n'),
            day(line.validFrom),
          ],
        })),
      });

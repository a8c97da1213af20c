import { amount } from '../../amount.js';
import { type Takstloft, takstloftOf } from '../../takstloft.js';
import { exampleContext, exampleWith } from '../example.js';
import { hitAt, kroner, percent, takst, text } from '../hit.js';
import { paragrafAsWritten } from '../lists.js';
import { renderValue } from '../message.js';
import { defineRule } from '../rule.js';

const PRICE = { type: 'kroner', min: '1', max: '20000' } as const;

export const takstAboveCeiling = defineRule({
  id: 'R25',
  scope: 'line',
  title: 'Takst over takstloftet',
  message:
    'Taksten på {takst} pr. døgn er over takstloftet på {ceiling} for {paragraf}: {price} i {priceYear}-priser, fremskrevet med P/L på {chain}.',
  messages: {
    ownYear: 'Taksten på {takst} pr. døgn er over takstloftet på {ceiling} for {paragraf} i {priceYear}-priser.',
  },
  fix: 'Sæt taksten ned til takstloftet, og ret omkostningerne tilsvarende. Kan det ikke lade sig gøre, så skriv hvorfor i Forklaring: taksten behandles af DAS. Er takstloftet lov, kan en takst over det ikke indsendes.',
  severity: 'markering',
  body: 'DAS',
  fejlWhen: 'isLaw',
  basis: ['S2 item 8', { law: 'Aftale af 5. september 2025 om takstlofter for krisecentre og herberger' }],
  since: 2027,
  parameters: {
    price109: { ...PRICE, default: '3197', label: 'Takstloft pr. døgn i prisårets priser, § 109' },
    price110: { ...PRICE, default: '2322', label: 'Takstloft pr. døgn i prisårets priser, § 110' },
    priceYear: { type: 'year', default: '2024', min: '2020', max: '2099', label: 'Takstlofternes prisår' },
    isLaw: { type: 'boolean', default: 'nej', label: 'Takstloftet er lov, så en takst over det er en fejl' },
  },
  inputs: ['lines', 'takst', 'unit', 'paragraf', 'year', 'plChain', 'price109', 'price110', 'priceYear', 'isLaw'],
  example: {
    hits: [
      exampleWith({ paragraf: '§ 109', form: 'korttid', takst: amount('3507.01') }),
      exampleWith({ paragraf: '§ 110', form: 'korttid', takst: amount(2600) }),
    ],
    passes: [
      exampleContext(),
      // 3,197 × 1.032 → 3,299 × 1.03 → 3,398 × 1.032 → 3,507: exactly the ceiling is not above it.
      exampleWith({ paragraf: '§ 109', form: 'korttid', takst: amount(3507) }),
      exampleWith({ paragraf: '§ 109', form: 'korttid', takst: amount(90_000), unit: 'måned' }),
      exampleWith({ paragraf: '§ 110', form: 'korttid', takst: amount(2600) }, { plChain: new Map() }),
    ],
  },
  *check({ lines, year, plChain }, { price109, price110, priceYear }) {
    const prices = new Map([
      ['§ 109', price109],
      ['§ 110', price110],
    ]);
    for (const { lineKey, paragraf, unit, takst: charged } of lines) {
      const listed = paragrafAsWritten(paragraf ?? '');
      const price = prices.get(listed);
      if (!price || !charged || unit !== 'døgn') continue;
      const loft = takstloftOf(year, { price, priceYear }, plChain);
      if (!loft || !charged.greaterThan(loft.ceiling)) continue;
      const values = {
        takst: takst(charged),
        ceiling: kroner(loft.ceiling),
        paragraf: text(listed),
        price: kroner(price),
        priceYear: text(String(priceYear)),
        chain: text(chainInWords(loft)),
      };
      yield hitAt(lineKey, 'takst', values, loft.chain.length === 0 ? { message: 'ownYear' } : {});
    }
  },
});

/** "3,2 % (2025), 3,0 % (2026)". */
function chainInWords({ chain }: Takstloft): string {
  return chain.map(({ year, pl }) => `${renderValue(percent(pl))} (${year})`).join(', ');
}

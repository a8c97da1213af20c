import type { TilbudChange } from '../../tilbud.js';
import { exampleContext } from '../example.js';
import { text } from '../hit.js';
import { defineRule } from '../rule.js';

const exempt = (agreementWith: string | null): TilbudChange => ({
  tilbudName: 'Botilbuddet Eksemplet',
  portalId: null,
  kind: 'ud',
  effectiveDate: '2027-01-01',
  placesBefore: '20',
  placesAfter: '0',
  exempt: true,
  agreementWith,
  reason: 'Bruges af to kommuner.',
});

export const exemptWithoutAgreement = defineRule({
  id: 'R64',
  scope: 'submission',
  title: 'Kategori 2 undtaget uden aftale',
  message: '{tilbud} er undtaget på arket Tilbudsændringer, men der står ikke, hvem aftalen er indgået med.',
  fix: 'Skriv i kolonnen Aftale med, hvilke kommuner der har en aftale med de samme elementer.',
  severity: 'fejl',
  basis: 'S1 item 8',
  since: 2027,
  parameters: {},
  inputs: ['tilbudChanges'],
  example: {
    hits: [exampleContext({ tilbudChanges: [exempt(null)] }), exampleContext({ tilbudChanges: [exempt(' – ')] })],
    passes: [exampleContext(), exampleContext({ tilbudChanges: [exempt('Rebild')] })],
  },
  *check({ tilbudChanges }) {
    for (const [change, { exempt, agreementWith, tilbudName, portalId }] of tilbudChanges.entries()) {
      if (!exempt || /\p{L}/u.test(agreementWith ?? '')) continue;
      const values = { tilbud: text(tilbudName ?? portalId ?? 'Et tilbud uden navn') };
      yield { cells: [{ lineKey: null, field: 'agreementWith', change }], values };
    }
  },
});

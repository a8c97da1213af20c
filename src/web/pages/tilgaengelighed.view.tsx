import { Layout, type Shell } from '../layout/layout.js';
import { PageHead } from '../ui/page-head.js';

export const TilgaengelighedView = (shell: Shell) => (
  <Layout {...shell} title="Tilgængelighedserklæring">
    <PageHead
      title="Tilgængelighedserklæring"
      lead="Takstportalen skal kunne bruges af alle, også med tastatur, skærmlæser og forstørret tekst."
    />
    <div class="prose">
      <h2>Hvad vi bygger efter</h2>
      <p>
        Portalen er lavet efter WCAG 2.2, niveau AA, og lov om tilgængelighed af offentlige organers websteder og
        mobilapplikationer. Alle sider kan bruges uden mus, og alle opgaver kan løses uden JavaScript.
      </p>
      <h2>Sådan er den prøvet</h2>
      <p>
        Siderne er kontrolleret med det automatiske værktøj axe-core i tre bredder (1366, 820 og 320 punkter), og
        gennemgangen af takster er prøvet med tastatur alene. Der er endnu ikke lavet en prøve med brugere af
        skærmlæser.
      </p>
      <h2>Hvad der er svært</h2>
      <ul>
        <li>
          Takstskemaet og takstbilaget er regneark med mange kolonner. De samme oplysninger kan læses på siderne, hvor
          hver tabel har overskrifter, som en skærmlæser kan bruge.
        </li>
        <li>
          Brede tabeller ruller vandret i deres egen ramme på smalle skærme. Det er tilladt for datatabeller, men kan
          være besværligt.
        </li>
      </ul>
      <h2>Genveje i gennemgangen</h2>
      <p>
        De enkelte bogstaver (G, A, T og E) virker kun, når markøren står i listen over takster. Alt, de gør, findes
        også som knapper.
      </p>
      <h2>Møder du en hindring?</h2>
      <p>
        Skriv til sekretariatet for rammeaftalen. Fortæl, hvilken side det drejer sig om, og hvad du ville gøre. Får du
        ikke et svar, du kan bruge, kan du klage til Digitaliseringsstyrelsen, som fører tilsyn med loven.
      </p>
    </div>
  </Layout>
);

import { Layout, type Shell } from '../layout/layout.js';
import { PageHead } from '../ui/page-head.js';

export const PrivatlivView = (shell: Shell) => (
  <Layout {...shell} title="Privatliv">
    <PageHead
      title="Privatliv"
      lead="Takstportalen handler om tilbud og takster. Den indeholder ikke oplysninger om borgere."
    />
    <div class="prose">
      <h2>Hvad vi gemmer om dig, der logger ind</h2>
      <ul>
        <li>Navn, e-mailadresse, roller og den organisation, du arbejder for.</li>
        <li>Dit kodeord i en form, som ikke kan læses tilbage.</li>
        <li>
          Hvad du gør i portalen: hvad du har uploadet, indsendt, skrevet og afgjort, og hvornår. Det er nødvendigt, for
          at en takst kan følges tilbage til den, der besluttede den.
        </li>
      </ul>
      <h2>Oplysninger om borgere</h2>
      <p>
        Der må ikke stå oplysninger om borgere i takstskemaet. Et regneark med noget, der ligner et CPR-nummer, bliver
        afvist, og filen bliver slettet med det samme. Har et tilbud kun en eller to pladser, kan taksten vise, hvad
        støtten til en enkelt person koster. Det bliver bemærket ved gennemgangen.
      </p>
      <h2>Cookies</h2>
      <p>
        Der er én cookie, og den holder dig logget ind. Den bliver slettet, når du logger af. Der er ingen statistik og
        intet fra andre websteder. En begrundelse, du er ved at skrive, ligger i din egen browser, indtil den er sendt.
      </p>
      <h2>Hvor længe</h2>
      <p>
        Afgørelser og det, de bygger på, bliver gemt, så længe takstbilaget kan have betydning for en regning. En
        bruger, der stopper, bliver lukket; navnet bliver stående ved det, vedkommende har gjort.
      </p>
      <h2>Dine rettigheder</h2>
      <p>
        Du kan få at vide, hvad der står om dig, og få rettet det, der er forkert. Skriv til sekretariatet for
        rammeaftalen. Du kan klage til Datatilsynet.
      </p>
    </div>
  </Layout>
);

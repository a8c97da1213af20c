import type { Shell } from '../layout/layout.js';
import { MessagePage } from './message-page.js';

interface ServerErrorProps extends Shell {
  /** Found in the log by whoever helps. */
  reference: string;
}

export const ServerErrorView = ({ reference, ...shell }: ServerErrorProps) => (
  <MessagePage {...shell} title="Der er sket en fejl hos os" icon="error">
    <p>Det, du har sendt før, er gemt. Det sidste, du gjorde, er ikke gennemført. Vent lidt, og prøv igen.</p>
    <p>
      Sker det igen, så skriv til sekretariatet, og oplys referencen <b class="reference">{reference}</b>.
    </p>
  </MessagePage>
);

import { count } from '../format.js';
import type { Shell } from '../layout/layout.js';
import { MessagePage } from './message-page.js';

interface TooManyRequestsProps extends Shell {
  /** Until it may be tried again. */
  seconds?: number | undefined;
}

export const TooManyRequestsView = ({ seconds, ...shell }: TooManyRequestsProps) => (
  <MessagePage {...shell} title="Det gik lidt for hurtigt" icon="time">
    <p>
      Der er kommet for mange forsøg på kort tid. Vent {wait(seconds)}, og prøv igen. Det, du har gemt, er ikke berørt.
    </p>
  </MessagePage>
);

const wait = (seconds = 60): string =>
  seconds < 60 ? count(seconds, 'sekund', 'sekunder') : count(Math.ceil(seconds / 60), 'minut', 'minutter');

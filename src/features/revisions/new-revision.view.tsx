import type { Who } from '../../domain/access/roles.js';
import { type FieldFault, messageAt, summaryOf } from '../../web/field-fault.js';
import { Layout } from '../../web/layout/layout.js';
import { shellOf } from '../../web/layout/shell.js';
import { Alert } from '../../web/ui/alert.js';
import { Box } from '../../web/ui/box.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { PageHead } from '../../web/ui/page-head.js';
import { TextArea } from '../../web/ui/text-area.js';
import { TextField } from '../../web/ui/text-field.js';

export interface NewRevisionProps {
  who: Who;
  year: number;
  driftsherre: { code: number; name: string };
  /** "?driftsherre=851" or ''. */
  choice: string;
  /** A revision that is open already, whose day or reason is changed. */
  isOpen: boolean;
  typed: { appliesFrom?: string | undefined; reason?: string | undefined };
  faults: readonly FieldFault[];
}

/** "Indberet ændrede takster": from which day, and why. */
export const NewRevisionView = ({ who, year, driftsherre, choice, isOpen, typed, faults }: NewRevisionProps) => (
  <Layout {...shellOf(who)} title={`${faults.length > 0 ? 'Fejl: ' : ''}Ændrede takster`} active="/indberetning">
    <PageHead
      eyebrow={`Takster ${year} · ${driftsherre.name}`}
      title="Indberet ændrede takster"
      lead="Takster, der er offentliggjort, kan ændres i årets løb. FU afgør hver takst, og indtil da gælder den, der er i kraft."
    />
    {faults.length > 0 && <ErrorSummary title="Revisionen er ikke begyndt" entries={summaryOf(faults)} />}
    {isOpen && (
      <Alert tone="warning" title="Der er en revision i gang">
        Ændrer du dato eller begrundelse, skal takstskemaet uploades igen.
      </Alert>
    )}
    <Box id="revision" title="Hvornår og hvorfor?">
      <form method="post" action={`/indberetning/${year}/revision${choice}`} class="form-stack" noValidate>
        <TextField
          name="appliesFrom"
          type="date"
          label="De ændrede takster gælder fra"
          hint={`En dag i ${year}. Ligger den tilbage i tiden, skal det, der er afregnet siden, reguleres.`}
          value={typed.appliesFrom}
          error={messageAt(faults, 'appliesFrom')}
        />
        <TextArea
          name="reason"
          label="Begrundelse for revisionen"
          hint="Læses af FU og DAS og står på ændringsoversigten. Hver ændret takst får også sin egen forklaring i takstskemaet."
          rows={3}
          maxLength={1000}
          value={typed.reason}
          error={messageAt(faults, 'reason')}
        />
        <div class="form-actions">
          <Button icon="arrow-forward">{isOpen ? 'Gem dato og begrundelse' : 'Begynd revisionen'}</Button>
          <ButtonLink href={`/indberetning/${year}${choice}`}>Fortryd</ButtonLink>
        </div>
      </form>
    </Box>
  </Layout>
);

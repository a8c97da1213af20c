import { TextField } from './text-field.js';

interface MandateLimitsProps {
  values: { largestChange?: string | undefined; until?: string | undefined };
  errors?: { largestChange?: string | undefined; until?: string | undefined } | undefined;
  /** The id of the form they belong to, where they stand outside it. */
  form?: string;
}

/** Within what FU may decide what DAS gives it. */
export const MandateLimits = ({ values, errors = {}, form }: MandateLimitsProps) => (
  <>
    <TextField
      name="largestChange"
      label="Største realændring, som FU må godkende"
      hint="Gælder både op og ned. Præcis grænsen er inden for mandatet. Tomt: ingen grænse."
      optional
      width={8}
      inputMode="decimal"
      suffix="%"
      value={values.largestChange}
      error={errors.largestChange}
      {...(form && { form })}
    />
    <TextField
      name="until"
      label="Sidste dag, FU må afgøre det"
      hint="Tomt: indtil DAS tager det tilbage."
      optional
      type="date"
      width={11}
      value={values.until}
      error={errors.until}
      {...(form && { form })}
    />
  </>
);

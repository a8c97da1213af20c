import { Alert } from '../../../web/ui/alert.js';

interface LeftOutProps {
  choices: readonly { label: string; can: number; cannot: readonly { name: string; reason: string }[] }[];
}

/** What a decision on several would not comprise, and why. */
export const LeftOut = ({ choices }: LeftOutProps) => {
  const partial = choices.filter(({ can, cannot }) => can > 0 && cannot.length > 0);
  if (partial.length === 0) return null;
  return (
    <Alert tone="info" title="Ikke alle kan afgøres ens">
      <ul>
        {partial.flatMap(({ label, cannot }) =>
          cannot.map(({ name, reason }) => (
            <li>
              <b>
                {label} omfatter ikke {name}:
              </b>{' '}
              {reason}
            </li>
          )),
        )}
      </ul>
    </Alert>
  );
};

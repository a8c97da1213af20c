import { Alert } from '../../../../web/ui/alert.js';
import type { CheckedUploadProps } from './checked-upload.view.js';

/** Above the verdict's errors: whether it is this upload that counts. */
export const Standing = ({ newer, receipt, rights, home }: CheckedUploadProps) => (
  <>
    {receipt && (
      <Alert tone="success" title="Denne upload er indsendt">
        <p>
          Kvitteringen er {receipt}. {rights.upload && <a href={home}>Se, hvor taksterne er i behandlingen</a>}
        </p>
      </Alert>
    )}
    {newer && rights.upload && (
      <Alert tone="info" title="Der er en nyere upload">
        <p>
          Det er den nyeste, der tæller. <a href={`/uploads/${newer.id}`}>Gå til {newer.number}. upload</a>
        </p>
      </Alert>
    )}
  </>
);

/** Asked again before it is submitted: what was mended in between would change back. */
export const BuiltOnOlder = ({ comparison }: Pick<CheckedUploadProps, 'comparison'>) =>
  comparison.basedOnOlder ? (
    <Alert tone="warning" title="Regnearket er bygget på en ældre upload">
      <p>Det, der er rettet i en senere upload, er ikke med her. Se forskellene nederst på siden, før du går videre.</p>
    </Alert>
  ) : null;

/** Below them: what the file rests on, and for its sender what was noticed in it. */
export const FileNotices = ({ judged, comparison, receipt, rights }: CheckedUploadProps) => (
  <>
    {!receipt && <BuiltOnOlder comparison={comparison} />}
    {rights.upload && judged.upload.notices.length > 0 && (
      <Alert tone="info" title="Om filen">
        {judged.upload.notices.map((notice) => (
          <p>{notice}</p>
        ))}
      </Alert>
    )}
  </>
);

import type { ComponentChildren } from 'preact';
import { Button } from './button.js';
import { FieldError } from './field.js';
import { Icon } from './icon.js';

interface UploadFormProps {
  action: string;
  /** The field's name in the multipart body. */
  name?: string;
  error?: string | undefined;
  submit?: string;
  /** Further fields. */
  children?: ComponentChildren;
}

/**
 * Choose or drop a takstskema. With JavaScript the bytes are counted (islands/upload.ts), then the page the server
 * redirects to is opened; without it the same form is posted.
 */
export const UploadForm = (props: UploadFormProps) => {
  const { action, name = 'file', error, submit = 'Upload og kontrollér', children } = props;
  return (
    <form method="post" action={action} encType="multipart/form-data" class="drop" data-upload>
      <FieldError name={name} error={error} />
      <input
        class="sr-only"
        id={name}
        name={name}
        type="file"
        accept=".xlsx"
        required
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
      />
      <label for={name}>
        <Icon name="upload" />
        <b data-file-name>
          <u>Vælg regneark</u> eller træk det hertil
        </b>
      </label>
      <small id={`${name}-hint`}>xlsx, højst 10 MB</small>
      {children}
      <div class="upload-progress" hidden>
        <progress max="100" value="0" aria-label="Upload" />
        <p />
      </div>
      <Button>{submit}</Button>
    </form>
  );
};

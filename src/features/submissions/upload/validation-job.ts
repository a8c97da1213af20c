import type { JobQueue } from '../../../adapters/queue/job-queue.js';

export const VALIDATE_UPLOAD = 'validate-upload';

/** The id of the job that checks an upload: the same each time, so that it waits or runs only once. */
export const validationJobId = (uploadId: number): string => `upload-${uploadId}`;

export function enqueueValidation(queue: JobQueue, uploadId: number): Promise<void> {
  return queue.add(VALIDATE_UPLOAD, validationJobId(uploadId), { uploadId });
}

/** The named steps of a check, as they are shown; "Uploader" is over when the check begins. */
export const stepsOf = (year: number) =>
  ['Uploader', 'Læser rækker', 'Kontrollerer', `Sammenligner med ${year - 1}`] as const;

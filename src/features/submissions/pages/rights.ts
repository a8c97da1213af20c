import { may } from '../../../domain/access/policy.js';
import type { Who } from '../../../domain/access/roles.js';

/** What a person may do with the reporting of a driftsherre: the secretariat may upload, and only the indberetter reports. */
export interface Rights {
  upload: boolean;
  /** Explain, declare and submit. */
  report: boolean;
}

export const rightsOf = (driftsherre: number, who: Who): Rights => ({
  upload: may('upload.create', { driftsherre }, who).allowed,
  report: may('submission.create', { driftsherre }, who).allowed,
});

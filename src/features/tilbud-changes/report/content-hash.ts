import { sha256 } from '../../../adapters/files/sha256.js';
import { canonicalJson } from '../../../domain/canonical.js';
import { type ChangeContent, contentOf } from '../../../domain/tilbud-changes/change-content.js';

/** What a decision on a request is bound to. */
export const contentHashOf = (change: ChangeContent): string => sha256(canonicalJson(contentOf(change)));

/** The content as its row takes it. */
export function storedContent(change: ChangeContent) {
  const { tilbudIds, parts, users, ...rest } = contentOf(change);
  return { ...rest, tilbudIds: [...tilbudIds], parts: [...parts], users: [...users] };
}

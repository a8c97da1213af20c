import { refuseCpr } from '../../domain/cpr.js';

/** The longest question, answer or note, in characters. */
const LONGEST_MESSAGE = 2000;

/** What was typed, trimmed; or what is wrong with it, named after what it should have been: "Spørgsmål". */
export function readMessage(typed: string, label: string, missing: string): { text: string } | { fault: string } {
  const text = typed.replaceAll('\r\n', '\n').trim();
  if (text === '') return { fault: `${label}: ${missing}` };
  if (text.length > LONGEST_MESSAGE)
    return { fault: `${label}: Teksten er på ${text.length} tegn. Kort den ned til højst ${LONGEST_MESSAGE} tegn.` };
  const cpr = refuseCpr([text]);
  return cpr ? { fault: `${label}: ${cpr.message}` } : { text };
}

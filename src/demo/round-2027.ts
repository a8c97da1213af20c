/**
 * The round that is open when the demo starts. Deadlines are days after the first start, at noon in Danish time, so that
 * nothing depends on today's date; the four are those of domain.md, "The year".
 */
export const ROUND_2027 = {
  year: 2027,
  pl: '3.1',
  timeZone: 'Europe/Copenhagen',
  localTime: '12:00',
  deadlines: {
    /** Ind- og udmelding af tilbud. */
    indUdmelding: 20,
    /** The announced one: after it a submission is late. */
    announced: 30,
    /** After it a first submission needs an extension. */
    lastNew: 35,
    /** After it only items that the secretariat reopens are corrected. */
    lastCorrection: 50,
  },
} as const;

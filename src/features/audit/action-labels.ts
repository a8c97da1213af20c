import type { PolicyName } from '../../domain/access/policies.js';

/** What was done, in words, of the actions that the log holds; another is told by its code. */
const LABELS: Partial<Record<PolicyName, string>> = {
  'session.create': 'Logget ind',
  'account.change': 'Egen konto ændret',
  'users.manage': 'Bruger ændret',
  'round.open': 'Takstrunde oprettet eller åbnet',
  'objective.write': 'Objektiv finansiering sat',
  'round.change': 'Takstrunde ændret',
  'round.extend': 'Udsættelse givet',
  'parameters.write': 'Parametre sat',
  'import.run': 'Takstbilag importeret',
  'takstskema.fetch': 'Takstskema hentet',
  'upload.create': 'Takstskema uploadet',
  'explanation.write': 'Forklaring skrevet',
  'submission.create': 'Indberetning indsendt',
  'submission.nothing': 'Intet at indberette',
  'submission.withdraw': 'Indberetning trukket tilbage',
  'submission.reopen': 'Indberetning åbnet igen',
  'item.decide': 'Takster afgjort',
  'job.recheck-round': 'Takster kontrolleret igen',
  'recommendation.write': 'Indstilling skrevet',
  'lineage.write': 'Forgængere sat',
  'lineage.confirm': 'Forgænger bekræftet',
  'mandate.give': 'Mandat til FU registreret',
  'mandate.end': 'Mandat til FU afsluttet',
  'meeting.create': 'Møde oprettet',
  'meeting.decide': 'Afgørelse registreret på møde',
  'meeting.close': 'Møde afsluttet',
  'takstbilag.make': 'Takstbilag dannet',
  'takstbilag.publish': 'Takstbilag offentliggjort',
  'reminder.send': 'Rykker sendt',
  'mail.resend': 'Mail sendt igen',
  'cli.seed': 'Demoverden lavet',
  'cli.user-add': 'Bruger oprettet fra kommandolinjen',
};

export const actionLabel = (action: string): string => LABELS[action as PolicyName] ?? action;

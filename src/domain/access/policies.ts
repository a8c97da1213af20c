import type { Role } from './roles.js';

/**
 * How far a role reaches. own: only the driftsherre the grant is for · submitted: nothing that is still a draft ·
 * approved: only what is approved · planned: only while the round is not open.
 */
export type Scope = 'any' | 'own' | 'submitted' | 'approved' | 'planned';

/** Who may do one named thing. Exactly one of public, signedIn, roles and system says whom it is for. */
export interface Policy {
  description: string;
  /** Open to everybody; the text is the reason. */
  public?: string;
  signedIn?: true;
  roles?: Partial<Record<Role, Scope>>;
  system?: 'worker' | 'operator';
  /** Only on what is the person's own. */
  own?: 'user';
  /** Never by the person who made the thing. */
  secondPerson?: true;
  /** The policy of seeing the same thing: who may see it is told no, who may not is told nothing. */
  seenBy?: string;
}

const DRIFTSHERRE = { indberetter: 'own' } as const;
const SEKRETARIAT = { sekretariat: 'any' } as const;
const BODIES = { fu: 'any', das: 'any', sekretariat: 'any' } as const;
const REVIEWERS = { fu: 'submitted', das: 'submitted', sekretariat: 'any' } as const;

/**
 * Everything the product does, and who may: the names that routes, jobs and commands declare and that the log speaks of
 * (domain.md, "Roles"; safety.md, "Who may what"). What is not in the table can't be declared, and so not be done.
 */
// biome-ignore format: one policy a line is what makes the table readable at a glance
export const POLICIES = {
  'health':               { public: 'Load balancers and monitoring ask without an account.', description: 'See whether the system is up' },
  'assets':               { public: 'Styles, fonts and scripts hold no data.', description: 'Fetch styles, fonts, icons and scripts' },
  'pages.public':         { public: 'The start page and the statement of accessibility are for all.', description: 'Read the start page and the information pages' },
  'api.description':      { public: 'It describes the shape of the API and holds no data.', description: 'Read the description of the API' },
  'takstbilag.public':    { public: 'A published takstbilag is public by agreement.', description: 'Read, search and fetch what is published' },
  'session.create':       { public: 'Nobody is signed in before signing in.', description: 'Sign in' },
  'session.delete':       { public: 'Signing out twice must do no harm.', description: 'Sign out' },

  'session.read':         { signedIn: true, description: 'See who one is signed in as' },
  'account.read':         { signedIn: true, own: 'user', description: 'See the own account' },
  'account.change':       { signedIn: true, own: 'user', description: 'Change the own password and tokens', seenBy: 'account.read' },
  'rules.read':           { signedIn: true, description: 'Read the rule book with the values of the year' },
  'tilbud.read':          { signedIn: true, description: 'See the tilbudsvifte and the history of a tilbud' },
  'tilbud.change':        { roles: SEKRETARIAT, description: 'Set the category of a tilbud, for a reason', seenBy: 'tilbud.read' },
  'tilbud.users':         { roles: { ...DRIFTSHERRE, ...SEKRETARIAT }, description: 'Tell who uses a tilbud', seenBy: 'tilbud.read' },
  'precedents.read':      { signedIn: true, description: 'Look up what was decided on ind- and udmeldinger' },
  'tilbud-change.read':   { roles: { ...DRIFTSHERRE, ...BODIES }, description: 'See an ind- or udmelding that is not decided' },
  'tilbud-change.report': { roles: { ...DRIFTSHERRE, ...SEKRETARIAT }, description: 'Report an ind- or udmelding', seenBy: 'tilbud-change.read' },
  'tilbud-change.withdraw': { roles: { ...DRIFTSHERRE, ...SEKRETARIAT }, description: 'Withdraw an ind- or udmelding', seenBy: 'tilbud-change.read' },
  'tilbud-change.admit':  { roles: SEKRETARIAT, description: 'Let an ind- or udmelding in after the deadline', seenBy: 'tilbud-change.read' },
  'tilbud-change.recommend': { roles: SEKRETARIAT, description: 'Write the indstilling of an ind- or udmelding', seenBy: 'tilbud-change.read' },
  'tilbud-change.decide': { roles: { das: 'any', sekretariat: 'any' }, description: 'Register what DAS decided on ind- and udmeldinger', seenBy: 'tilbud-change.read' },
  'round.read':           { signedIn: true, description: 'See a round, its state and its deadlines' },

  'objective.read':       { signedIn: true, description: 'See what is paid by population' },
  'objective.write':      { roles: SEKRETARIAT, description: 'Set populations and budgets that are paid by population', seenBy: 'objective.read' },

  'round.open':           { roles: SEKRETARIAT, description: 'Open a round', seenBy: 'round.read' },
  'round.change':         { roles: SEKRETARIAT, description: 'Move deadlines, close a round', seenBy: 'round.read' },
  'round.extend':         { roles: SEKRETARIAT, description: 'Give a driftsherre more time', seenBy: 'round.read' },
  'round.progress':       { roles: BODIES, description: 'See who has submitted and what is undecided' },
  'reminder.send':        { roles: SEKRETARIAT, description: 'Remind driftsherrer of what they miss' },
  'import.template':      { roles: SEKRETARIAT, description: 'Fetch the template for the import' },
  'import.preview':       { roles: SEKRETARIAT, description: 'See what an import would bring' },
  'import.run':           { roles: SEKRETARIAT, description: 'Import last year’s takstbilag and tilbudsvifte' },
  'parameters.read':      { signedIn: true, description: 'See the parameters of a year' },
  'parameters.write':     { roles: { administrator: 'any', sekretariat: 'planned' }, description: 'Set the parameters of a year', seenBy: 'parameters.read' },
  'parameters.preview':   { roles: { administrator: 'any', sekretariat: 'any' }, description: 'See what another value of a parameter would flag', seenBy: 'parameters.read' },

  'takstskema.fetch':     { roles: { ...DRIFTSHERRE, ...SEKRETARIAT }, description: 'Fetch the prefilled takstskema' },
  'upload.create':        { roles: { ...DRIFTSHERRE, ...SEKRETARIAT }, description: 'Upload a filled takstskema', seenBy: 'upload.read' },
  'upload.read':          { roles: { ...DRIFTSHERRE, ...REVIEWERS }, description: 'See an upload, its findings and its files' },
  'revision.open':        { roles: { ...DRIFTSHERRE, ...SEKRETARIAT }, description: 'Report again for a takstår that is published', seenBy: 'upload.read' },
  'revision.read':        { roles: { ...DRIFTSHERRE, ...REVIEWERS }, description: 'See the revisions of a takstår' },
  'explanation.write':    { roles: DRIFTSHERRE, description: 'Explain a change', seenBy: 'upload.read' },
  'submission.create':    { roles: DRIFTSHERRE, description: 'Submit a checked upload', seenBy: 'submission.read' },
  'submission.nothing':   { roles: { ...DRIFTSHERRE, ...SEKRETARIAT }, description: 'Declare that there is nothing to report', seenBy: 'submission.read' },
  'submission.withdraw':  { roles: DRIFTSHERRE, description: 'Withdraw a submission', seenBy: 'submission.read' },
  'submission.reopen':    { roles: SEKRETARIAT, description: 'Reopen a submission', seenBy: 'submission.read' },
  'submission.read':      { roles: { ...DRIFTSHERRE, ...REVIEWERS }, description: 'See a submission and its receipt' },

  'item.read':            { roles: { ...DRIFTSHERRE, ...REVIEWERS, myndighed: 'approved' }, description: 'See an item: figures, explanation, history' },
  'item.decide':          { roles: REVIEWERS, description: 'Decide on an item, as the workflow says', seenBy: 'item.read' },
  'item.propose':         { roles: { fu: 'submitted' }, description: 'Propose a decision on an item of the own driftsherre, and withdraw it', seenBy: 'item.read' },
  'recommendation.write': { roles: SEKRETARIAT, description: 'Write the indstilling of an item', seenBy: 'item.read' },
  'question.read':        { roles: { ...DRIFTSHERRE, ...REVIEWERS }, description: 'See what is asked and answered about an item', seenBy: 'item.read' },
  'question.ask':         { roles: { fu: 'submitted', sekretariat: 'submitted' }, description: 'Ask the driftsherre about an item', seenBy: 'item.read' },
  'question.answer':      { roles: DRIFTSHERRE, description: 'Answer a question about an own item', seenBy: 'item.read' },
  'note.read':            { roles: REVIEWERS, description: 'See the notes to the committee on an item', seenBy: 'item.read' },
  'note.write':           { roles: REVIEWERS, description: 'Write a note to the committee on an item', seenBy: 'item.read' },
  'lineage.read':         { roles: { ...DRIFTSHERRE, ...REVIEWERS }, description: 'See what is recorded of the predecessors of a line' },
  'lineage.write':        { roles: SEKRETARIAT, description: 'Record the predecessors of a line', seenBy: 'lineage.read' },
  'lineage.confirm':      { roles: DRIFTSHERRE, description: 'Confirm the predecessor that is proposed for a line', seenBy: 'upload.read' },
  'mandate.read':         { roles: BODIES, description: 'See what DAS has given FU to decide' },
  'mandate.give':         { roles: { das: 'any', sekretariat: 'any' }, description: 'Register a mandate from DAS to FU', seenBy: 'mandate.read' },
  'mandate.end':          { roles: { das: 'any', sekretariat: 'any' }, description: 'Register that DAS ends a mandate', seenBy: 'mandate.read' },
  'decision.read':        { roles: BODIES, description: 'Look up what FU and DAS have decided' },
  'meeting.read':         { roles: BODIES, description: 'See meetings, their agenda and decisions' },
  'meeting.create':       { roles: SEKRETARIAT, description: 'Call a meeting', seenBy: 'meeting.read' },
  'meeting.prepare':      { roles: SEKRETARIAT, description: 'Prepare a meeting and write its minutes: frame, agenda, texts', seenBy: 'meeting.read' },
  'meeting.decide':       { roles: { das: 'any', sekretariat: 'any' }, description: 'Register what DAS decided on the whole takstbilag', seenBy: 'meeting.read' },
  'meeting.close':        { roles: SEKRETARIAT, description: 'Close a meeting', seenBy: 'meeting.read' },
  'takstbilag.read-draft': { roles: BODIES, description: 'See a takstbilag that is not published' },
  'takstbilag.make':      { roles: SEKRETARIAT, description: 'Make an edition of the takstbilag', seenBy: 'takstbilag.read-draft' },
  'takstbilag.publish':   { roles: SEKRETARIAT, secondPerson: true, description: 'Publish an edition that another person made', seenBy: 'takstbilag.read-draft' },

  'users.manage':         { roles: { administrator: 'any' }, description: 'Invite users, give and end roles' },
  'mail.read':            { roles: { administrator: 'any' }, description: 'See the mails that were written, and whether they were delivered' },
  'mail.resend':          { roles: { administrator: 'any' }, description: 'Try again to send a mail that was given up', seenBy: 'mail.read' },
  'audit.read':           { roles: { administrator: 'any', sekretariat: 'any' }, description: 'Read the log' },

  'job.validate-upload':  { system: 'worker', description: 'Read and check an upload' },
  'job.render-takstbilag': { system: 'worker', description: 'Write the files of an edition' },
  'job.recheck-round':    { system: 'worker', description: 'Judge what is not decided again, when a parameter has moved' },
  'job.send-mail':        { system: 'worker', description: 'Write and send the mails that wait' },
  'job.remind':           { system: 'worker', description: 'Remind of deadlines that are near or passed' },
  'job.sweep':            { system: 'worker', description: 'Take up again what waits too long' },
  'cli.check':            { system: 'operator', description: 'Check a takstskema without storing it' },
  'cli.rules-preview':    { system: 'operator', description: 'See what another value of a parameter would flag' },
  'cli.migrate':          { system: 'operator', description: 'Bring the database up to date' },
  'cli.seed':             { system: 'operator', description: 'Make the demo world' },
  'cli.import':           { system: 'operator', description: 'Import last year’s takstbilag and tilbudsvifte' },
  'cli.demo':             { system: 'operator', description: 'Run the whole round on the demo world' },
  'cli.health':           { system: 'operator', description: 'Ask whether the database answers and a worker is at work' },
  'cli.verify':           { system: 'operator', description: 'Verify the log, the decisions, and the editions made again from them' },
  'cli.user-add':         { system: 'operator', description: 'Add a user' },
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof POLICIES;

export const POLICY_NAMES = Object.keys(POLICIES) as readonly PolicyName[];

/** The policy of a name, with all fields a policy can have. */
export const policyOf = (name: PolicyName): Policy => POLICIES[name];

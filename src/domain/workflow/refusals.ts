/**
 * Why a step is refused: a stable code, what kind of no it is, and a Danish sentence that says what to do.
 * forbidden: not this person · conflict: not any more · invalid: something is missing in the request.
 */
export const REFUSALS = {
  not_your_role: {
    kind: 'forbidden',
    message:
      'Du kan ikke træffe denne afgørelse. Den registreres af et medlem af det organ, der har sagen, eller af sekretariatet.',
  },
  own_submission: {
    kind: 'forbidden',
    message:
      'Du har selv indsendt taksten og kan ikke afgøre den. Lad et andet medlem eller sekretariatet registrere afgørelsen.',
  },
  own_driftsherre: {
    kind: 'forbidden',
    message:
      'Taksten hører til din egen driftsherre. Et medlem fra en anden driftsherre eller sekretariatet registrerer afgørelsen.',
  },
  own_proposal: {
    kind: 'forbidden',
    message:
      'Du har selv foreslået afgørelsen og kan ikke bekræfte den. Det gør et medlem fra en anden driftsherre eller sekretariatet.',
  },
  not_proposer: {
    kind: 'forbidden',
    message: 'Forslaget er lavet af en anden. Kun den, der har lavet det, kan trække det tilbage.',
  },
  not_own_driftsherre: {
    kind: 'forbidden',
    message: 'Du kan kun indsende takster for din egen driftsherre.',
  },
  das_marking: {
    kind: 'forbidden',
    message:
      'Taksten er markeret til DAS. FU kan sende den til DAS, sende den tilbage eller afvise den, men ikke godkende den.',
  },
  das_competence: {
    kind: 'forbidden',
    message:
      'Efter aftalen er det DAS, der godkender takster af denne slags. FU kan sende den til DAS, sende den tilbage eller afvise den.',
  },
  no_mandate: {
    kind: 'forbidden',
    message:
      'DAS har ikke givet FU mandat til at godkende taksten. Send den til DAS, som kan afgøre den eller give et mandat.',
  },
  mandate_other_scope: {
    kind: 'forbidden',
    message:
      'FU’s mandater gælder andre takster, ikke denne. Send den til DAS, som kan afgøre den eller give et nyt mandat.',
  },
  mandate_limit: {
    kind: 'forbidden',
    message:
      'Taksten ændrer sig mere, end FU’s mandat tillader. Send den til DAS, som kan afgøre den eller give et nyt mandat.',
  },
  mandate_expired: {
    kind: 'forbidden',
    message: 'FU’s mandat er udløbet. Send den til DAS, som kan afgøre den eller give et nyt mandat.',
  },
  mandate_ended: {
    kind: 'forbidden',
    message: 'DAS har taget mandatet tilbage. Send den til DAS, som kan afgøre den eller give et nyt mandat.',
  },
  wrong_state: {
    kind: 'conflict',
    message:
      'Taksten kan ikke behandles sådan, som den står nu. Se den igen: Måske er den allerede afgjort, eller den ligger et andet sted.',
  },
  stale: {
    kind: 'conflict',
    message: 'Taksten er ændret, siden du åbnede den. Se den nye version, og tag stilling igen.',
  },
  same_content: {
    kind: 'conflict',
    message: 'Taksten er ikke ændret, siden den blev indsendt, og beholder sin status.',
  },
  meeting_closed: {
    kind: 'conflict',
    message:
      'Mødet er afsluttet, og afgørelsen kan ikke længere registreres eller fortrydes. En ny afgørelse træffes i et nyt møde.',
  },
  already_published: {
    kind: 'conflict',
    message:
      'Afgørelsen står i et offentliggjort takstbilag og kan ikke fortrydes. En ændring kræver en revision og en ny udgave.',
  },
  nothing_to_undo: {
    kind: 'conflict',
    message: 'Der er ingen afgørelse at fortryde, eller taksten er indsendt igen siden.',
  },
  wrong_meeting: {
    kind: 'invalid',
    message: 'Mødet hører til et andet organ. Vælg et møde i det organ, der træffer afgørelsen.',
  },
  meeting_required: {
    kind: 'invalid',
    message:
      'DAS træffer afgørelse i et møde eller ved skriftlig behandling. Vælg mødet, eller vælg skriftlig behandling.',
  },
  comment_required: {
    kind: 'invalid',
    message: 'Skriv en begrundelse. Den følger taksten og kan læses af driftsherren.',
  },
  declaration_required: {
    kind: 'invalid',
    message: 'Sæt kryds ved erklæringen, før du indsender.',
  },
  errors_remain: {
    kind: 'invalid',
    message: 'Der er fejl eller manglende forklaringer. Ret dem, og upload takstskemaet igen, før du indsender.',
  },
} as const satisfies Record<string, { kind: RefusalKind; message: string }>;

export type RefusalKind = 'forbidden' | 'conflict' | 'invalid';

export type RefusalCode = keyof typeof REFUSALS;

export interface WorkflowRefusal {
  code: RefusalCode;
  kind: RefusalKind;
  message: string;
}

/** The refusal with this code, ready to be answered; `message` where it can be said more closely. */
export function refuse(code: RefusalCode, message: string = REFUSALS[code].message): WorkflowRefusal {
  return { code, kind: REFUSALS[code].kind, message };
}

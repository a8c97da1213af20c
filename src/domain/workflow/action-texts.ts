/** What an action is called: on its button, in the log afterwards, and on the page that asks for confirmation. */
export interface ActionText {
  /** The button. */
  label: string;
  /** The line in the log. */
  done: string;
  /** What follows from it, in a whole sentence. */
  consequence: string;
  /** The same of a revision, where that is another. */
  inRevision?: string;
}

const IN_FORCE = 'Den takst, der er i kraft, gælder fortsat.';
const AWAITING = 'Indtil da står den i takstbilaget under "Afventer afgørelse" med sidste års takst til orientering.';

export const TEXT = {
  submit: {
    label: 'Indsend',
    done: 'Indsendt',
    consequence: 'Taksten er indsendt og godkendes af DAS sammen med de øvrige.',
  },
  submitMarked: {
    label: 'Indsend',
    done: 'Indsendt til behandling i FU',
    consequence: 'Taksten er indsendt og behandles først i FU, fordi den har en markering.',
  },
  submitMandated: {
    label: 'Indsend',
    done: 'Indsendt til afgørelse i FU',
    consequence: 'Taksten er indsendt og afgøres af FU, som DAS har delegeret den til.',
  },
  submitRevision: {
    label: 'Indsend',
    done: 'Indsendt som revision til behandling i FU',
    consequence: 'Revisionen behandles i FU. Indtil den er afgjort, gælder den takst, der er i kraft.',
  },
  submitInForce: {
    label: 'Indsend',
    done: 'Revisionen er opgivet, og taksten i kraft gælder fortsat',
    consequence: 'Taksten ændres ikke: Den, der er i kraft, gælder fortsat.',
  },
  adopt: {
    label: 'Overtag',
    done: 'Overtaget som godkendt',
    consequence: 'Taksten overtages fra et takstbilag, der allerede er godkendt.',
  },
  endorse: {
    label: 'Godkend',
    done: 'Godkendt af FU',
    consequence: 'Taksten går videre til DAS, som godkender den sammen med de øvrige.',
  },
  approveMandated: {
    label: 'Godkend',
    done: 'Godkendt af FU efter delegation fra DAS',
    consequence: 'Taksten er endeligt godkendt og kommer med i takstbilaget.',
  },
  approveInFu: {
    label: 'Godkend',
    done: 'Godkendt endeligt af FU',
    consequence: 'Taksten er endeligt godkendt og kommer med i takstbilaget.',
  },
  approve: {
    label: 'Godkend',
    done: 'Godkendt af DAS',
    consequence: 'Taksten er endeligt godkendt og kommer med i takstbilaget.',
  },
  rejectInFu: {
    label: 'Afvis',
    done: 'Afvist af FU',
    consequence: `Taksten er afvist, og driftsherren kan indsende en ny. ${AWAITING}`,
    inRevision: `Revisionen af taksten er afvist. ${IN_FORCE}`,
  },
  rejectInDas: {
    label: 'Afvis',
    done: 'Afvist af DAS',
    consequence: `Taksten er afvist, og driftsherren kan indsende en ny. ${AWAITING}`,
    inRevision: `Revisionen af taksten er afvist. ${IN_FORCE}`,
  },
  sendBackFromFu: {
    label: 'Send tilbage',
    done: 'Sendt tilbage af FU',
    consequence: 'Driftsherren får taksten tilbage med begrundelsen og retter eller forklarer den i en ny indsendelse.',
  },
  sendBackFromDas: {
    label: 'Send tilbage',
    done: 'Sendt tilbage af DAS',
    consequence: 'Driftsherren får taksten tilbage med begrundelsen og retter eller forklarer den i en ny indsendelse.',
  },
  passOn: {
    label: 'Send til DAS',
    done: 'Sendt til DAS af FU',
    consequence: 'DAS afgør taksten. Begrundelsen følger med som FU’s anbefaling.',
  },
  confirm: {
    label: 'Bekræft afgørelsen',
    done: 'Afgørelsen er bekræftet',
    consequence: 'Den afgørelse, der er foreslået, gælder fra nu af.',
  },
  handBack: {
    label: 'Send til FU',
    done: 'Sendt til FU af DAS',
    consequence: 'FU behandler taksten igen og ser begrundelsen.',
  },
  delegate: {
    label: 'Delegér til FU',
    done: 'Delegeret til FU af DAS',
    consequence: `FU afgør taksten endeligt. ${AWAITING}`,
    inRevision: `FU afgør revisionen endeligt. Indtil da gælder den takst, der er i kraft.`,
  },
  takeBack: {
    label: 'Tag tilbage til DAS',
    done: 'Taget tilbage fra FU af DAS',
    consequence:
      'FU’s mandat til at afgøre taksten slutter, og DAS afgør den. Det kan ikke fortrydes, men DAS kan delegere igen.',
  },
  undoFu: {
    label: 'Fortryd afgørelsen',
    done: 'FU’s afgørelse er taget tilbage',
    consequence: 'Taksten står igen som før afgørelsen. Både afgørelsen og fortrydelsen kan ses i historikken.',
  },
  undoDas: {
    label: 'Fortryd afgørelsen',
    done: 'DAS’ afgørelse er taget tilbage',
    consequence: 'Taksten står igen som før afgørelsen. Både afgørelsen og fortrydelsen kan ses i historikken.',
  },
  recheckMarked: {
    label: 'Kontrollér igen',
    done: 'Markeret ved ny kontrol',
    consequence: 'Taksten behandles i FU, fordi den er markeret ved en ny kontrol.',
  },
  recheckUnmarked: {
    label: 'Kontrollér igen',
    done: 'Uden markering ved ny kontrol',
    consequence: 'Taksten godkendes af DAS sammen med de øvrige, fordi den ikke længere er markeret.',
  },
} as const satisfies Record<string, ActionText>;

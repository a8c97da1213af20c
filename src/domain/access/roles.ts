/** The roles of domain.md. A person may hold several; each is for one organisation. */
export const ROLES = ['indberetter', 'myndighed', 'fu', 'das', 'sekretariat', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_LABELS: Record<Role, string> = {
  indberetter: 'Indberetter',
  myndighed: 'Myndighed',
  fu: 'FU-medlem',
  das: 'DAS-medlem',
  sekretariat: 'Sekretariat',
  administrator: 'Administrator',
};

/** Roles that are held for a driftsherre; the others are for the whole cooperation. */
export const FOR_A_DRIFTSHERRE: readonly Role[] = ['indberetter', 'myndighed', 'fu', 'das'];

/** One role of a person, with the organisation it is for where it is for one. */
export interface Grant {
  role: Role;
  organisation: number | null;
  /** "Mariagerfjord Kommune", for the pages. */
  organisationName?: string | null;
}

/** Who asks: the person signed in, with the roles in force now. */
export interface Who {
  userId: number;
  name: string;
  roles: readonly Grant[];
}

export const holds = (who: Who, role: Role): boolean => who.roles.some((grant) => grant.role === role);

/** The driftsherrer the person reports for. */
export const reportsFor = (who: Who): number[] =>
  who.roles.flatMap((grant) =>
    grant.role === 'indberetter' && grant.organisation !== null ? [grant.organisation] : [],
  );

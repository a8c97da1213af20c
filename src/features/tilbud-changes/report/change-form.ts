import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { CHANGE_KINDS, type ChangeKind } from '../../../domain/tilbud-changes/kinds.js';
import { LONGEST_TEXT, TOO_LONG } from '../../../web/input-limits.js';

/** Rows of tilbud and of what they become, from 1. */
export const ROWS = [1, 2, 3, 4] as const;
export type Row = (typeof ROWS)[number];

const Typed = (length: number) => {
  const message = `Teksten må højst være på ${length} tegn.`;
  const rules = [IsOptional(), IsString({ message: 'Skriv en tekst.' }), MaxLength(length, { message })];
  return (target: object, name: string) => {
    for (const rule of rules) rule(target, name);
  };
};

/** What the pages ask of an ind- or udmelding, as it was typed; what is wrong with it is told at its fields. */
export class ChangeForm {
  @IsIn(CHANGE_KINDS, { message: 'Vælg, hvad der sker med tilbuddet.' }) art: ChangeKind;
  @Matches(/^\d{4}$/, { message: 'aar skal være et takstår.' }) aar: string;
  @Matches(/^\d{3,4}$/, { message: 'driftsherre skal være en kode, fx 851.' }) driftsherre: string;
  @Typed(10) tilbud1?: string;
  @Typed(10) tilbud2?: string;
  @Typed(10) tilbud3?: string;
  @Typed(10) tilbud4?: string;
  @Typed(10) gaelderFra?: string;
  @Typed(10) til?: string;
  @Typed(12) pladserFoer?: string;
  @Typed(12) pladserEfter?: string;
  @Typed(12) udenfor?: string;
  @Typed(200) navn1?: string;
  @Typed(200) navn2?: string;
  @Typed(200) navn3?: string;
  @Typed(200) navn4?: string;
  @Typed(40) portal1?: string;
  @Typed(40) portal2?: string;
  @Typed(40) portal3?: string;
  @Typed(40) portal4?: string;
  @Typed(60) paragraf1?: string;
  @Typed(60) paragraf2?: string;
  @Typed(60) paragraf3?: string;
  @Typed(60) paragraf4?: string;
  @Typed(10) form1?: string;
  @Typed(10) form2?: string;
  @Typed(10) form3?: string;
  @Typed(10) form4?: string;
  @Typed(12) pladser1?: string;
  @Typed(12) pladser2?: string;
  @Typed(12) pladser3?: string;
  @Typed(12) pladser4?: string;
  @Typed(12) interne1?: string;
  @Typed(12) interne2?: string;
  @Typed(12) interne3?: string;
  @Typed(12) interne4?: string;
  @Typed(1) kategori?: string;
  @Typed(2) undtaget?: string;
  @Typed(200) aftaleMed?: string;
  @Typed(1000) brugere?: string;
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT, { message: TOO_LONG }) begrundelse?: string;
  @IsOptional() @IsString() @MaxLength(LONGEST_TEXT, { message: TOO_LONG }) forsinket?: string;
}

/** Which tilbud and what they become is asked of each kind: how many rows there are of each. */
export const ROWS_OF: Readonly<Record<ChangeKind, { tilbud: number; parts: number }>> = {
  ind: { tilbud: 0, parts: 1 },
  ud: { tilbud: 1, parts: 0 },
  closed: { tilbud: 1, parts: 0 },
  renamed: { tilbud: 1, parts: 1 },
  converted: { tilbud: 1, parts: 1 },
  split: { tilbud: 1, parts: 4 },
  merged: { tilbud: 4, parts: 1 },
  places: { tilbud: 1, parts: 0 },
};

import type { DataValidation, Worksheet } from 'exceljs';
import { LARGEST_NUMBER, LONGEST_TEXT } from '../../../domain/takstskema/cell-limits.js';
import { type Column, headingOf, lettersOf, type RowSheet } from '../../../domain/takstskema/template.js';
import type { ListReferences } from './lister.js';

/** Drop-down, check and prompt of every column that is filled in: one per column, for all rows that can be filled in. */
export function addValidations<Field extends string>(
  sheet: Worksheet,
  { columns, firstRow }: RowSheet<Field>,
  at: { year: number; lastRow: number; lists: ListReferences },
): void {
  for (const column of columns) {
    if (column.locked) continue;
    const letters = lettersOf(column.number);
    const check = column.list
      ? listCheck(at.lists.get(column) ?? '')
      : checkOf(column, `${letters}${firstRow}`, at.year);
    validate(sheet, `${letters}${firstRow}:${letters}${at.lastRow}`, headingOf(column, at.year), column.prompt, check);
  }
}

/** Check and prompt of the P/L above the table. */
export function addPlValidation(sheet: Worksheet, cell: string, label: string): void {
  const prompt = 'Den P/L-fremskrivning, I har regnet med, i procent. Realændringen i skemaet beregnes med den.';
  validate(sheet, cell, label, prompt, {
    type: 'decimal',
    operator: 'between',
    formulae: [-50, 50],
    error: 'Skriv procenten som et tal uden procenttegn: 3,2 for 3,2 %.',
  });
}

type Check = Pick<DataValidation, 'type' | 'operator' | 'formulae' | 'error'>;

/** One validation for a whole range: ExcelJS has the method and lacks its type. */
function validate(sheet: Worksheet, range: string, promptTitle: string, prompt: string, check: Check): void {
  const { dataValidations } = sheet as unknown as { dataValidations: { add(range: string, it: DataValidation): void } };
  dataValidations.add(range, {
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Kan ikke bruges her',
    promptTitle,
    prompt,
    ...check,
  });
}

function listCheck(reference: string): Check {
  return { type: 'list', formulae: [reference], error: 'Vælg en af værdierne på listen.' };
}

/** Only what cannot be meant is stopped; what is unlikely or against a rule is told when the takstskema is read. */
function checkOf(column: Column<string>, firstCell: string, year: number): Check {
  switch (column.type) {
    case 'percent': {
      // A fraction is a percentage typed with a percent sign: 98 % would be kept as 0.98.
      const formula = `OR(${firstCell}=0,AND(${firstCell}>1.5,${firstCell}<=200))`;
      return {
        type: 'custom',
        formulae: [formula],
        error: 'Skriv procenten som et tal uden procenttegn: 98 for 98 %.',
      };
    }
    case 'integer':
      return { type: 'whole', operator: 'between', formulae: [0, 1000], error: 'Skriv et helt tal.' };
    case 'number':
    case 'kroner':
      return {
        type: 'decimal',
        operator: 'between',
        formulae: [-LARGEST_NUMBER, LARGEST_NUMBER],
        error: 'Skriv et tal.',
      };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: dates(year, column.withinYear),
        error: 'Skriv en dato: dag-måned-år.',
      };
    default: {
      const longest = column.maxLength ?? LONGEST_TEXT;
      const error = `Højst ${longest.toLocaleString('da-DK')} tegn.`;
      return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [longest], error };
    }
  }
}

function dates(year: number, withinYear = false): Date[] {
  const around = withinYear ? 0 : 1;
  return [new Date(Date.UTC(year - around, 0, 1)), new Date(Date.UTC(year + around, 11, 31))];
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.(spec|fixture|example)\.tsx?$/.test(file))
  .map((file) => join('src', file));

interface Import {
  file: string;
  /** A path below src/, or the name of a package. */
  target: string;
}

const IMPORTS: Import[] = FILES.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;']*?from '([^']+)'|import\('([^']+)'\)/gm)].map(
    ([, named, loaded]) => ({ file, target: targetOf(file, named ?? loaded ?? '') }),
  ),
);

function targetOf(file: string, name: string): string {
  return name.startsWith('.') ? normalize(join(dirname(file), name)).replace(/\.js$/, '') : name;
}

const below = (folder: string) => (path: string) => path.startsWith(`src/${folder}/`);
const offending = (rule: (one: Import) => boolean) =>
  IMPORTS.filter(rule).map(({ file, target }) => `${file} → ${target}`);

/** "submissions" of src/features/submissions/upload.service. */
const sliceOf = (path: string): string | null => path.match(/^src\/features\/([^/]+)\//)?.[1] ?? null;

describe('the rules of the house', () => {
  it('finds the imports', () => {
    expect(IMPORTS.length).toBeGreaterThan(500);
  });

  it('the domain imports the domain, and exact decimals in one file', () => {
    const foreign = ({ file, target }: Import) => below('domain')(file) && !below('domain')(target);
    expect(
      offending((one) => foreign(one) && !(one.file === 'src/domain/amount.ts' && one.target === 'decimal.js')),
    ).toEqual([]);
  });

  it('adapters speak the domain’s types, never an entity or a slice', () => {
    const allowed = (target: string) =>
      below('domain')(target) || below('adapters')(target) || !target.startsWith('src/');
    expect(offending(({ file, target }) => below('adapters')(file) && !allowed(target))).toEqual([]);
  });

  it('a slice reaches another through its service, entity or module', () => {
    const isDoor = (target: string) =>
      /\.(service|entity|module)$/.test(target) || below('features/operations')(target);
    const inside = ({ file, target }: Import) => {
      const [from, to] = [sliceOf(file), sliceOf(target)];
      return from !== null && to !== null && from !== to && !isDoor(target);
    };
    expect(offending(inside)).toEqual([]);
  });

  it.each([
    ['exceljs', 'adapters/workbook'],
    ['bullmq', 'adapters/queue'],
    ['ioredis', 'adapters/queue'],
    ['yauzl', 'adapters/workbook'],
    ['pdfkit', 'adapters/pdf'],
    ['nodemailer', 'adapters/mail'],
    ['docx', 'adapters/docx'],
  ])('only one place names %s', (library, place) => {
    const strangers = ({ file, target }: Import) => target === library && !below(place)(file) && !below('demo')(file);
    expect(offending((one) => strangers(one) && one.file !== 'src/database/migrate.ts')).toEqual([]);
  });

  it('one file writes the items, and only the workflow’s two services tell it to', () => {
    const writes = FILES.filter((file) => {
      const text = readFileSync(file, 'utf8');
      return /\b(update|save|insert|upsert)\(\s*Item\b|\.update\(Item\)|update\s+"?item"?\s+set/i.test(text);
    });
    // What is in force of an item is written beside its state.
    const store = ['src/features/review/workflow/in-force.ts', 'src/features/review/workflow/item-store.ts'];
    expect(writes).toEqual(store);
    const stores = new Set(store.map((file) => file.replace(/\.ts$/, '')));
    const callers = IMPORTS.filter(({ target }) => stores.has(target)).map(({ file }) => file);
    expect([...new Set(callers)]).toEqual([
      'src/features/review/workflow/reported-items.service.ts',
      'src/features/review/workflow/workflow.service.ts',
    ]);
  });

  it('decisions, the log and editions are only ever added to', () => {
    const changes = FILES.filter((file) =>
      /\b(update|delete|remove|upsert)\(\s*(Decision|AuditRow|Edition|EditionFile|EditionPublication|ParameterValue|Explanation|Recheck|LineLink|Referat|TilbudChangeDecision|TilbudVersionRow|ItemQuestion|QuestionAnswer|ItemNote|DecisionProposal|ProposalWithdrawal)\b/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(changes).toEqual([]);
  });

  it('files are small', () => {
    const lengths = FILES.map((file) => readFileSync(file, 'utf8').split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(70);
  });
});

import { fieldsIn, fillTemplate, type MailFormat } from './fill-template.js';
import { NOTICE_KIND_NAMES, type NoticeKind, noticeKind } from './kinds.js';

/** A template in its two sorts. */
export type Template = Record<MailFormat, string>;
/** One for each kind, and the frame that they stand in. */
export type MailTemplates = Readonly<Record<NoticeKind | 'frame', Template>>;

export interface ToldNotice {
  kind: NoticeKind;
  year: number;
  data: Readonly<Record<string, string>>;
}

export interface WrittenMail {
  subject: string;
  text: string;
  html: string;
}

export interface Reader {
  /** The person's name. */
  name: string;
  /** The whole address of a page, "/konto". */
  addressOf: (path: string) => string;
}

/** What happened in one takstår, of one kind. */
interface Section {
  kind: NoticeKind;
  year: number;
  notices: readonly ToldNotice[];
}

const MOST_NAMED = 3;
const ACCOUNT = '/konto#beskeder';

/** One mail of all that a person is to be told: what must be acted on first, things of a kind together. */
export function writeMail(notices: readonly ToldNotice[], templates: MailTemplates, reader: Reader): WrittenMail {
  const sections = sectionsOf(notices);
  const subject = subjectOf(sections);
  const written = (format: MailFormat): string => {
    const body = sections.flatMap((section) => writeSection(section, templates[section.kind][format], format, reader));
    const common = { subject, name: reader.name, account: reader.addressOf(ACCOUNT) };
    const [head = '', foot = ''] = templates.frame[format].split('{{sections}}');
    const around = (part: string) => fillTemplate(part, format, common, []);
    return [around(head), ...body, around(foot)].join('\n\n');
  };
  return { subject, text: `${written('txt')}\n`, html: `${written('html')}\n` };
}

/** "Takster 2027: 3 takster er sendt tilbage og 1 takst er afvist" */
function subjectOf(sections: readonly Section[]): string {
  const [first] = sections;
  const oneYear = sections.every(({ year }) => year === first?.year);
  const named = sections.slice(0, MOST_NAMED).map((section) => (oneYear ? toldOf(section) : headingOf(section)));
  const more = sections.length - named.length;
  const all = [...named, ...(more > 0 ? [`${more} ${more === 1 ? 'anden besked' : 'andre beskeder'}`] : [])];
  const text = all.length > 1 ? `${all.slice(0, -1).join(', ')} og ${all.at(-1)}` : (all[0] ?? '');
  return oneYear ? `Takster ${first?.year}: ${text}` : text;
}

/** In the order of the table of kinds: what is necessary stands first there. */
function sectionsOf(notices: readonly ToldNotice[]): Section[] {
  const years = [...new Set(notices.map(({ year }) => year))].sort((one, other) => other - one);
  return years.flatMap((year) =>
    NOTICE_KIND_NAMES.flatMap((kind) => {
      const own = notices.filter((notice) => notice.kind === kind && notice.year === year);
      return own.length > 0 ? [{ kind, year, notices: own }] : [];
    }),
  );
}

/** Where the link stands once for all, what leads to another page is a part of its own. */
function writeSection(section: Section, template: string, format: MailFormat, reader: Reader): string[] {
  const fill = (notices: readonly ToldNotice[]) => {
    const each = notices.map(({ data }) => ({ ...data, link: reader.addressOf(data.path ?? '/') }));
    const heading = headingOf({ ...section, notices });
    const common = { heading, year: String(section.year), link: each[0]?.link ?? '' };
    return fillTemplate(template, format, common, each);
  };
  if (!fieldsIn(template).common.includes('link')) return [fill(section.notices)];
  const paths = [...new Set(section.notices.map(({ data }) => data.path))];
  return paths.map((path) => fill(section.notices.filter(({ data }) => data.path === path)));
}

const toldOf = ({ kind, notices }: Section): string => noticeKind(kind).told(notices.length);
const headingOf = (section: Section): string => `Takster ${section.year}: ${toldOf(section)}`;

import type { Who } from '../../../../domain/access/roles.js';
import { takstskemaOf } from '../../../../domain/takstskema/years.js';
import { count } from '../../../../web/format.js';
import { PageHead } from '../../../../web/ui/page-head.js';
import { Pagination } from '../../../../web/ui/pagination.js';
import { type Segment, Segments } from '../../../../web/ui/segments.js';
import { cellId, Sheet } from '../../../../web/ui/sheet.js';
import type { Step } from '../../../../web/ui/step-indicator.js';
import type { JudgedUpload } from '../../check/judged-upload.js';
import { commonChangeOf } from '../../explanation/common-change.js';
import type { Comparison } from '../../told/upload-comparison.service.js';
import { ChangedAlike } from '../explain/common-change.view.js';
import { FindingSummary } from '../findings/finding-summary.view.js';
import { findingsIn, pageOfRows, rowsIn, VIEW_LABELS, VIEWS, viewOf } from '../findings/findings-view.js';
import { shownColumns } from '../findings/sheet-columns.js';
import { sheetRows } from '../findings/sheet-rows.js';
import { eyebrowOf, ReportingPage } from '../reporting-page.view.js';
import type { Rights } from '../rights.js';
import { ComparisonBox } from './comparison.view.js';
import { Lineage } from './lineage.view.js';
import { FileNotices, Standing } from './upload-notices.view.js';
import { UploadSide } from './upload-side.view.js';
import { headingOf, rowsRead, whichUpload } from './upload-words.js';

export interface CheckedUploadProps {
  who: Who;
  judged: JudgedUpload;
  comparison: Comparison;
  /** A newer upload of the same driftsherre; null: this is the newest. */
  newer: { id: number; number: number } | null;
  /** The receipt it was submitted under. */
  receipt: string | null;
  rights: Rights;
  steps: readonly Step[];
  /** The page of the reporting. */
  home: string;
  /** Where the next upload is posted. */
  uploadAction: string;
  vis?: string | undefined;
  side?: number | undefined;
}

/** A checked upload: one verdict, what is wrong at its cells, and what to do next. */
export const CheckedUploadView = (props: CheckedUploadProps) => {
  const { who, judged, comparison, rights, steps } = props;
  const { upload } = judged;
  const title = props.receipt ? `Indsendt: ${count(judged.counts.lines, 'takst', 'takster')}` : headingOf(judged);
  return (
    <ReportingPage who={who} title={title} {...(rights.report && { steps })}>
      <PageHead
        eyebrow={eyebrowOf(upload.year, upload.organisationRow.name)}
        title={title}
        lead={
          <>
            Vi har læst <b>{upload.fileName}</b> ({whichUpload(upload)}). {rowsRead(judged)}
          </>
        }
      />
      <div class="split">
        <div class="split-main">
          <Standing {...props} />
          <FindingSummary
            judged={judged}
            mayReport={rights.report && props.receipt === null}
            href={(cell, lineKey) => cellAddress(props, cell, lineKey)}
          />
          <FileNotices {...props} />
          <Lineage uploadId={upload.id} lineage={judged.lineage} mayConfirm={rights.report && props.receipt === null} />
          <Alike {...props} />
          <Rows {...props} />
          <ComparisonBox comparison={comparison} />
        </div>
        <UploadSide {...props} />
      </div>
    </ReportingPage>
  );
};

const Alike = ({ judged, rights, receipt }: CheckedUploadProps) => {
  const common = commonChangeOf(judged);
  const mayReport = rights.report && receipt === null;
  return common && <ChangedAlike uploadId={judged.upload.id} common={common} mayReport={mayReport} />;
};

const Rows = ({ judged, rights, vis, side }: CheckedUploadProps) => {
  const { upload } = judged;
  const view = viewOf(judged, vis);
  const { page, pages, rows } = pageOfRows(rowsIn(judged, view), side);
  const columns = shownColumns(
    upload,
    findingsIn(judged, view),
    view === 'forklar' ? ['previousTakst', 'realChange'] : [],
  );
  const address = `/uploads/${upload.id}?vis=${view}`;
  return (
    <section aria-labelledby="rækker">
      <div class="box-head">
        <h2 id="rækker" class="flush">
          {rights.report ? 'Dit regneark' : 'Regnearket'}
        </h2>
        <Segments label="Rækker, der vises" items={segments(judged, view)} />
      </div>
      {rows.length > 0 ? (
        <Sheet
          label={`Rækker på arket ${sheetName(upload.year)}`}
          columns={columns}
          rows={sheetRows(upload, rows, columns, view)}
        />
      ) : (
        <p>Der er ingen rækker at vise her.</p>
      )}
      <Pagination page={page} pages={pages} href={(n) => `${address}&side=${n}`} />
    </section>
  );
};

/** Only views with something in them, beside the one that is shown and all rows. */
const segments = (judged: JudgedUpload, current: string): Segment[] =>
  VIEWS.map((view) => ({
    label: VIEW_LABELS[view],
    href: `/uploads/${judged.upload.id}?vis=${view}`,
    count: rowsIn(judged, view).length,
    current: view === current,
  })).filter(({ count: rows, current: shown }, index) => rows > 0 || shown || VIEWS[index] === 'alle');

/** A cell of the page itself where it is shown, else the view and page that show it. */
function cellAddress({ judged, vis, side }: CheckedUploadProps, cell: string, lineKey: string): string {
  const view = viewOf(judged, vis);
  const shown = pageOfRows(rowsIn(judged, view), side);
  const errors = pageOfRows(rowsIn(judged, 'fejl'), undefined).pageOf.get(lineKey) ?? 1;
  if (view === 'fejl' && shown.pageOf.get(lineKey) === shown.page) return `#${cellId(cell)}`;
  return `/uploads/${judged.upload.id}?vis=fejl&side=${errors}#${cellId(cell)}`;
}

const sheetName = (year: number): string => takstskemaOf(year)?.takster.name ?? '';

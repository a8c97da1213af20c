import type { MeetingPack } from '../../domain/meeting/pack.js';
import { Box } from '../../web/ui/box.js';
import { ButtonLink } from '../../web/ui/button.js';
import type { Meeting } from './meeting.entity.js';
import { ACCESSES, DOCUMENT_FORMATS, type DocumentFormat, documentName, kindsOf } from './meeting-documents.service.js';

/** The papers of a meeting to be downloaded, for its members and for everybody. */
export const DocumentLinks = ({ meeting }: { meeting: Meeting }) => (
  <Box id="dokumenter" title="Dokumenter">
    <dl class="documents">
      {kindsOf(meeting).flatMap((kind) =>
        ACCESSES.map((access) => (
          <div>
            <dt>
              {KINDS[kind](meeting)}
              <small>{NOTES[access]}</small>
            </dt>
            <dd>
              {(Object.keys(DOCUMENT_FORMATS) as DocumentFormat[]).map((format) => (
                <ButtonLink
                  href={`/moeder/${meeting.id}/dokumenter/${documentName(kind, access, format)}`}
                  icon="download"
                  download
                >
                  {DOCUMENT_FORMATS[format].label}
                  <span class="sr-only">: {`${KINDS[kind](meeting)}, ${NOTES[access]}`}</span>
                </ButtonLink>
              ))}
            </dd>
          </div>
        )),
      )}
    </dl>
  </Box>
);

const KINDS: Record<MeetingPack['kind'], (meeting: Meeting) => string> = {
  dagsorden: () => 'Dagsorden',
  referat: ({ state }) => (state === 'open' ? 'Udkast til referat' : 'Referat'),
};

const NOTES: Record<MeetingPack['access'], string> = {
  medlemmer: 'Til medlemmerne, med lukkede punkter og bilag',
  aaben: 'Åben udgave uden lukkede punkter og bilag',
};

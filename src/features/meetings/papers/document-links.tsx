import type { MeetingPack } from '../../../domain/meeting/pack.js';
import { shortDateTime } from '../../../web/format.js';
import { Box } from '../../../web/ui/box.js';
import { Button, ButtonLink } from '../../../web/ui/button.js';
import type { Meeting } from '../meeting.entity.js';
import { ACCESSES, DOCUMENT_FORMATS, type DocumentFormat, documentName, kindsOf } from './meeting-documents.service.js';

interface DocumentLinksProps {
  meeting: Meeting;
  /** When the members were told that they are ready. */
  told: Date | null;
  mayTell: boolean;
}

/** The papers of a meeting to be downloaded, for its members and for everybody. */
export const DocumentLinks = ({ meeting, told, mayTell }: DocumentLinksProps) => (
  <Box id="dokumenter" title="Dokumenter" aside={mayTell && <Tell meeting={meeting} />}>
    {told && <p class="weak">Medlemmerne fik besked om, at materialet er klar, {shortDateTime(told)}.</p>}
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

const Tell = ({ meeting }: { meeting: Meeting }) => (
  <form method="post" action={`/moeder/${meeting.id}/besked`}>
    <Button variant="secondary">Giv medlemmerne besked om materialet</Button>
  </form>
);

const KINDS: Record<MeetingPack['kind'], (meeting: Meeting) => string> = {
  dagsorden: () => 'Dagsorden',
  referat: ({ state }) => (state === 'open' ? 'Udkast til referat' : 'Referat'),
};

const NOTES: Record<MeetingPack['access'], string> = {
  medlemmer: 'Til medlemmerne, med lukkede punkter og bilag',
  aaben: 'Åben udgave uden lukkede punkter og bilag',
};

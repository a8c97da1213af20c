import { effectInWords } from '../../domain/tilbud-changes/effect-in-words.js';
import { CHANGE_KIND_LABELS } from '../../domain/tilbud-changes/kinds.js';
import { usersInWords } from '../../domain/tilbud-changes/tilbud-users.js';
import { TILBUD_CHANGE } from '../../domain/workflow/lifecycle.js';
import { dateTime, dayInWords, shortDateTime } from '../../web/format.js';
import { Layout, type Shell } from '../../web/layout/layout.js';
import { ChangeStateBadge, placesChange } from '../../web/tilbud-change-words.js';
import { Alert } from '../../web/ui/alert.js';
import { Box } from '../../web/ui/box.js';
import { Button, ButtonLink } from '../../web/ui/button.js';
import { DefinitionList } from '../../web/ui/definition-list.js';
import { EmptyState } from '../../web/ui/empty-state.js';
import { ErrorSummary } from '../../web/ui/error-summary.js';
import { PageHead } from '../../web/ui/page-head.js';
import { TextArea } from '../../web/ui/text-area.js';
import { decidedWhere } from './precedents/decided-where.js';
import { Grounds, PrecedentList } from './precedents/precedent-list.view.js';
import type { ChangeCase } from './tilbud-changes.service.js';

export interface ChangeProps extends ChangeCase {
  shell: Shell;
  may: { report: boolean; decide: boolean; recommend: boolean; admit: boolean };
  error?: string | undefined;
}

/** One request: what it says, what it would mean, what was decided of it and of others like it. */
export const ChangeView = (props: ChangeProps) => {
  const { shell, change, decisions, missing, may, error } = props;
  const { id, title, kind, year, state, driftsherreRow } = change;
  const isOpen = state === 'reported' || state === 'late';
  return (
    <Layout {...shell} title={`${error ? 'Fejl: ' : ''}${title}`} active="/tilbudsvifte">
      <PageHead
        title={title || 'Uden navn'}
        eyebrow={`${CHANGE_KIND_LABELS[kind]} · ${driftsherreRow.name} · takstår ${year}`}
        actions={
          <ButtonLink href={`/ind-og-udmeldinger?aar=${year}`} icon="arrow-back">
            Ind- og udmeldinger
          </ButtonLink>
        }
      />
      {error && <ErrorSummary title="Intet er gemt" entries={[{ text: error, href: '#handlinger' }]} />}
      {isOpen && missing.length > 0 && (
        <Alert tone="warning" title="DAS kan ikke godkende ændringen endnu">
          {missing.map(({ message }) => (
            <p>{message}</p>
          ))}
          {may.report && <a href={`/ind-og-udmeldinger/${id}/ret`}>Skriv det, der mangler</a>}
        </Alert>
      )}
      <div class="split">
        <div class="split-main">
          <Says {...props} />
          {decisions.length > 0 && <Decisions {...props} />}
          <Precedents {...props} />
        </div>
        <div class="split-side">{isOpen || may.decide ? <Steps {...props} isOpen={isOpen} /> : null}</div>
      </div>
    </Layout>
  );
};

const Says = ({ change, concerned }: ChangeProps) => {
  const { state, until, category, exempt, agreementWith, users, late, lateReason } = change;
  const items = [
    { term: 'Status', value: <ChangeStateBadge state={state} /> },
    { term: 'Virkning', value: effectInWords(change) },
    {
      term: 'Tilbud i tilbudsviften',
      value:
        concerned.length === 0
          ? '–'
          : concerned.map(({ id, name }) => (
              <span class="listed">
                <a href={`/tilbudsvifte/${id}`}>{name}</a>
              </span>
            )),
    },
    { term: 'Gælder fra', value: dayInWords(change.effectiveDate) },
    ...(until ? [{ term: 'Til og med', value: dayInWords(until) }] : []),
    { term: 'Pladser', value: placesChange(change) },
    ...(category ? [{ term: 'Kategori', value: String(category) }] : []),
    ...(exempt ? [{ term: 'Undtaget, aftale med', value: agreementWith ?? '–' }] : []),
    { term: 'Bruges af', value: users.length > 0 ? usersInWords(users) : 'Ikke oplyst' },
    { term: 'Begrundelse', value: change.reason || '–' },
    { term: 'Meldt', value: reported(change) },
    ...(late ? [{ term: 'Efter fristen', value: lateReason ?? 'Venter på sekretariatet' }] : []),
  ];
  return (
    <Box id="melding" title="Meldingen">
      <DefinitionList items={items} />
    </Box>
  );
};

function reported({ source, reportedByUser, reportedAt }: ChangeProps['change']): string {
  if (source === 'minutes') return 'Før Takstportalen; taget over fra et referat';
  const where = source === 'sheet' ? 'i takstskemaet' : 'på siden';
  return `${dateTime(reportedAt)} ${where}${reportedByUser ? ` af ${reportedByUser.name}` : ''}`;
}

const Decisions = ({ decisions }: ChangeProps) => (
  <Box id="afgoerelser" title="Afgørelse">
    <ul class="precedents">
      {decisions.map((decision, index) => (
        <li>
          <p class="precedent-head">
            <b>
              {TILBUD_CHANGE.states[decision.outcome].label} af {decision.body}
            </b>
            {index > 0 && <span class="weak"> (gjort om siden)</span>}
          </p>
          <p class="weak">
            {decidedWhere(decision)} · registreret af {decision.user.name} {shortDateTime(decision.decidedAt)}
          </p>
          {decision.grounds && <Grounds text={decision.grounds} />}
        </li>
      ))}
    </ul>
  </Box>
);

const Precedents = ({ precedents, change: { kind } }: ChangeProps) => (
  <Box
    id="foer"
    title={`Afgjort før: ${CHANGE_KIND_LABELS[kind].toLocaleLowerCase('da')}`}
    aside={<a href={`/ind-og-udmeldinger/afgoerelser?art=${kind}`}>Alle af samme slags</a>}
  >
    {precedents.length === 0 ? (
      <EmptyState title="Der er ikke afgjort noget af samme slags før" />
    ) : (
      <PrecedentList precedents={precedents} />
    )}
  </Box>
);

const Steps = ({ change, may, isOpen }: ChangeProps & { isOpen: boolean }) => {
  const { id, state, year, recommendation } = change;
  const address = `/ind-og-udmeldinger/${id}`;
  return (
    <>
      {(recommendation || (may.recommend && isOpen)) && (
        <Box id="indstilling" title="Sekretariatets indstilling">
          {may.recommend && isOpen ? (
            <form class="form-stack" method="post" action={`${address}/indstilling`}>
              <TextArea
                name="tekst"
                label="Indstilling"
                hint="DAS ser den."
                rows={3}
                maxLength={4000}
                optional
                value={recommendation ?? ''}
              />
              <div class="form-actions">
                <Button variant="secondary">Gem indstilling</Button>
              </div>
            </form>
          ) : (
            <p>{recommendation}</p>
          )}
        </Box>
      )}
      <Box id="handlinger" title="Hvad nu?">
        <div class="next-steps">
          {may.admit && state === 'late' && (
            <form class="form-stack" method="post" action={`${address}/optagelse`}>
              <TextArea name="begrundelse" label="Hvorfor tages den med efter fristen?" rows={3} maxLength={4000} />
              <div class="form-actions">
                <Button>Tag med alligevel</Button>
              </div>
            </form>
          )}
          {may.decide && state !== 'late' && state !== 'withdrawn' && (
            <ButtonLink href={`/ind-og-udmeldinger/afgoer?aar=${year}&id=${id}`} variant="primary">
              {isOpen ? 'Registrér DAS’ afgørelse' : 'DAS har gjort afgørelsen om'}
            </ButtonLink>
          )}
          {may.report && isOpen && <ButtonLink href={`${address}/ret`}>Ret meldingen</ButtonLink>}
          {may.report && isOpen && (
            <form method="post" action={`${address}/tilbagetraekning`}>
              <Button variant="secondary">Træk tilbage</Button>
            </form>
          )}
          {!isOpen && state !== 'withdrawn' && (
            <p class="weak">En afgørelse rettes aldrig. Den kan gøres om ved en ny.</p>
          )}
        </div>
      </Box>
    </>
  );
};

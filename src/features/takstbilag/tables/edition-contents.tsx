import type { TakstbilagModel } from '../../../domain/takstbilag/model.js';
import { count } from '../../../web/format.js';
import { Box } from '../../../web/ui/box.js';
import { AnalysisTables } from './analysis-tables.js';
import { AwaitingTable, ChangesTable, CorrectionsTable, DecisionsTable, OverviewTable } from './edition-tables.js';
import { ExtraServicesTable } from './extra-services-table.js';
import { ObjectiveTable } from './objective-table.js';
import { TakstTable } from './takst-table.js';
import { TilbudChangesTable } from './tilbud-changes-table.js';
import { TwoPartTable } from './two-part-table.js';

/** All that a takstbilag says, in the order of its sheets. `linked`: it is published, so its lines have pages. */
export const EditionContents = ({ model, linked }: { model: TakstbilagModel; linked: boolean }) => (
  <>
    {model.changes.sinceEdition !== null && (
      <Box id="aendringer" title={`Ændringer siden udgave ${model.changes.sinceEdition}`}>
        {model.changes.entries.length > 0 ? (
          <ChangesTable entries={model.changes.entries} />
        ) : (
          <p>Ingen takst er ny, ændret eller udgået.</p>
        )}
      </Box>
    )}
    <Box id="overblik" title="Overblik">
      <OverviewTable overview={model.overview} />
      <SectionLinks model={model} />
    </Box>
    {model.analysis && (
      <Box id="analyse" title="Gennemsnitlig realændring">
        <AnalysisTables analysis={model.analysis} />
      </Box>
    )}
    {model.awaiting.length > 0 && (
      <Box id="afventer" title={`${count(model.awaiting.length, 'takst', 'takster')} afventer afgørelse`}>
        <p>Taksterne er ikke godkendt for {model.takstaar}. Sidste års takst står her til orientering.</p>
        <AwaitingTable awaiting={model.awaiting} year={model.takstaar} />
      </Box>
    )}
    {model.sections.map(({ party, paragraffer }) => (
      <Box id={`driftsherre-${party.code}`} title={party.name}>
        <TakstTable
          caption={`Godkendte takster, ${party.name}`}
          year={model.takstaar}
          takster={paragraffer.flatMap(({ takster }) => takster.map((takst) => ({ ...takst, party })))}
          linked={linked}
          ofOne
        />
      </Box>
    ))}
    {model.twoPart.length > 0 && (
      <Box id="basis-og-aktivitet" title="Basis og aktivitet">
        <p>En plads koster basistaksten og én aktivitetstakst. Her står hele takstmodellen for hvert tilbud samlet.</p>
        {model.twoPart.map((group) => (
          <TwoPartTable group={group} year={model.takstaar} />
        ))}
      </Box>
    )}
    {model.extraServices.length > 0 && (
      <Box id="tillaeg" title="Tillægsydelser">
        <p>Et tillæg betales ved siden af taksten for pladsen, når borgeren får ydelsen.</p>
        <ExtraServicesTable services={model.extraServices} year={model.takstaar} />
      </Box>
    )}
    {model.objectiveFinancing.length > 0 && (
      <Box id="objektiv-finansiering" title="Objektiv finansiering">
        <p>Budgetter, som betales efter indbyggertal. Andelene er hele kroner og giver tilsammen budgettet.</p>
        {model.objectiveFinancing.map((financing) => (
          <ObjectiveTable financing={financing} />
        ))}
      </Box>
    )}
    {model.tilbudChanges.length > 0 && (
      <Box id="ind-og-udmeldinger" title="Ind- og udmeldinger">
        <TilbudChangesTable entries={model.tilbudChanges} />
      </Box>
    )}
    {model.corrections.length > model.changes.entries.length && (
      <Box id="rettelser" title="Rettelser siden første udgave">
        <CorrectionsTable corrections={model.corrections} />
      </Box>
    )}
    {model.decisions.length > 0 && (
      <Box id="afgoerelser" title="Afgørelser">
        <DecisionsTable decisions={model.decisions} />
      </Box>
    )}
  </>
);

/** To what stands below the takster, which are many. */
const SectionLinks = ({ model }: { model: TakstbilagModel }) => {
  const links = [
    model.twoPart.length > 0 && { href: '#basis-og-aktivitet', text: 'Basis og aktivitet' },
    model.extraServices.length > 0 && { href: '#tillaeg', text: 'Tillægsydelser' },
    model.objectiveFinancing.length > 0 && { href: '#objektiv-finansiering', text: 'Objektiv finansiering' },
    model.tilbudChanges.length > 0 && { href: '#ind-og-udmeldinger', text: 'Ind- og udmeldinger' },
    model.decisions.length > 0 && { href: '#afgoerelser', text: 'Afgørelser' },
  ].filter((link) => link !== false);
  if (links.length === 0) return null;
  return (
    <p>
      {'Længere nede: '}
      {links.map(({ href, text }, index) => (
        <>
          {index > 0 && ' · '}
          <a href={href}>{text}</a>
        </>
      ))}
    </p>
  );
};

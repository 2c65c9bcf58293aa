import type { ContractKind } from '../kinds.ts'
import { kind } from './kind.ts'
import type { KindWords } from './language.ts'

export const nlKinds: Record<ContractKind, KindWords> = {
  lease_commercial: kind(
    'Huurovereenkomst bedrijfsruimte|Huurovereenkomst kantoorruimte|Huurovereenkomst winkelruimte',
    'Verhuurder/Huurder',
    `
De {a} verhuurt aan de {b} de ruimte aan {address}, groot circa {area} m², als [kantoor|opslag|winkel].
De {b} mag de bestemming niet wijzigen zonder toestemming.
`,
  ),
  lease_residential: kind(
    'Huurovereenkomst woonruimte|Huurcontract|Huurovereenkomst',
    'Verhuurder/Huurder',
    `
De woning ligt aan {address} en heeft {n} kamers.
De {b} betaalt een waarborgsom van {money}.
`,
  ),
  services: kind(
    'Dienstverleningsovereenkomst|Overeenkomst van opdracht|Raamovereenkomst diensten|Schoonmaakovereenkomst',
    'Opdrachtgever/Opdrachtnemer|Klant/Dienstverlener',
    `
De {a} draagt de {b} de diensten van bijlage {n} op.
De {b} voert de diensten zorgvuldig uit.
`,
  ),
  consulting: kind(
    'Adviesovereenkomst|Consultancyovereenkomst|Overeenkomst van opdracht (zzp)',
    'Opdrachtgever/Adviseur',
    `
De {b} adviseert de {a} over [de keuze van software|de verkoop].
De {b} werkt zelfstandig, ten hoogste {n} uur per week.
`,
  ),
  nda: kind(
    'Geheimhoudingsovereenkomst|Vertrouwelijkheidsovereenkomst|Geheimhoudingsverklaring',
    'Verstrekker/Ontvanger',
    `
Partijen onderzoeken een samenwerking en verstrekken elkaar vertrouwelijke informatie.
`,
  ),
  supply: kind(
    'Leveringsovereenkomst|Raamovereenkomst levering|Inkoopovereenkomst',
    'Leverancier/Afnemer|Verkoper/Koper',
    `
De {a} levert de {b} de producten van bijlage {n}, [DAP|EXW] {city}.
De {b} geeft zijn behoefte voor de volgende {months} op.
`,
  ),
  distribution: kind(
    'Distributieovereenkomst|Alleenverkoopovereenkomst|Wederverkoopovereenkomst',
    'Leverancier/Distributeur',
    `
De {a} verleent de {b} het recht de producten in het gebied te verkopen.
De {b} neemt jaarlijks voor ten minste {money} af.
`,
  ),
  employment: kind(
    'Arbeidsovereenkomst|Arbeidsovereenkomst voor bepaalde tijd|Arbeidscontract',
    'Werkgever/Werknemer',
    `
De {b} treedt in dienst als [boekhouder|programmeur|monteur] te {city}.
De proeftijd is {months}.
`,
  ),
  software_licence: kind(
    'Licentieovereenkomst|Softwarelicentieovereenkomst|Gebruiksrechtovereenkomst',
    'Licentiegever/Licentienemer',
    `
De {a} verleent de {b} een niet-exclusief gebruiksrecht voor {n} gebruikers.
`,
  ),
  trademark_licence: kind(
    'Merklicentieovereenkomst|Octrooilicentie|Licentieovereenkomst merken',
    'Licentiegever/Licentienemer',
    `
De {a} staat de {b} toe het merk nr. {n}{n}{n}{n} te gebruiken.
De vergoeding is {pct} van de netto-omzet, te betalen binnen {days} na elk kwartaal.
`,
  ),
  loan: kind(
    'Geldleningsovereenkomst|Leningsovereenkomst|Kredietovereenkomst',
    'Geldgever/Geldnemer|Kredietgever/Kredietnemer',
    `
De lening draagt een rente van {pct} per jaar.
De {b} mag met een aankondiging van {days} vervroegd aflossen.
`,
  ),
  maintenance: kind(
    'Onderhoudsovereenkomst|Onderhoudscontract|Service- en onderhoudsovereenkomst',
    'Opdrachtgever/Opdrachtnemer',
    `
De {b} onderhoudt de installaties van bijlage {n} elke {months}.
Storingen worden binnen {n} uur behandeld.
`,
  ),
  hosting: kind(
    'Hostingovereenkomst|SaaS-overeenkomst|Overeenkomst clouddiensten',
    'Leverancier/Klant',
    `
De {a} stelt de dienst beschikbaar met een beschikbaarheid van {pct} per maand.
Kopieën worden {days} bewaard.
`,
  ),
  sponsorship: kind(
    'Sponsorovereenkomst|Sponsorcontract',
    'Sponsor/Organisator|Sponsor/Vereniging',
    `
De {b} geeft de {a} het recht zich [hoofdsponsor|partner] van het evenement te {city} te noemen.
`,
  ),
  joint_venture: kind(
    'Samenwerkingsovereenkomst|Joint-ventureovereenkomst|Aandeelhoudersovereenkomst',
    'Partner A/Partner B|Investeerder/Oprichter',
    `
Partijen richten te {city} een vennootschap op waarin elk {pct} houdt.
`,
  ),
  agency: kind(
    'Agentuurovereenkomst|Bemiddelingsovereenkomst',
    'Principaal/Agent',
    `
De {a} draagt de {b} op te bemiddelen in de regio {city}.
De provisie is {pct} en wordt {days} na ontvangst betaald.
`,
  ),
  purchase: kind(
    'Koopovereenkomst|Koopcontract|Overeenkomst tot overdracht van aandelen',
    'Verkoper/Koper',
    `
De {a} verkoopt aan de {b} de zaken van bijlage {n}.
`,
  ),
  data_processing: kind(
    'Verwerkersovereenkomst|Overeenkomst gegevensverwerking',
    'Verwerkingsverantwoordelijke/Verwerker',
    `
De {b} verwerkt gegevens alleen op schriftelijke instructie.
Datalekken worden binnen {n} uur gemeld.
`,
  ),
  amendment: kind(
    'Eerste addendum|Addendum nr. 1|Allonge bij de huurovereenkomst|Wijzigingsovereenkomst',
    'Verhuurder/Huurder|Leverancier/Klant',
    `
Niet omschreven begrippen hebben de betekenis van de oorspronkelijke overeenkomst.
`,
  ),
}

import type { List } from '../../world/world.ts'
import type { LabelKey } from './language.ts'

export const nlLabels: Record<LabelKey, List> = {
  partyA: '{role}|Naam {role}',
  partyB: '{role}|Naam {role}',
  effective: 'Ingangsdatum|Aanvang|Startdatum|Begindatum',
  signed: 'Datum|Datum overeenkomst|Gesloten op',
  term: 'Looptijd|Duur|Contractduur|Initiële looptijd',
  end: 'Einddatum|Einde|Geldig tot|Vervaldatum',
  renewal: 'Verlenging|Automatische verlenging',
  notice: 'Opzegtermijn|Opzegging',
  law: 'Toepasselijk recht|Recht',
  value: 'Vergoeding|Contractwaarde|Prijs|Totaalbedrag',
  address: 'Adres|Vestigingsadres',
  by: 'Handtekening|Namens deze',
  company: 'Bedrijf|Onderneming|Naam van de vennootschap',
  name: 'Naam',
  position: 'Functie',
  date: 'Datum|Getekend op',
  place: 'Plaats|Te',
  page: 'Pagina {n} van {total}|{n}|Blad {n}|{n}/{total}',
  contents: 'Inhoud|Inhoudsopgave',
  draft: 'CONCEPT|KOPIE|VERTROUWELIJK',
  number: 'Contractnr.|Kenmerk|Ref.',
  initials: 'Paraaf|Paraaf: ____ / ____',
  exhibit: 'Bijlage|BIJLAGE',
  between: 'tussen|TUSSEN',
  and: 'en|EN',
  recitals: 'Overwegende|In aanmerking nemende',
  printed: 'Afgedrukt op {date}|Document aangemaakt op {date}',
}

/** `het` stands in front or follows "is … van toepassing", `door` follows "beheerst". */
export const nlLaws: Record<string, Record<string, string[]>> = {
  NL: {
    het: ['*Nederlands recht*', 'het recht van *Nederland*', 'het *Nederlandse recht*'],
    door: ['door *Nederlands recht*', 'door het recht van *Nederland*', 'door het *Nederlandse recht*'],
    name: ['*Nederland*', '*Nederlands recht*'],
  },
  BE: {
    het: ['*Belgisch recht*', 'het recht van *België*', 'het *Belgische recht*'],
    door: ['door *Belgisch recht*', 'door het recht van *België*', 'door het *Belgische recht*'],
    name: ['*België*', '*Belgisch recht*'],
  },
}

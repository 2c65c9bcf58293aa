import { wordings as w } from '../spin.ts'
import { deClauses, deFiller } from './de-clauses.ts'
import { deKinds } from './de-kinds.ts'
import { deLabels, deLawAliases, deLaws } from './de-labels.ts'
import { deTruth } from './de-truth.ts'
import { deValues } from './de-values.ts'
import type { ContractLanguage } from './language.ts'

const contract = {
  doc: 'Vertrag',
  This: 'Dieser Vertrag',
  this: 'dieser Vertrag',
  gen: 'dieses Vertrages',
  dat: 'diesem Vertrag',
  acc: 'diesen Vertrag',
}

export const de: ContractLanguage = {
  language: 'de',
  documents: [
    contract,
    contract,
    {
      doc: 'Vertrag',
      This: 'Der Vertrag',
      this: 'der Vertrag',
      gen: 'des Vertrags',
      dat: 'dem Vertrag',
      acc: 'den Vertrag',
    },
    {
      doc: 'Vereinbarung',
      This: 'Diese Vereinbarung',
      this: 'diese Vereinbarung',
      gen: 'dieser Vereinbarung',
      dat: 'dieser Vereinbarung',
      acc: 'diese Vereinbarung',
    },
    {
      doc: 'Vertragsverhältnis',
      This: 'Das Vertragsverhältnis',
      this: 'das Vertragsverhältnis',
      gen: 'des Vertragsverhältnisses',
      dat: 'dem Vertragsverhältnis',
      acc: 'das Vertragsverhältnis',
    },
  ],
  kinds: deKinds,
  articles: () => ({}),
  entities: {},
  trading: ['handelnd unter', 'Geschäftsbezeichnung'],
  laws: deLaws,
  lawAliases: deLawAliases,
  labels: deLabels,
  ...deTruth,
  ...deValues,
  positions:
    'Geschäftsführer|Geschäftsführerin|Vorstand|Prokurist|Inhaber|Vorstandsvorsitzende|Leiter Einkauf|Bevollmächtigter|Mitglied des Verwaltungsrats',
  definitions: w(`
„Verbundenes Unternehmen“ ist jedes Unternehmen, an dem eine Partei [unmittelbar oder mittelbar|] mehr als {pct} der Stimmrechte hält.
„Werktag“ ist jeder Tag außer Samstag, Sonntag und den gesetzlichen Feiertagen in {city}.
„Vertrauliche Informationen“ sind alle Informationen, die eine Partei der anderen [im Zusammenhang mit {dat}|] offenlegt.
„Rahmenvertrag“ ist die {otherdoc} vom {date} zwischen dem {a} und {company}.
„Vertragsjahr“ ist jeder Zeitraum von {twelve}, erstmals ab der ersten Lieferung.
„Höhere Gewalt“ ist jedes Ereignis, das außerhalb des Einflusses der betroffenen Partei liegt[, etwa Feuer, Hochwasser oder Streik|].
„Schutzrechte“ sind Patente, Marken, Designs und Urheberrechte, gleich ob eingetragen oder nicht.
„Leistungen“ sind die in Anlage {n} beschriebenen Leistungen in der Fassung vom {date}.
`),
  otherLaws: 'Singapur|Luxemburg|Liechtenstein|Schweden|des Staates New York|Englands|Japan|der Niederlande',
  otherDocuments:
    'Geheimhaltungsvereinbarung|Absichtserklärung|Rahmenvereinbarung|Sicherungsvereinbarung|Gesellschaftervereinbarung|Bürgschaft|Kooperationsvereinbarung|Nutzungsvereinbarung',
  clauses: deClauses,
  filler: deFiller,
}

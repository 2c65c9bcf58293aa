import type { List } from '../../world/world.ts'
import type { LabelKey } from './language.ts'

export const deLabels: Record<LabelKey, List> = {
  partyA: '{role}|Name des {role}s|{role} (Partei A)',
  partyB: '{role}|Name des {role}s|{role} (Partei B)',
  effective: 'Vertragsbeginn|Beginn|Inkrafttreten|Laufzeitbeginn|Gültig ab',
  signed: 'Datum|Vertragsdatum|Abschlussdatum|Datum des Vertrages',
  term: 'Laufzeit|Vertragslaufzeit|Mindestlaufzeit|Vertragsdauer|Erstlaufzeit',
  end: 'Vertragsende|Ende|Gültig bis|Laufzeitende|Endet am',
  renewal: 'Verlängerung|Automatische Verlängerung|Vertragsverlängerung',
  notice: 'Kündigungsfrist|Frist zur Kündigung|Kündigung',
  law: 'Anwendbares Recht|Recht|Rechtswahl|Geltendes Recht',
  value: 'Auftragswert|Vertragswert|Vergütung|Gesamtpreis|Betrag|Entgelt',
  address: 'Anschrift|Adresse|Sitz',
  by: 'Unterschrift|Gez.|Unterschrift',
  company: 'Firma|Unternehmen|Partei|Gesellschaft',
  name: 'Name|Name in Druckbuchstaben',
  position: 'Funktion|Stellung|Position',
  date: 'Datum|Ort, Datum|Den|Unterzeichnet am',
  place: 'Ort|Ort der Unterschrift',
  page: 'Seite {n} von {total}|- {n} -|{n}|Seite {n}|Seite {n}/{total}',
  contents: 'Inhaltsverzeichnis|Inhalt|INHALT',
  draft: 'ENTWURF|KOPIE|VERTRAULICH|MUSTER',
  number: 'Vertrag Nr.|Vertragsnummer|Vertrags-Nr.|Az.|Unser Zeichen',
  initials: 'Paraphe|Kürzel: ____ / ____',
  exhibit: 'Anlage|Anhang|Anlage',
  between: 'zwischen|Zwischen|geschlossen zwischen',
  and: 'und|und|– und –',
  recitals: 'Präambel|Vorbemerkung|Vorwort|Präambel',
  printed: 'Gedruckt am {date}|Stand der Datei: {date}|Archiviert {date}|Ausdruck vom {date}',
}

/** `dat` follows "unterliegt", `nom` stands in front: "Es gilt …"; `gen` is part of "unter Ausschluss". */
export const deLaws: Record<string, Record<string, string[]>> = {
  DE: {
    dat: [
      'dem Recht der *Bundesrepublik Deutschland*',
      '*deutschem Recht*',
      'dem *deutschen Recht*',
      'dem in *Deutschland* geltenden Recht',
    ],
    nom: ['das Recht der *Bundesrepublik Deutschland*', '*deutsches Recht*', 'das *deutsche Recht*'],
    name: [
      '*Deutschland*',
      '*Deutsches Recht*',
      'Recht der *Bundesrepublik Deutschland*',
      '*Bundesrepublik Deutschland*',
    ],
  },
  AT: {
    dat: [
      'dem Recht der *Republik Österreich*',
      '*österreichischem Recht*',
      'dem *österreichischen Recht*',
      'dem in *Österreich* geltenden Recht',
    ],
    nom: ['das Recht der *Republik Österreich*', '*österreichisches Recht*', 'das *österreichische Recht*'],
    name: ['*Österreich*', '*Österreichisches Recht*', '*Republik Österreich*'],
  },
  CH: {
    dat: [
      'dem Recht der *Schweiz*',
      '*schweizerischem Recht*',
      'dem *schweizerischen Recht*',
      '*Schweizer Recht*',
    ],
    nom: [
      'das Recht der *Schweizerischen Eidgenossenschaft*',
      '*schweizerisches Recht*',
      'das *Schweizer Recht*',
      'materielles *schweizerisches Recht*',
    ],
    name: ['*Schweiz*', '*Schweizer Recht*', '*Schweizerisches Recht*'],
  },
}

export const deLawAliases: Record<string, string[]> = {
  DE: [
    'Deutschland',
    'Bundesrepublik Deutschland',
    'deutsch',
    'deutsches Recht',
    'deutschem Recht',
    'Germany',
  ],
  AT: [
    'Österreich',
    'Republik Österreich',
    'österreichisch',
    'österreichisches Recht',
    'österreichischem Recht',
    'Austria',
  ],
  CH: [
    'Schweiz',
    'Schweizerische Eidgenossenschaft',
    'schweizerisch',
    'schweizerisches Recht',
    'Schweizer Recht',
    'Switzerland',
  ],
}

import { wordings as w } from '../spin.ts'
import type { ValueWordings } from './language.ts'

export const deValues: ValueWordings = {
  value: {
    fee: w(`
[Für die Leistungen|Als Vergütung] [zahlt|schuldet] der {a} [dem {b}|] [einen Betrag von|insgesamt|pauschal] {value}[ zuzüglich gesetzlicher Umsatzsteuer|].
Die [Gesamtvergütung|Vergütung|Pauschale] beträgt {value}[ netto|, zahlbar binnen {days}|].
Der [Auftragswert|Gesamtpreis|Vertragswert] beläuft sich auf {value}.
Der {b} erhält [eine pauschale Vergütung|ein Honorar] in Höhe von {value}.
Die Kosten dürfen [insgesamt|] {value} nicht übersteigen.
`),
    rent: w(`
Die [jährliche Miete|Jahresmiete] beträgt {value}[, zahlbar in zwölf Teilbeträgen|].
Für die gesamte Mietzeit ist eine Miete von [insgesamt|] {value} zu zahlen.
Die monatliche [Grundmiete|Miete|Nettokaltmiete|Kaltmiete] beträgt {rate}[ zuzüglich Nebenkosten von {money}|, fällig am dritten Werktag|].
Der {b} zahlt [eine Miete|einen Mietzins] von monatlich {rate}.
Als [Mietzins|Miete] werden [monatlich|je Monat] {rate} vereinbart.
Die Miete, die monatlich im Voraus zu zahlen ist, beläuft sich auf {rate}.
`),
    licence: w(`
Der {b} zahlt [eine einmalige|eine jährliche|die] Lizenzgebühr [in Höhe von|von] {value}.
Die Lizenzgebühr beträgt {value}[ zuzüglich Umsatzsteuer|].
Für die eingeräumten Rechte [sind|werden] {value} [zu zahlen|fällig].
`),
    price: w(`
Der Kaufpreis beträgt {value}[ und ist binnen {days} zu zahlen|].
Der {b} zahlt [einen Gesamtpreis|einen Kaufpreis] von {value}[, davon {money} als Anzahlung|].
Die Parteien haben einen Preis von {value} vereinbart.
Als Gegenleistung werden {value} auf das Konto bei der {bank} überwiesen.
`),
    loan: w(`
Der {a} gewährt dem {b} ein Darlehen [in Höhe von|über] {value}.
Die Darlehenssumme beträgt {value}.
Der {b} [bestätigt|bekennt], {value} als Darlehen erhalten zu haben.
`),
    salary: w(`
Der {b} erhält ein [Jahresgehalt|Bruttojahresgehalt] von {value}[, zahlbar in zwölf Raten|].
Das Gehalt beträgt {value} brutto [im Jahr|jährlich].
Für seine Tätigkeit [bekommt|erhält] der {b} eine Vergütung von {value} brutto [pro Jahr|im Jahr].
`),
    sponsorship: w(`
Der {a} zahlt [dem {b}|] einen Sponsoringbetrag von {value}.
Die Sponsoringleistung beträgt [insgesamt|] {value}[ und ist in zwei Raten fällig|].
Als Gegenleistung [werden|sind] {value} zu zahlen.
`),
  },
  currencies: { EUR: 'Euro', CHF: 'Schweizer Franken' },
  closing: {
    dated: w(`
{city}, den {signature}
[Geschlossen|Unterzeichnet] in {city} am {signature}
{city}, {signature}
Die Parteien haben {acc} am {signature} [in zwei Ausfertigungen|] unterzeichnet.
`),
    undated: w(`
Die Parteien [unterzeichnen|haben unterzeichnet] wie folgt:
Unterschriften
Ort, Datum: ______________________________
Zum Zeichen des Einverständnisses:
`),
  },
  cover: {
    dated: w(`
vom {dated}
Datum: {dated}
geschlossen am {dated}
`),
    effective: w(`
gültig ab {dated}
Vertragsbeginn: {dated}
mit Wirkung zum {dated}
`),
  },
  amendment: {
    recitals: w(`
Die Parteien haben am {original.date} einen [Vertrag|{original}] geschlossen (nachfolgend „Ursprungsvertrag“).
Zwischen den Parteien besteht der {original} vom {original.date}[, zuletzt geändert am {date}|] („Ursprungsvertrag“).
`),
    changes: w(`
§ {n} Abs. {n} des Ursprungsvertrages wird wie folgt neu gefasst: „Rechnungen sind binnen {days} zu zahlen.“
In Ziffer {n} werden die Worte „{days2}“ durch „{days}“ ersetzt.
Anlage {n} wird durch die beigefügte Fassung vom {date} ersetzt.
`),
    rest: w(`
Im Übrigen bleiben die Bestimmungen des Ursprungsvertrages unverändert.
Alle anderen Regelungen gelten [unverändert|] fort.
`),
  },
  sheet: {
    lead: w(`
Die folgenden Angaben sind Bestandteil {gen}; es gelten die nachstehenden Bedingungen.
Die Eckdaten:
`),
    renewal: {
      auto: w(`
<automatisch>, um jeweils {renewal.acc}
<ja>, jeweils {renewal.acc}
<Verlängert sich automatisch> um {renewal.acc}
`),
      never: w(`
<keine>
<nein>
<keine automatische Verlängerung>
`),
    },
    onSignature: w(`
mit der letzten Unterschrift
Tag der Unterzeichnung durch beide Parteien
`),
    indefinite: w(`
unbefristet
auf unbestimmte Zeit
`),
    term: w(`
Beginn und Laufzeit {gen} ergeben sich aus [den Eckdaten|der Übersicht auf der ersten Seite].
Es gilt die oben genannte Laufzeit.
`),
    value: w(`
Die Vergütung ergibt sich aus den Eckdaten und ist binnen {days} nach Rechnungsstellung fällig.
Es gelten die oben genannten Preise.
`),
    law: w(`
Es gilt das in den Eckdaten genannte Recht.
Das anwendbare Recht ergibt sich aus der Übersicht.
`),
  },
  letter: {
    greeting: w(`
Sehr geehrte Damen und Herren,
Sehr geehrter Herr {surname},
Sehr geehrte Frau {surname},
`),
    open: w(`
wir bestätigen [hiermit|] die Vereinbarung zwischen {nameA} („{a}“) und {nameB} („{b}“):
im Anschluss an unsere Gespräche halten wir fest, was {nameA} (nachfolgend „{a}“) und {nameB} (nachfolgend „{b}“) vereinbart haben.
`),
    close: w(`
Bitte bestätigen Sie Ihr Einverständnis durch Unterschrift auf der beigefügten Kopie [binnen {days}|].
Wir bitten um Rücksendung eines unterzeichneten Exemplars.
`),
  },
  headings: {
    scope: 'Vertragsgegenstand|Gegenstand des Vertrages|Leistungen|Umfang|Zweck',
    effective: 'Vertragsbeginn|Inkrafttreten|Beginn',
    term: 'Laufzeit|Vertragsdauer|Laufzeit und Kündigung|Dauer des Vertrages|Vertragslaufzeit',
    renewal: 'Verlängerung|Vertragsverlängerung',
    termination: 'Kündigung|Beendigung|Vertragsbeendigung',
    value: 'Vergütung|Preise|Entgelt|Zahlung|Preise und Zahlungsbedingungen',
    law: 'Anwendbares Recht|Rechtswahl und Gerichtsstand|Anwendbares Recht, Gerichtsstand|Schlussbestimmungen',
    definitions: 'Begriffsbestimmungen|Definitionen',
  },
}

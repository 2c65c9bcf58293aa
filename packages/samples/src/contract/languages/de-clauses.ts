import { wordings as w } from '../spin.ts'
import { clause } from './clause.ts'
import type { OtherClause } from './language.ts'

/** Clauses without truth, full of periods, dates, laws, sums and names of other things. */
export const deClauses: OtherClause[] = [
  clause(
    'Vertraulichkeit|Geheimhaltung',
    `
Die Parteien behandeln alle vertraulichen Informationen geheim und verwenden sie nur zur Durchführung {gen}.
Diese Pflicht gilt {years.acc} über das Ende {gen} hinaus fort.
[Während der Laufzeit {gen} und für|Für] die Dauer von {years.acc} nach [Beendigung|Ablauf] {gen} [geben die Parteien keine Informationen weiter|sind Informationen vertraulich zu behandeln].
Die {otherdoc} mit {company} vom {date} bleibt unberührt.
`,
  ),
  clause(
    'Haftung|Haftungsbeschränkung',
    `
Die Parteien haften unbeschränkt für Vorsatz und grobe Fahrlässigkeit.
Im Übrigen ist die Haftung auf {money} je Schadensfall und {money2} je Vertragsjahr begrenzt.
Ansprüche verjähren {months.acc} nach Kenntnis.
`,
  ),
  clause(
    'Gewährleistung|Mängelansprüche|Gewährleistung und Rügepflicht',
    `
Mängel sind binnen {days} nach Entdeckung anzuzeigen.
Die Gewährleistungsfrist beträgt {months.acc} ab Abnahme.
Schlägt die Nacherfüllung innerhalb von {days} fehl, kann der {a} mindern.
`,
  ),
  clause(
    'Versicherung|Versicherungsschutz',
    `
Der {b} unterhält eine Haftpflichtversicherung mit einer Deckungssumme von mindestens {money} bei {company}.
Der Nachweis ist binnen {days} vorzulegen; der Schutz besteht noch {years.acc} nach Vertragsende.
`,
  ),
  clause(
    'Höhere Gewalt',
    `
Keine Partei haftet für Verzögerungen durch höhere Gewalt. Dauert sie länger als {days.acc}, können die Parteien einzelne Aufträge mit einer Frist von {days} stornieren.
`,
  ),
  clause(
    'Abtretung|Übertragung von Rechten',
    `
Rechte und Pflichten dürfen nur mit [schriftlicher|] Zustimmung der anderen Partei übertragen werden.
Der {a} darf Forderungen an die {bank} zur Sicherung des Kredits vom {date} abtreten.
`,
  ),
  clause(
    'Mitteilungen|Erklärungen',
    `
Mitteilungen an den {a}: {nameA.plain}, z. Hd. {person}, {address2}.
Mitteilungen an den {b}: {nameB.plain}, {address3}. Anschriftenänderungen sind binnen {days} anzuzeigen.
`,
  ),
  clause(
    'Salvatorische Klausel|Teilunwirksamkeit',
    `
Sollte eine Bestimmung {gen} unwirksam sein, bleibt die Wirksamkeit der übrigen unberührt.
Die Parteien ersetzen die unwirksame Bestimmung binnen {days} durch eine wirksame.
`,
  ),
  clause(
    'Schriftform|Änderungen und Ergänzungen',
    `
Änderungen und Ergänzungen bedürfen der Schriftform; das gilt auch für diese Klausel.
Mündliche Nebenabreden bestehen nicht. Die {otherdoc} vom {date} wird aufgehoben.
`,
  ),
  clause(
    'Zahlungsbedingungen|Rechnungen|Fälligkeit',
    `
Rechnungen sind binnen {days} nach Zugang ohne Abzug zahlbar.
Bei Verzug werden Zinsen von {pct} über dem Basiszinssatz berechnet; je Mahnung fallen {money} an.
Einwendungen gegen Rechnungen sind innerhalb von {days} zu erheben.
`,
  ),
  clause(
    'Datenschutz',
    `
Die Parteien beachten die Vorschriften über den Datenschutz; Verstöße sind binnen {n} Stunden zu melden.
Daten werden {months.acc} nach Vertragsende gelöscht.
`,
  ),
  clause(
    'Schutzrechte|Nutzungsrechte|Rechte an Arbeitsergebnissen',
    `
Schutzrechte, die vor dem {date} bestanden, bleiben bei der jeweiligen Partei.
An den Ergebnissen erhält der {a} mit Zahlung ein einfaches Nutzungsrecht.
`,
  ),
  clause(
    'Preisanpassung|Wertsicherung|Indexklausel',
    `
Die Preise sind bis zum {date2} fest. Danach können sie einmal jährlich um höchstens {pct} angepasst werden.
Ändert sich der Verbraucherpreisindex (Stand {date} = 100) um mehr als {pct}, wird die Höhe neu verhandelt.
`,
  ),
  clause(
    'Wettbewerbsverbot|Abwerbeverbot',
    `
Der {b} wird während der Laufzeit und {months.acc} danach keine Mitarbeiter des {a}s abwerben. Je Verstoß ist eine Vertragsstrafe von {money} fällig.
Während der [Vertragsdauer|Laufzeit] und für einen Zeitraum von {months.acc} [danach|nach deren Ende] tritt der {b} nicht in Wettbewerb zum {a}.
`,
  ),
  clause(
    'Lieferung und Abnahme|Abnahme|Termine',
    `
Die erste Lieferung erfolgt bis zum {date2}. Bei Verzug zahlt der {b} {pct} des Wertes je Woche.
Die Abnahme gilt als erteilt, wenn nicht binnen {days} Mängel gerügt werden.
`,
  ),
  clause(
    'Sicherheiten|Bürgschaft|Kaution',
    `
Der {b} stellt binnen {days} eine Bürgschaft der {bank} über {money}, gültig bis {date2}.
Sie wird {months.acc} nach Vertragsende zurückgegeben und unterliegt dem Recht {otherlaw}.
`,
  ),
  clause(
    'Prüfungsrechte|Aufzeichnungen',
    `
Unterlagen sind {years.acc} aufzubewahren. Der {a} kann sie mit einer Ankündigung von {days} durch {company} prüfen lassen.
Während der Laufzeit und {years.acc} nach [Beendigung|Ablauf] {gen} führt der {b} vollständige Aufzeichnungen.
`,
  ),
  clause(
    'Unterauftragnehmer|Subunternehmer',
    `
Der Einsatz von Unterauftragnehmern ist {days.acc} vorher anzuzeigen. Genehmigt ist {company}, {address}.
`,
  ),
  clause(
    'Ansprechpartner|Projektorganisation',
    `
Ansprechpartner des {a}s ist {person}, des {b}s {person}. Besprechungen finden alle {months.acc} statt, erstmals am {date2} in {city}.
`,
  ),
  clause(
    'Streitbeilegung|Eskalation',
    `
Die Parteien versuchen, Meinungsverschiedenheiten binnen {days} gütlich beizulegen. Gelingt das nicht, wird die Industrie- und Handelskammer in {city} angerufen.
`,
  ),
  clause(
    'Verfügbarkeit|Servicelevel',
    `
Die Verfügbarkeit beträgt {pct} im Monat. Wartungsfenster werden {days.acc} vorher angekündigt; bei Unterschreitung werden {money} gutgeschrieben.
`,
  ),
  clause(
    'Kosten|Auslagen',
    `
Jede Partei trägt ihre Kosten selbst. Reisekosten über {money} sind vorher zu genehmigen.
`,
  ),
]

/** Endless sentences. */
export const deFiller: string[] = w(`
[Auf Verlangen des {a}s|Soweit nicht anders vereinbart|Unbeschadet der vorstehenden Regelungen|In einem solchen Fall|Bei begründetem Anlass] hat der {b} [unverzüglich|auf eigene Kosten|binnen {days}] [die Unterlagen|einen schriftlichen Bericht|die Nachweise|die erforderlichen Bescheinigungen] [vorzulegen|zu übergeben|zur Verfügung zu stellen][, ohne dass hierdurch ein Zurückbehaltungsrecht entsteht|; {this} bleibt im Übrigen unberührt|].
[Der {a}|Der {b}|Jede Partei] [darf|kann] [die Geräte|die Räume|die Unterlagen|die Systeme] [nur zu den genannten Zwecken nutzen|nicht ohne Zustimmung verändern|nach Abschluss der Arbeiten zurückgeben], [sofern nicht|es sei denn, dass] [die Sicherheit gefährdet ist|die Kosten {money} übersteigen|eine Behörde etwas anderes verlangt].
[Fällt eine Frist auf einen Feiertag|Macht ein Dritter Ansprüche geltend|Ergibt eine Prüfung Mängel|Übersteigt die Menge den Bedarf um mehr als {pct}], so [vereinbaren die Parteien|legt der {b}|bestimmt der {a}] [binnen {days}|unverzüglich] [eine angemessene Anpassung|geeignete Maßnahmen|einen neuen Zeitplan] [fest|schriftlich|].
[Das Protokoll vom {date}|Der Plan in Anlage {n}|Die Liste der Standorte in {city} und {city}] [ist Bestandteil|ergänzt die Regelungen] {gen} und [kann von den Projektleitern geändert werden|wird alle {months.acc} überprüft|geht allgemeinen Geschäftsbedingungen vor].
[Die Arbeiten|Jede Lieferung|Die Dokumentation] [ist|sind] nach dem Stand der Technik [auszuführen|zu erbringen] [und zu dokumentieren|und gesondert mit {money} zu vergüten|], [soweit § {n} Abs. {n} nichts anderes bestimmt|unter Beachtung der Hinweise von {company}|ohne den Betrieb Dritter zu stören].
[Eine Verzögerung|Ein Unterlassen|Ein Verzicht] [einer Partei|des {b}s] [von weniger als {days}|im Einzelfall] [berührt die übrigen Pflichten nicht|gilt nicht als Zustimmung|begründet keine Ansprüche].
`)

import { wordings as w } from '../spin.ts'
import type { TruthWordings } from './language.ts'

/** German wordings of parties, beginning, term and law. */
export const deTruth: TruthWordings = {
  parties: {
    company: w(`
{role}: {name}, {address}
[die|] {name}, {address}, [eingetragen im Handelsregister unter {reg},|] vertreten durch {rep} – nachfolgend „{role}“ –
{name} {dba}, {address}[, vertreten durch [den Geschäftsführer|die Geschäftsführerin|] {rep}|] – [nachfolgend|im Folgenden] „{role}“ [genannt|] –
{name} mit Sitz in {city}, [eingetragen im Handelsregister unter HRB {reg}|HRB {reg}], {address} ([nachfolgend|im Folgenden]: „{role}“)
Firma {name}, {address} ([kurz|als] {role})
{name} {dba}, [geschäftsansässig|ansässig] {address}, [gesetzlich|] vertreten durch {rep} ({position}), ([nachstehend|nachfolgend] „{role}“ genannt)
{name} {dba} ({role}), {address}
{role}: {name}, {address}
{name}[, Niederlassung {city}|], {address}, als {role}
`),
    person: w(`
{role}: [Herr|Frau|] {name}, {address}
[Herrn|Frau] {name}, geboren am {date}, wohnhaft in {address}, als {role}
[Herrn|Frau] {name}, wohnhaft {address} ([nachfolgend|im Folgenden] „{role}“ [genannt|])
{name}, {address} ({role})
[Herr|Frau] {name}, {address} – [nachstehend|im Folgenden] {role} –
{role}: {name}, wohnhaft in {address}
`),
  },
  preamble: {
    effective: w(`
Zwischen {PA} und {PB} wird mit Wirkung [zum|vom|ab dem] {dated} [folgender Vertrag|Folgendes] [geschlossen|vereinbart]:
{This} tritt am {dated} in Kraft und wird geschlossen zwischen {PA} und {PB}.
Mit Wirkung [zum|ab] {dated} („[Wirksamkeitsdatum|Stichtag|Vertragsbeginn]“) [schließen|vereinbaren] {PA} und {PB} [das Folgende|was folgt]:
{PA} und {PB} schließen {acc}, der ab dem {dated} („Vertragsbeginn“) gilt.
Vertragsbeginn: {dated}. Vertragsparteien sind {PA} und {PB}.
`),
    dated: w(`
Zwischen {PA} und {PB} wird am {dated} [folgender Vertrag|Folgendes] [geschlossen|vereinbart]:
Am {dated} [schließen|schlossen] {PA} und {PB} [folgenden Vertrag|den folgenden Vertrag]:
{This} vom {dated} wird geschlossen zwischen {PA} und {PB}.
{PA} und {PB} haben [am|unter dem] {dated} Folgendes vereinbart:
{city}, den {dated}. Zwischen {PA} und {PB} wird [dieser Vertrag|Folgendes] vereinbart:
Mit Datum vom {dated} kommt {this} zwischen {PA} und {PB} zustande.
`),
    undated: w(`
Zwischen {PA}, einerseits, und {PB}, andererseits, wird [Folgendes vereinbart|folgender Vertrag geschlossen]:
Zwischen {PA} und {PB} wird [folgender Vertrag|Folgendes] [geschlossen|vereinbart]:
{PA} und {PB} [schließen|vereinbaren] [folgenden Vertrag|was folgt]:
Vertragsparteien sind {PA} und {PB}.
{This} regelt die Zusammenarbeit zwischen {PA} und {PB}.
`),
    blank: w(`
Zwischen {PA} und {PB} wird am ____.____.________ [folgender Vertrag|Folgendes] [geschlossen|vereinbart]:
Am __________________ 20__ schließen {PA} und {PB} folgenden Vertrag:
`),
  },
  partyJoiner: w(`
und
– und –
sowie
`),
  listLead: {
    effective: w(`
Mit Wirkung [zum|ab] {dated} [schließen|vereinbaren] die folgenden Parteien {acc}:
{This} tritt am {dated} in Kraft. Parteien sind:
Vertragsbeginn: {dated}. Zwischen
Gültig ab {dated} wird vereinbart zwischen
`),
    dated: w(`
{This} vom {dated} wird geschlossen zwischen:
Am {dated} wird zwischen den folgenden Parteien [ein Vertrag geschlossen|Folgendes vereinbart]:
[Datum|Vertragsdatum]: {dated}. Zwischen
Geschlossen am {dated} zwischen
`),
    undated: w(`
Zwischen
zwischen den Parteien:
{This} wird geschlossen zwischen:
Die Vertragsparteien:
`),
    blank: w(`
Am ____.____.20__ wird geschlossen zwischen:
{This} vom ____________________ wird geschlossen zwischen:
`),
  },
  recitals: w(`
Der {a} ist [seit {year}|] im Bereich {tradeA} tätig.
Der {b} verfügt über [langjährige|besondere] Erfahrung im Bereich {tradeB}.
Die Parteien haben am {date} eine {otherdoc} unterzeichnet[, die durch {acc} ersetzt wird|].
Im Jahr {year} hat {company}, ein verbundenes Unternehmen des {a}s, den Geschäftsbetrieb in {city} übernommen.
Die Parteien [möchten|wollen] ihre Zusammenarbeit auf eine [neue|dauerhafte] Grundlage stellen.
Mit {otherdoc} vom {date} haben die Parteien die Grundzüge festgelegt.
`),
  agreed: w(`
Dies vorausgeschickt, vereinbaren die Parteien [Folgendes|was folgt]:
Die Parteien vereinbaren daher:
Es wird Folgendes vereinbart:
`),
  effective: {
    reference: w(`
{This} tritt mit dem oben genannten Datum in Kraft.
{This} gilt ab dem eingangs genannten Tag.
Vertragsbeginn ist das [oben|eingangs] genannte Datum.
`),
    date: w(`
{This} tritt [am|mit Wirkung vom|zum] {effective} in Kraft.
[Das Vertragsverhältnis|Die Laufzeit] beginnt am {effective}.
{This} gilt ab dem {effective}[, unabhängig vom Tag der Unterzeichnung|][ („Vertragsbeginn“)|].
[Vertragsbeginn|Beginn der Laufzeit] ist der {effective}.
Die Rechte und Pflichten der Parteien [beginnen|entstehen] [am|mit dem] {effective}.
Ungeachtet des Datums der Unterschriften [entfaltet|hat] {this} Wirkung ab {effective}.
{This} beginnt, [sofern nichts anderes vereinbart wird|unabhängig von der Unterzeichnung], am {effective}.
`),
    signature: w(`
{This} tritt mit der Unterzeichnung durch [beide|alle] Parteien in Kraft.
[Vertragsbeginn|Tag des Inkrafttretens] ist der Tag der letzten Unterschrift.
{This} wird wirksam, sobald [die letzte Partei|auch die zweite Partei] unterschrieben hat.
Maßgeblich für den Beginn ist das Datum der zeitlich letzten Unterschrift.
`),
  },
  term: {
    fixed: w(`
{This} [hat eine [feste|] Laufzeit|läuft] von {term}[, gerechnet ab Vertragsbeginn|].
{This} wird für die Dauer von {term} [geschlossen|abgeschlossen|eingegangen].
Die [feste|anfängliche|] [Laufzeit|Vertragsdauer|Vertragslaufzeit] beträgt {term.acc} [ab dem Tag des Inkrafttretens|ab Vertragsbeginn|].
{This} gilt [zunächst|fest] für {term.acc}[, sofern nicht vorher gekündigt wird|].
Die Parteien vereinbaren eine [Mindestlaufzeit|Festlaufzeit|Erstlaufzeit] von {term} [ab Beginn|].
{This} ist auf {term.acc} befristet.
{This} endet {term.acc} nach Vertragsbeginn[, ohne dass es einer Kündigung bedarf|].
Während der ersten Laufzeit, die sich auf {term.acc} [beläuft|erstreckt], ist die ordentliche Kündigung ausgeschlossen.
Vereinbart ist eine Dauer von {term}, [beginnend mit dem Tag des Inkrafttretens|die mit dem Vertragsbeginn anfängt].
`),
    until: w(`
{This} beginnt am {effective} und endet am {end}.
{This} [läuft|gilt|dauert] bis [zum|einschließlich] {end}.
{This} endet [automatisch|] am {end}[, ohne dass es einer Kündigung bedarf|].
{This} ist bis zum {end} befristet.
[Das Ende der Laufzeit|Vertragsende] ist der {end}.
Die Laufzeit [beginnt mit dem Inkrafttreten und|] endet mit Ablauf des {end}.
{This} wird auf bestimmte Zeit [geschlossen|eingegangen], nämlich bis zum {end}.
Letzter Tag der Laufzeit ist der {end}.
`),
    fixedUntil: w(`
{This} beginnt am {effective} und wird [auf die Dauer von|für die Dauer von] {term} [fest|] geschlossen. [Es|Das Vertragsverhältnis] endet am {end}.
Die Laufzeit beträgt {term.acc}. Beginn ist der {effective}, [letzter Tag|Ende] der {end}.
{This} hat eine Laufzeit von {term} und endet [somit|damit|] am {end}.
{This} wird für {term.acc}, [also|das heißt] bis zum {end}, geschlossen.
Die Laufzeit beträgt {term.acc} und [läuft am {end} ab|endet am {end}].
Bis zum {end}, mithin für {term.acc}, ist eine ordentliche Kündigung ausgeschlossen; danach endet {this}.
`),
    anniversary: w(`
{This} endet [automatisch|] am {nth}. Jahrestag des Vertragsbeginns.
Die Laufzeit dauert bis zum {nth}. Jahrestag des Inkrafttretens.
`),
    indefinite: w(`
{This} wird auf unbestimmte Zeit [geschlossen|eingegangen].
{This} läuft auf unbestimmte [Zeit|Dauer].
{This} gilt unbefristet[, bis eine der Parteien kündigt|].
Eine feste Laufzeit ist nicht vereinbart; {this} dauert bis zu einer Kündigung fort.
`),
  },
  renewal: {
    autoNotice: w(`
{This} <verlängert sich [jeweils|automatisch|stillschweigend|]> um [weitere|] {renewal.acc}, [wenn|sofern] nicht [eine der Parteien|eine Partei] mit einer Frist von {notice} zum [Ende der Laufzeit|Ablauf] [schriftlich|] kündigt.
Wird {this} nicht [spätestens|mindestens] {notice.acc} vor Ablauf [der jeweiligen Laufzeit|] [schriftlich|in Textform|] gekündigt, <verlängert sich die Laufzeit [automatisch|]> um {renewal.acc}.
<Die Laufzeit verlängert sich [stillschweigend|automatisch]> um jeweils {renewal.acc}, falls keine Partei [spätestens|] {notice.acc} vor dem [jeweiligen|] Ende [der Verlängerung widerspricht|kündigt].
Nach Ablauf der Erstlaufzeit <verlängert sich {this} automatisch> um {renewal.acc}; eine Kündigung ist mit einer Frist von {notice} zum Laufzeitende möglich.
Die Kündigung muss [der anderen Partei|] {notice.acc} vor Ablauf zugehen; andernfalls <gilt {this} als [um weitere|für weitere]> {renewal.acc} verlängert.
<Eine Verlängerung um> {renewal.acc} tritt ein, es sei denn, eine Partei erklärt [unter Einhaltung einer Frist von|mit einer Frist von] {notice}, dass sie dies nicht wünscht.
`),
    auto: w(`
{This} <verlängert sich [danach|anschließend] automatisch> um jeweils {renewal.acc}.
Nach Ablauf <verlängert sich die Laufzeit stillschweigend> um [weitere|] {renewal.acc}.
<Die Laufzeit wird automatisch> um {renewal.acc} verlängert.
`),
    never: w(`
Eine <automatische Verlängerung [ist ausgeschlossen|findet nicht statt]>.
{This} <verlängert sich nicht [automatisch|stillschweigend]>.
<Eine stillschweigende Verlängerung wird ausgeschlossen>[; § 545 BGB gilt nicht|].
Mit Ablauf der Laufzeit <endet {this} ohne Verlängerung>.
`),
    consent: w(`
Eine Verlängerung <bedarf der [schriftlichen|ausdrücklichen] Vereinbarung> beider Parteien.
{This} <kann [nur|] durch schriftliche Vereinbarung [der Parteien|] verlängert werden>.
Über eine Verlängerung <verhandeln die Parteien> spätestens {months.acc} vor Ablauf.
Jede Partei <ist berechtigt, die Laufzeit einmalig um {renewal.acc} zu verlängern>[, sofern die Erklärung spätestens {months.acc} vor Ablauf zugeht|].
<Eine Option zur Verlängerung> um {renewal.acc} kann durch schriftliche Erklärung mindestens {months.acc} vor dem Ende ausgeübt werden; andernfalls endet das Vertragsverhältnis.
`),
  },
  exit: w(`
{This} kann von jeder Partei mit einer Frist von {exit} [zum Monatsende|zum Quartalsende|zum Jahresende|] [schriftlich|] gekündigt werden.
Jede Partei ist berechtigt, {acc} [jederzeit|] mit einer Frist von {exit} [ordentlich|] zu kündigen.
Die Kündigungsfrist beträgt {exit.acc} [zum Monatsende|zum Ende eines Kalendervierteljahres|].
Die ordentliche Kündigung ist [jederzeit|] unter Einhaltung einer Frist von {exit} [möglich|zulässig].
Beide [Seiten|Parteien] können unter Wahrung einer Kündigungsfrist von {exit} [ohne Angabe von Gründen|] kündigen.
Die Kündigung ist [spätestens|] {exit.acc} [im Voraus|vorher] [schriftlich|in Textform] zu erklären.
Wer {acc} beenden will, hat dies der anderen Partei {exit.acc} zuvor [schriftlich|] mitzuteilen.
`),
  cause: w(`
Das Recht zur Kündigung aus wichtigem Grund bleibt unberührt. Ein wichtiger Grund liegt vor, wenn eine Partei länger als {days.acc} in Verzug ist.
Bei einer wesentlichen Pflichtverletzung kann nach Setzung einer Frist von {days} [fristlos|außerordentlich] gekündigt werden.
Nach Vertragsende sind überlassene Unterlagen binnen {days} zurückzugeben.
Die Kündigung bedarf der Schriftform.
`),
  law: w(`
{This} unterliegt {law.dat}[ unter Ausschluss des UN-Kaufrechts|, die Kollisionsnormen ausgenommen|].
Es gilt [ausschließlich|] {law.nom}[ unter Ausschluss des UN-Kaufrechts (CISG)|].
Auf {acc} [ist|findet] {law.nom} [anzuwenden|Anwendung].
Für {acc} und alle daraus entstehenden Streitigkeiten gilt {law.nom}.
Die Rechtsbeziehungen der Parteien [richten sich nach|unterstehen] {law.dat}.
Anwendbar ist {law.nom}[, jedoch nicht das Übereinkommen vom {date} über den Warenkauf|].
Die Parteien [wählen|vereinbaren] {law.nom}[; das Recht {otherlaw} findet keine Anwendung|].
{Law.nom} ist [allein|] maßgeblich.
`),
  venue: w(`
[Ausschließlicher|] Gerichtsstand [für alle Streitigkeiten|] ist {court}.
Gerichtsstand und Erfüllungsort ist {court}, [soweit gesetzlich zulässig|sofern beide Parteien Kaufleute sind].
Für Streitigkeiten sind die Gerichte in {court} [ausschließlich|] zuständig.
`),
  arbitration: w(`
Alle Streitigkeiten werden nach den Regeln der [DIS|Internationalen Handelskammer] durch drei Schiedsrichter endgültig entschieden; Schiedsort ist {court}.
Vor Klageerhebung ist binnen {days} eine Schlichtung in {court} zu versuchen.
`),
}

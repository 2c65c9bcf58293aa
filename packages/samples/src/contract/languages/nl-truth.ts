import { wordings as w } from '../spin.ts'
import type { TruthWordings } from './language.ts'

/** Dutch wordings of parties, beginning, term and law. */
export const nlTruth: TruthWordings = {
  parties: {
    company: w(`
{name} {dba}, gevestigd te {city}, {address}[, KvK-nummer {reg}|], [rechtsgeldig vertegenwoordigd door {rep},|] [hierna|hierna te noemen] “{role}”
de {entity} {name}, gevestigd aan {address} (“{role}”)
{name} (“{role}”), {address}[, vertegenwoordigd door {rep}, {position}|]
{role}: {name}, {address}
`),
    person: w(`
{role}: [de heer|mevrouw|] {name}, {address}
[de heer|mevrouw|] {name}, wonende {address} (hierna “{role}”)
{name}, {address}, hierna te noemen “{role}”
{role}: {name}, wonende te {address}
`),
  },
  preamble: {
    effective: w(`
{This}, die ingaat op {dated} (de “Ingangsdatum”), is gesloten tussen {PA}, en {PB}.
Met ingang van {dated} (“Ingangsdatum”) komen {PA}, en {PB} het volgende overeen:
Ingangsdatum: {dated}. Partijen zijn {PA}, en {PB}.
{This} geldt vanaf {dated} (de “Aanvangsdatum”) tussen {PA}, en {PB}.
`),
    dated: w(`
{This} is gesloten op {dated} tussen {PA}, en {PB}.
Op {dated} zijn {PA}, en {PB} het volgende overeengekomen:
{PA}, en {PB} hebben op {dated} {this} [gesloten|ondertekend].
{This}, gedateerd {dated}, bindt {PA}, en {PB}.
`),
    undated: w(`
Enerzijds {PA}, en anderzijds {PB}, komen overeen als volgt:
{This} is gesloten tussen {PA}, en {PB}.
{PA}, en {PB} komen het volgende overeen:
Partijen zijn {PA}, en {PB}.
`),
    blank: w(`
{This} is gesloten op ____ ______________ 20__ tussen {PA}, en {PB}.
`),
  },
  partyJoiner: w(`
en
EN
`),
  listLead: {
    effective: w(`
{This} gaat in op {dated} (“Ingangsdatum”). Partijen:
Met ingang van {dated} komen overeen:
Ingangsdatum: {dated}. De ondergetekenden:
`),
    dated: w(`
{This} is gesloten op {dated} tussen:
Op {dated}, de ondergetekenden:
[Datum|Datum overeenkomst]: {dated}. Partijen:
`),
    undated: w(`
De ondergetekenden:
Partijen:
{This} is gesloten tussen:
`),
    blank: w(`
{This} is gesloten op ____/____/______ tussen:
`),
  },
  recitals: w(`
De {a} is [sinds {year}|] werkzaam op het gebied van {tradeA}.
De {b} heeft ruime ervaring op het gebied van {tradeB}.
Partijen hebben op {date} een {otherdoc} getekend.
In {year} heeft {company} de vestiging te {city} overgenomen.
`),
  agreed: w(`
Partijen komen het volgende overeen:
Zijn overeengekomen als volgt:
`),
  effective: {
    reference: w(`
{This} gaat in op de hierboven genoemde datum.
De ingangsdatum is de datum in de aanhef.
`),
    date: w(`
{This} [gaat in|treedt in werking|vangt aan] op {effective}.
De [ingangsdatum|aanvangsdatum] is {effective}.
{This} geldt met ingang van {effective}[, ongeacht de datum van ondertekening|].
De verplichtingen van partijen beginnen op {effective} (de “Ingangsdatum”).
Onder “Ingangsdatum” wordt verstaan {effective}.
`),
    signature: w(`
{This} treedt in werking op de datum van ondertekening door beide partijen.
De ingangsdatum is die van de laatste handtekening.
`),
  },
  term: {
    fixed: w(`
{This} wordt aangegaan voor [de duur|een periode] van {term}[, te rekenen vanaf de Ingangsdatum|].
De [looptijd|contractduur] bedraagt {term}[ vanaf de Ingangsdatum|].
{This} heeft een [vaste|minimale|] looptijd van {term}.
{This} eindigt {term} na de Ingangsdatum[, zonder dat opzegging nodig is|].
Partijen verbinden zich voor {term}.
`),
    until: w(`
{This} [loopt|geldt|duurt] tot en met {end}.
{This} eindigt [van rechtswege|automatisch|] op {end}.
De einddatum is {end}.
De overeengekomen tijd verstrijkt op {end}.
`),
    fixedUntil: w(`
{This} gaat in op {effective} voor de duur van {term} en loopt tot en met {end}.
{This} heeft een looptijd van {term} en eindigt [dus|] op {end}.
De duur is {term}, derhalve tot en met {end}.
Aangegaan voor {term}, eindigt {this} op {end}.
`),
    anniversary: w(`
{This} eindigt {nth} jaar na de Ingangsdatum, op de verjaardag daarvan.
`),
    indefinite: w(`
{This} wordt aangegaan voor onbepaalde tijd.
{This} geldt voor onbepaalde duur[, tot opzegging|].
Een vaste looptijd is niet overeengekomen.
`),
  },
  renewal: {
    autoNotice: w(`
{This} <wordt [telkens|stilzwijgend|automatisch] verlengd> met {renewal}, tenzij een partij [schriftelijk|] opzegt met een opzegtermijn van {notice}.
Behoudens opzegging [uiterlijk|ten minste] {notice} voor het einde <wordt de looptijd [automatisch|stilzwijgend] verlengd> met {renewal}.
<Verlenging vindt automatisch plaats> voor {renewal}, tenzij uiterlijk {notice} voor de einddatum is opgezegd.
De partij die geen verlenging wenst, <die van rechtswege intreedt> voor {renewal}, deelt dit {notice} tevoren mee.
`),
    auto: w(`
{This} <wordt daarna automatisch verlengd> met {renewal}.
<De looptijd wordt stilzwijgend verlengd> met telkens {renewal}.
`),
    never: w(`
{This} <wordt niet [automatisch|stilzwijgend] verlengd>.
<Stilzwijgende verlenging is uitgesloten>.
`),
    consent: w(`
Verlenging <is slechts mogelijk met schriftelijke instemming> van beide partijen.
{This} <kan in onderling overleg worden verlengd>.
<Er bestaat een optie tot verlenging> met {renewal}, uit te oefenen bij schriftelijke mededeling ten minste {months} voor het einde.
Partijen <kunnen schriftelijk een verlenging overeenkomen> met {renewal}, uiterlijk {months} voor de einddatum.
`),
  },
  exit: w(`
Elke partij kan {this} [te allen tijde|] [schriftelijk|] opzeggen met een opzegtermijn van {exit}.
De opzegtermijn bedraagt {exit}.
Opzegging is mogelijk met inachtneming van een termijn van {exit}[ tegen het einde van een maand|].
Wie {this} wil beëindigen, meldt dit {exit} tevoren aan de wederpartij.
Beëindiging gaat in {exit} na ontvangst van de opzegging.
`),
  cause: w(`
Bij een ernstige tekortkoming die niet binnen {days} is hersteld, kan de wederpartij ontbinden.
Na afloop worden stukken binnen {days} teruggegeven.
`),
  law: w(`
Op {this} is {law.het} van toepassing[, met uitsluiting van het Weens Koopverdrag|].
{This} wordt beheerst {law.door}.
{Law.het} is [uitsluitend|] van toepassing.
Partijen kiezen voor {law.het}.
De rechtsverhouding tussen partijen wordt beheerst {law.door}.
`),
  venue: w(`
Geschillen worden voorgelegd aan de rechtbank te {court}.
De rechter te {court} is [bij uitsluiting|] bevoegd.
`),
  arbitration: w(`
Geschillen worden beslecht door drie arbiters; de plaats van arbitrage is {court}.
`),
}

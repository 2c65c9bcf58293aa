import { wordings as w } from '../spin.ts'
import type { TruthWordings } from './language.ts'

/** Italian wordings of parties, beginning, term and law. */
export const itTruth: TruthWordings = {
  parties: {
    company: w(`
{name} {dba}, con sede [legale|] in {address}[, P. IVA {tax}|], [in persona del legale rappresentante {rep},|] [di seguito|in seguito] “{role}”
la società {name}, {entity}, con sede in {address} (“{role}”)
{name} (“{role}”), {address}[, rappresentata da {rep}, {position}|]
{role}: {name}, {address}
{name}, {entity} iscritta al n. {reg}, {address} (di seguito “{role}”)
`),
    person: w(`
{name}, nato il {date}, residente in {address}, in qualità di {role}
[il sig.|la sig.ra|] {name}, residente in {address} ([di seguito|] “{role}”)
{name}, {address}, di seguito “{role}”
{role}: {name}, residente in {address}
`),
  },
  preamble: {
    effective: w(`
{This}, con decorrenza dal {dated} (la “Data di efficacia”), è stipulato tra {PA}, e {PB}.
Con effetto dal {dated} (“Decorrenza”), {PA}, e {PB} convengono quanto segue:
{This} è efficace dal {dated} (“Data di efficacia”) tra {PA}, e {PB}.
Decorrenza: {dated}. Le Parti sono {PA}, e {PB}.
`),
    dated: w(`
{This} è stipulato [il|in data] {dated} tra {PA}, e {PB}.
In data {dated}, {PA}, e {PB} convengono e stipulano quanto segue:
Con la presente scrittura privata del {dated}, {PA}, e {PB} convengono quanto segue:
L’anno {year2}, il {dated}, tra {PA}, e {PB} si conviene quanto segue:
`),
    undated: w(`
Da una parte {PA}, e dall’altra parte {PB}, si conviene quanto segue:
Tra {PA}, e {PB} si conviene quanto segue:
{This} è stipulato tra {PA}, e {PB}.
Con la presente scrittura privata {PA}, e {PB} stipulano quanto segue:
`),
    blank: w(`
{This} è stipulato il ____/____/______ tra {PA}, e {PB}.
L’anno ______, il giorno ____ del mese di ______________, tra {PA}, e {PB}:
`),
  },
  partyJoiner: w(`
e
e, dall’altra parte,
`),
  listLead: {
    effective: w(`
{This} decorre dal {dated} (“Data di efficacia”) ed è stipulato tra:
Con effetto dal {dated}, tra:
Decorrenza: {dated}. TRA
`),
    dated: w(`
{This} è stipulato il {dated} tra:
In data {dated}, tra:
[Data|Data del contratto]: {dated}. TRA
`),
    undated: w(`
TRA
Tra le parti:
{This} è stipulato tra:
`),
    blank: w(`
{This} è stipulato il ____/____/______ tra:
`),
  },
  recitals: w(`
{Il a} opera [dal {year}|] nel seguente settore: {tradeA}.
{Il b} ha lunga esperienza nel seguente settore: {tradeB}.
Le Parti hanno sottoscritto {otherdoc} il {date}.
Nel {year} {company}, affiliata {del a}, ha rilevato lo stabilimento di {city}.
`),
  agreed: w(`
Tutto ciò premesso, le Parti convengono quanto segue:
Si conviene e si stipula quanto segue:
`),
  effective: {
    reference: w(`
{This} ha effetto dalla data sopra indicata.
La decorrenza è la data indicata in epigrafe.
`),
    date: w(`
{This} [entra in vigore|ha effetto|decorre] dal {effective}.
La data di [efficacia|decorrenza] {del} è il {effective}.
{This} produce effetti a partire dal {effective}[, indipendentemente dalla data della firma|].
Gli obblighi delle Parti decorrono dal {effective} (la “Data di efficacia”).
Per “Data di efficacia” si intende il {effective}.
`),
    signature: w(`
{This} entra in vigore alla data della sottoscrizione di entrambe le Parti.
La data di efficacia è quella dell’ultima firma.
`),
  },
  term: {
    fixed: w(`
{This} ha [una|la] durata [iniziale|] di {term}[ dalla Data di efficacia|].
La durata {del} è [fissata in|di] {term}[, salvo recesso anticipato|].
{This} [resta|rimane] in vigore per {term}.
{This} è stipulato per un periodo [minimo|] di {term}.
{This} cessa {term} dopo la sua decorrenza[, senza necessità di disdetta|].
`),
    until: w(`
{This} [è valido|resta in vigore] fino al {end}.
{This} scade [automaticamente|] il {end}.
La scadenza {del} è fissata al {end}.
Il rapporto cessa il {end}[, senza necessità di preavviso|].
`),
    fixedUntil: w(`
La durata è di {term}, con inizio il {effective} e termine il {end}.
{This} ha durata di {term}, [fino al|con scadenza il] {end}.
La durata è di {term} e termina il {end}.
Stipulato per {term}, {this} scade il {end}.
`),
    anniversary: w(`
{This} termina al {nth}° anniversario della Data di efficacia.
La durata si estende fino al {nth}° anniversario della decorrenza.
`),
    indefinite: w(`
{This} è stipulato a tempo indeterminato.
La durata {del} è indeterminata.
{This} resta in vigore finché una delle Parti non recede.
`),
  },
  renewal: {
    autoNotice: w(`
Alla scadenza {this} <si [rinnova|intende rinnovato] [automaticamente|tacitamente]> per {renewal}, salvo disdetta da comunicarsi [per iscritto|a mezzo raccomandata|] almeno {notice} prima.
<{This} si rinnova tacitamente> di {renewal} in mancanza di disdetta con preavviso di {notice}.
La Parte che non voglia il rinnovo, <che avviene automaticamente> per {renewal}, lo comunica {notice} prima della scadenza.
Salvo disdetta con {notice} di anticipo, <la durata è prorogata automaticamente> di {renewal}.
`),
    auto: w(`
{This} <si rinnova automaticamente> per periodi di {renewal}.
<La durata è prorogata tacitamente> di {renewal}.
`),
    never: w(`
<È escluso il tacito rinnovo>.
{This} <non si rinnova [automaticamente|tacitamente]>.
Alla scadenza {this} <cessa senza rinnovo>.
`),
    consent: w(`
Il rinnovo <richiede l’accordo scritto> delle Parti.
{This} <può essere prorogato solo con atto scritto> di entrambe le Parti.
{This} <è prorogabile> per {renewal} solo previo accordo scritto, da raggiungere {months} prima della scadenza.
<È facoltà di ciascuna Parte chiedere il rinnovo> per {renewal} con comunicazione scritta almeno {months} prima della scadenza.
`),
  },
  exit: w(`
Ciascuna Parte può recedere {dal} [in qualsiasi momento|] con preavviso [scritto|] di {exit}.
È facoltà delle Parti recedere con un preavviso di {exit}[ a mezzo raccomandata|].
Il termine di preavviso per il recesso è di {exit}.
Il recesso ha effetto {exit} dopo il ricevimento della comunicazione.
La Parte che intende recedere avvisa l’altra con {exit} di anticipo.
`),
  cause: w(`
In caso di grave inadempimento non sanato entro {days}, {this} si risolve di diritto.
Alla cessazione i documenti sono restituiti entro {days}.
`),
  law: w(`
{This} è [regolato|disciplinato] {law.da}.
{This} è soggetto {law.a}[, con esclusione delle norme di conflitto|].
Si applica {law.la}[, con esclusione della Convenzione di Vienna|].
Le Parti scelgono {law.la}.
I rapporti tra le Parti sono regolati {law.da}.
`),
  venue: w(`
Il foro competente[, in via esclusiva,|] è quello di {court}.
Per ogni controversia è competente il Tribunale di {court}.
`),
  arbitration: w(`
Le controversie sono decise da tre arbitri secondo il regolamento della Camera arbitrale; la sede è {court}.
`),
}

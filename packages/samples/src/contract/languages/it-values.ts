import { wordings as w } from '../spin.ts'
import type { ValueWordings } from './language.ts'

export const itValues: ValueWordings = {
  value: {
    fee: w(`
Il corrispettivo [complessivo|totale|] è di {value}[, oltre IVA|].
{Il a} paga {al b} un compenso di {value}.
Per i servizi è dovuto l’importo di {value}[, pagabile a {days}|].
`),
    rent: w(`
Il canone annuo è di {value}[, da pagarsi in rate mensili|].
Il canone mensile è [fissato in|di] {rate}[, da pagarsi anticipatamente|].
{Il b} paga un canone mensile di {rate}.
`),
    licence: w(`
{Il b} paga un canone di licenza di {value}.
Il corrispettivo della licenza è di {value}.
`),
    price: w(`
Il prezzo [di vendita|totale|] è di {value}.
La vendita avviene al prezzo di {value}[, di cui {money} a titolo di acconto|].
`),
    loan: w(`
{Il a} concede {al b} un prestito di {value}.
L’importo del mutuo è di {value}.
`),
    salary: w(`
La retribuzione annua lorda è di {value}.
{Il b} percepisce {value} lordi all’anno.
`),
    sponsorship: w(`
{Il a} versa {al b} la somma di {value}.
Il contributo di sponsorizzazione è di {value}.
`),
  },
  currencies: { EUR: 'euro' },
  closing: {
    dated: w(`
Fatto a {city}, il {signature}.
{city}, {signature}
Letto, confermato e sottoscritto in {city} il {signature}.
Firmato il {signature} in duplice copia.
`),
    undated: w(`
Letto, confermato e sottoscritto.
Firme delle Parti:
Luogo e data: ______________________
`),
  },
  cover: {
    dated: w(`
Data: {dated}
Stipulato il {dated}
`),
    effective: w(`
Decorrenza: {dated}
Con effetto dal {dated}
`),
  },
  amendment: {
    recitals: w(`
Le Parti hanno stipulato il {original.date} un contratto (il “Contratto originario”)[, modificato il {date}|].
`),
    changes: w(`
L’articolo {n}.{n} del Contratto originario è sostituito dal seguente: “Le fatture sono pagate a {days}.”
L’Allegato {n} è sostituito dalla versione del {date}.
`),
    rest: w(`
Le altre disposizioni del Contratto originario restano invariate.
`),
  },
  sheet: {
    lead: w(`
Le condizioni particolari che seguono sono parte {del}.
Condizioni particolari:
`),
    renewal: {
      auto: w(`
<Automatico>, per {renewal}
<Sì>, di {renewal}
`),
      never: w(`
<No>
<Nessun rinnovo>
`),
    },
    onSignature: w(`
Data dell’ultima firma
`),
    indefinite: w(`
Indeterminata
`),
    term: w(`
La durata {del} è indicata nelle condizioni particolari.
`),
    value: w(`
I prezzi sono indicati nelle condizioni particolari e si pagano a {days}.
`),
    law: w(`
La legge applicabile è indicata nelle condizioni particolari.
`),
  },
  letter: {
    greeting: w(`
Spettabile società,
Egregio signor {surname},
`),
    open: w(`
Con la presente confermiamo l’accordo tra {nameA} (“{a}”) e {nameB} (“{b}”).
Facendo seguito ai colloqui, riportiamo quanto convenuto tra {nameA} (“{a}”) e {nameB} (“{b}”).
`),
    close: w(`
Vi preghiamo di restituirci copia firmata [entro {days}|].
`),
  },
  headings: {
    scope: 'Oggetto|Oggetto del contratto|Servizi',
    effective: 'Decorrenza|Efficacia|Entrata in vigore',
    term: 'Durata|Durata del contratto|Durata e recesso',
    renewal: 'Rinnovo|Proroga',
    termination: 'Recesso|Risoluzione|Cessazione',
    value: 'Corrispettivo|Prezzo|Canone e pagamenti',
    law: 'Legge applicabile|Legge applicabile e foro competente|Foro competente',
    definitions: 'Definizioni',
  },
}

import type { ContractKind } from '../kinds.ts'
import { kind } from './kind.ts'
import type { KindWords } from './language.ts'

export const itKinds: Record<ContractKind, KindWords> = {
  lease_commercial: kind(
    'Contratto di locazione commerciale|Contratto di locazione ad uso diverso|Contratto di affitto di azienda|Contratto di locazione',
    'Locatore/Conduttore',
    `
{Il a} concede in locazione {al b}, che accetta, l’immobile sito in {address}, di circa {area} mq, ad uso [ufficio|magazzino|negozio].
{Il b} non può mutare la destinazione senza consenso scritto.
`,
  ),
  lease_residential: kind(
    'Contratto di locazione abitativa|Contratto di locazione ad uso abitativo|Contratto di affitto',
    'Locatore/Conduttore|Locatore/Inquilino',
    `
L’immobile è sito in {address} e si compone di {n} vani.
{Il b} versa un deposito cauzionale di {money}.
`,
  ),
  services: kind(
    'Contratto di servizi|Contratto di prestazione di servizi|Contratto d’appalto di servizi|Accordo quadro di servizi',
    'Committente/Fornitore|Cliente/Prestatore',
    `
{Il a} affida {al b}, che accetta, i servizi descritti nell’Allegato {n}.
{Il b} esegue i servizi con diligenza e con personale qualificato.
`,
  ),
  consulting: kind(
    'Contratto di consulenza|Contratto di collaborazione professionale|Incarico di consulenza',
    'Cliente/Consulente|Committente/Consulente',
    `
{Il b} assiste {il a} [nella scelta di un software|nello sviluppo delle vendite].
{Il b} opera in autonomia per un massimo di {n} ore alla settimana.
`,
  ),
  nda: kind(
    'Accordo di riservatezza|Accordo di non divulgazione|Patto di riservatezza',
    'Divulgatore/Ricevente|Rivelante/Ricevente',
    `
Le Parti valutano una collaborazione e si comunicano informazioni riservate.
{Il b} si obbliga a usarle solo per lo scopo convenuto.
`,
  ),
  supply: kind(
    'Contratto di fornitura|Contratto di somministrazione|Accordo quadro di fornitura',
    'Fornitore/Cliente|Fornitore/Acquirente',
    `
{Il a} fornisce {al b} i prodotti dell’Allegato {n}, resi [DAP|EXW] {city}.
{Il b} comunica il fabbisogno dei successivi {months}.
`,
  ),
  distribution: kind(
    'Contratto di distribuzione|Contratto di concessione di vendita|Contratto di distribuzione esclusiva',
    'Produttore/Distributore|Concedente/Concessionario',
    `
{Il a} concede {al b} il diritto di distribuire i prodotti nel territorio.
{Il b} acquista prodotti per almeno {money} all’anno.
`,
  ),
  employment: kind(
    'Contratto di lavoro|Contratto di lavoro a tempo determinato|Contratto di lavoro subordinato',
    'Datore di lavoro/Dipendente|Datore di lavoro/Lavoratore',
    `
{Il b} è assunto come [contabile|programmatore|tecnico] presso la sede di {city}.
Il periodo di prova è di {months}.
`,
  ),
  software_licence: kind(
    'Contratto di licenza d’uso|Contratto di licenza software|Licenza d’uso di software',
    'Licenziante/Licenziatario|Fornitore/Cliente',
    `
{Il a} concede {al b} una licenza non esclusiva per {n} utenti.
{Il b} non può noleggiare né decompilare il software.
`,
  ),
  trademark_licence: kind(
    'Contratto di licenza di marchio|Licenza di marchio|Contratto di licenza di brevetto',
    'Licenziante/Licenziatario',
    `
{Il a} autorizza {il b} a usare il marchio n. {n}{n}{n}{n}.
È dovuta una royalty del {pct} delle vendite nette entro {days} dal trimestre.
`,
  ),
  loan: kind(
    'Contratto di mutuo|Contratto di finanziamento|Contratto di prestito',
    'Mutuante/Mutuatario|Finanziatore/Debitore',
    `
Il prestito produce interessi del {pct} annuo, pagabili [ogni trimestre|ogni mese].
{Il b} può rimborsare in anticipo con preavviso di {days}.
`,
  ),
  maintenance: kind(
    'Contratto di manutenzione|Contratto di assistenza e manutenzione|Contratto di manutenzione impianti',
    'Cliente/Manutentore|Committente/Fornitore',
    `
{Il b} mantiene gli impianti dell’Allegato {n} ogni {months}.
I guasti sono trattati entro {n} ore.
`,
  ),
  hosting: kind(
    'Contratto di hosting|Contratto di servizi cloud|Contratto di abbonamento',
    'Fornitore/Cliente',
    `
{Il a} mette il servizio a disposizione {del b} con disponibilità del {pct} al mese.
Le copie sono conservate per {days}.
`,
  ),
  sponsorship: kind(
    'Contratto di sponsorizzazione|Contratto di sponsorizzazione sportiva',
    'Sponsor/Organizzatore|Sponsor/Club',
    `
{Il b} concede {al a} il diritto di presentarsi come sponsor [ufficiale|principale] dell’evento di {city}.
`,
  ),
  joint_venture: kind(
    'Accordo di collaborazione|Contratto di joint venture|Patto parasociale|Contratto di rete',
    'Socio A/Socio B|Investitore/Fondatore',
    `
Le Parti costituiscono in {city} una società di cui ciascuna detiene il {pct}.
`,
  ),
  agency: kind(
    'Contratto di agenzia|Contratto di procacciamento d’affari|Mandato di agenzia',
    'Preponente/Agente|Mandante/Agente',
    `
{Il a} incarica {il b} di promuovere vendite nella zona di {city}.
La provvigione è del {pct}, pagata {days} dopo l’incasso.
`,
  ),
  purchase: kind(
    'Contratto di compravendita|Contratto di vendita|Contratto di cessione di quote',
    'Venditore/Acquirente|Cedente/Cessionario',
    `
{Il a} vende {al b}, che acquista, i beni dell’Allegato {n}.
`,
  ),
  data_processing: kind(
    'Accordo sul trattamento dei dati|Nomina a responsabile del trattamento',
    'Titolare/Responsabile',
    `
{Il b} tratta i dati solo su istruzione documentata.
Le violazioni sono notificate entro {n} ore.
`,
  ),
  amendment: kind(
    'Primo addendum|Addendum n. 1|Atto modificativo|Atto integrativo',
    'Locatore/Conduttore|Cliente/Fornitore',
    `
I termini non definiti hanno il significato del contratto originario.
`,
  ),
}

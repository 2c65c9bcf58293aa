import { wordings as w } from '../spin.ts'
import { clause } from './clause.ts'
import type { OtherClause } from './language.ts'

/** Clauses without truth, full of periods, dates, laws, sums and names of other things. */
export const itClauses: OtherClause[] = [
  clause(
    'Riservatezza',
    `
Le Parti mantengono riservate le informazioni per {years} dopo la cessazione.
[Per la durata del contratto e|] per un periodo di {years} [dopo la sua scadenza|dalla sua cessazione], le Parti non divulgano le informazioni ricevute.
Durante il contratto e per {years} dopo la sua [risoluzione|scadenza], {il b} conserva registri completi.
{Otherdoc} con {company} del {date} resta fermo.
`,
  ),
  clause(
    'Responsabilità',
    `
La responsabilità di ciascuna Parte è limitata a {money} per sinistro e a {money2} per anno.
`,
  ),
  clause(
    'Assicurazione',
    `
{Il b} stipula una polizza di almeno {money} con {company} e la mantiene per {years}.
`,
  ),
  clause(
    'Forza maggiore',
    `
Nessuna Parte risponde del ritardo dovuto a forza maggiore. Se dura più di {days}, l’ordine può essere annullato con preavviso di {days2}.
`,
  ),
  clause(
    'Cessione',
    `
{This} non può essere ceduto senza consenso.
{Il a} può cedere i crediti a {bank} a garanzia del finanziamento del {date}.
`,
  ),
  clause(
    'Comunicazioni',
    `
Comunicazioni {al a}: {nameA.plain}, alla c.a. di {person}, {address2}.
Comunicazioni {al b}: {nameB.plain}, {address3}, con effetto dopo {days}.
`,
  ),
  clause(
    'Invalidità parziale',
    `
La nullità di una clausola non comporta quella delle altre; le Parti la sostituiscono entro {days}.
`,
  ),
  clause(
    'Modifiche',
    `
Ogni modifica richiede la forma scritta.
`,
  ),
  clause(
    'Pagamenti|Fatturazione',
    `
Le fatture sono pagate a {days} data fattura, con bonifico a {bank}.
Il ritardo comporta interessi del {pct} annuo e una penale di {money}.
`,
  ),
  clause(
    'Garanzia',
    `
{Il b} garantisce l’assenza di vizi per {months} dalla consegna; i vizi sono denunciati entro {days}.
`,
  ),
  clause(
    'Proprietà intellettuale',
    `
I diritti anteriori al {date} restano del titolare.
`,
  ),
  clause(
    'Dati personali',
    `
Gli incidenti sono comunicati entro {n} ore e i dati cancellati {days} dopo la cessazione.
`,
  ),
  clause(
    'Revisione dei prezzi',
    `
I prezzi sono fissi fino al {date2}; poi sono aggiornati al massimo del {pct} (indice del {date}).
`,
  ),
  clause(
    'Consegna',
    `
La prima consegna avviene entro il {date2}. Il ritardo comporta una penale del {pct} a settimana.
`,
  ),
  clause(
    'Fideiussione',
    `
Entro {days} {il b} consegna una fideiussione di {bank} per {money}, valida fino al {date2} e soggetta al diritto di {otherlaw}.
`,
  ),
  clause(
    'Referenti',
    `
I referenti, {person} e {person}, si incontrano ogni {months}, la prima volta il {date2} a {city}.
`,
  ),
]

/** Endless sentences. */
export const itFiller: string[] = w(`
[A richiesta {del a}|Salvo diverso accordo|In tal caso], {il b} [consegna|fornisce|trasmette] [senza ritardo|a proprie spese|entro {days}] [i documenti necessari|una relazione scritta|le certificazioni richieste][, che {il a} può esaminare in ogni momento|].
[{Il a}|{Il b}|Ciascuna Parte] [può|deve] [usare|sostituire|restituire] [le attrezzature|i locali|i documenti], [purché|salvo che] [i costi non superino {money}|l’altra Parte sia avvisata con {days}].
[Se un termine scade in giorno festivo|Se un terzo avanza pretese|Se la quantità supera la previsione di oltre il {pct}], [le Parti concordano|{il b} propone] entro {days} [un nuovo calendario|misure adeguate].
[Il verbale del {date}|Il piano dell’Allegato {n}|L’elenco delle sedi di {city} e {city}] è parte {del} e [è rivisto ogni {months}|prevale sulle condizioni generali].
[I lavori|I controlli] sono eseguiti a regola d’arte[ e fatturati per {money}|], [salvo l’articolo {n}.{n}|secondo le indicazioni di {company}].
`)

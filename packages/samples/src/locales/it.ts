import type { Words } from './words.ts'

export const it: Words = {
  invoice:
    'Fattura|FATTURA|Fattura|Fattura immediata|FATTURA DI VENDITA|Fattura accompagnatoria|Fattura differita|Parcella|Fattura di cortesia|Copia fattura',
  creditNote: 'Nota di credito|NOTA DI CREDITO|Nota di accredito|Nota credito|Storno fattura',
  labels: {
    number:
      'Fattura n.|Numero fattura|N. fattura|Fattura N°|Numero|N.|Fattura numero|Nr. fattura|Nr. documento|Numero documento|N° documento|N° fattura|Fattura nr.|FATTURA N.|Doc. n.',
    creditNumber: 'Nota di credito n.|Numero|N. documento|Numero documento|Nr. nota di credito|N.',
    date: 'Data|Data fattura|Data documento|del|Data emissione|Data di emissione|Data doc.|Emessa il|In data|Data della fattura',
    dueDate:
      'Scadenza|Data scadenza|Scadenza pagamento|Da pagare entro|Pagamento entro il|Data di scadenza|Scad.|Entro il|Scadenze',
    orderNumber:
      'Vs. ordine|Ordine n.|Numero ordine|Rif. ordine|Vostro ordine|N. ordine|Ordine cliente|Vs. rif.|Vostro riferimento|Ordine d’acquisto|Rif. Vs. ordine',
    orderDate: 'Data ordine|Ordine del|Vs. ordine del',
    customerNumber:
      'Codice cliente|Cod. cliente|Cliente n.|N. cliente|Cliente|Cod. Cli.|Codice|Numero cliente|Conto cliente',
    deliveryDate:
      'Data consegna|Consegnato il|Data di consegna|Data DDT|Data spedizione|Data prestazione|Data trasporto',
    deliveryNote: 'DDT n.|DDT|Documento di trasporto|Bolla n.|Rif. DDT',
    period: 'Periodo|Periodo di riferimento|Periodo fatturazione|Competenza',
    contact: 'Riferimento|Contatto|Agente|Referente|Vs. referente|Operatore|Venditore',
    reference: 'Ns. riferimento|Rif.|Riferimento|Commessa|Preventivo n.|Contratto n.|CIG|Ns. rif.',
    project: 'Progetto|Cantiere|Oggetto|Causale|Commessa',
    currency: 'Valuta|Divisa|Importi in',
    terms:
      'Condizioni di pagamento|Pagamento|Modalità di pagamento|Termini di pagamento|Cond. pagamento|Tipo pagamento',
    paymentMethod: 'Modalità pagamento|Metodo di pagamento|Mezzo di pagamento',
    paymentReference: 'Causale bonifico|Causale versamento|Riferimento pagamento|Codice avviso',
    originalNumber: 'Rif. fattura|A storno fattura n.|Fattura di riferimento',
    page: 'Pagina {n} di {count}|Pag. {n}/{count}|Pag. {n}|Pagina {n}|Foglio {n}',
    from: 'Mittente|Cedente/prestatore|Fornitore|Da|Venditore|Emittente',
    billTo:
      'Spett.le|Cliente|Intestatario|Destinatario|Cessionario/committente|Fatturare a|Spettabile|Intestato a|Dati cliente|A',
    shipTo:
      'Luogo di destinazione|Destinazione merce|Indirizzo di consegna|Consegna presso|Spedire a|Destinazione diversa',
    vatId: 'P.IVA|Partita IVA|P. IVA|Part. IVA|P.I.|P.Iva|Partita Iva|C.F. e P.IVA',
    taxNumber: 'C.F.|Codice fiscale|Cod. Fisc.|REA|Cod. fiscale',
    customerVatId: 'P.IVA|Partita IVA|P. IVA cliente|P.IVA cliente|Partita IVA cliente',
    phone: 'Tel.|Telefono|T|Tel',
    fax: 'Fax|F',
    email: 'E-mail|Email|Mail|PEC',
    web: 'Web|Sito|www|Sito web',
    iban: 'IBAN|Cod. IBAN|Codice IBAN|C/C IBAN',
    bic: 'BIC|SWIFT|BIC/SWIFT|Swift',
    bank: 'Banca|Banca d’appoggio|Istituto|Ns. banca',
    account: 'C/C|Conto corrente|Conto',
    accountHolder: 'Intestatario|Beneficiario|Intestato a',
    bankDetails:
      'Coordinate bancarie|Dati bancari|Bonifico bancario|Banca d’appoggio|Dati per il pagamento|Ns. coordinate bancarie',
    register: 'R.E.A.|Reg. Imprese|REA|Iscritta al Registro Imprese di|Cap. Soc.',
    manager: 'Amministratore|Titolare|Legale rappresentante',
    lineTotal: 'Totale merce|Totale righe|Totale articoli|Importo merce',
    discount: 'Sconto|Sconto incondizionato|Sconto cassa|Abbuono',
    shipping: 'Spese di trasporto|Spese di spedizione|Trasporto|Spedizione|Spese accessorie|Spese trasp.',
    net: 'Imponibile|Totale imponibile|TOTALE IMPONIBILE|Totale netto|Netto|Subtotale|Importo netto|Tot. imponibile|Totale imp.|Totale senza IVA|Imponibile netto',
    taxBase: 'Imponibile|Base imponibile|Imp.',
    taxAmount: 'IVA|Totale IVA|Imposta|Totale imposta|Imp. IVA|Importo IVA|I.V.A.|TOTALE IVA',
    total:
      'Totale fattura|Totale|Totale documento|TOTALE FATTURA|Importo totale|Totale complessivo|Totale IVA inclusa|TOTALE DOCUMENTO|Totale a pagare|Totale ivato|Tot. fattura|TOTALE EURO',
    due: 'Netto a pagare|Totale da pagare|Importo dovuto|Da pagare|NETTO A PAGARE|Saldo|Residuo da pagare|Totale dovuto|Importo da pagare',
    paid: 'Acconto|Acconto versato|Già pagato|Pagato|Anticipo|A detrarre acconto',
    rounding: 'Arrotondamento',
    carried: 'A riportare|Riporto|Segue',
  },
  columns: {
    position: 'N.|Nr.|#|Riga|Pos.',
    code: 'Codice|Cod.|Articolo|Cod. articolo|Codice art.|Art.|Rif.',
    description:
      'Descrizione|Descrizione articolo|Prodotto|Descrizione beni/servizi|Prestazione|Oggetto|Articolo|Natura e qualità dei beni',
    date: 'Data|Data DDT|Giorno',
    quantity: 'Quantità|Q.tà|Qtà|Q.ta|Qta|Ore',
    unit: 'U.M.|UM|Unità|Un. mis.|U/M',
    unitPrice:
      'Prezzo|Prezzo unitario|Prezzo unit.|P. unitario|Prezzo un.|Prezzo netto|Pr. unitario|Costo unit.',
    discount: 'Sconto|Sc. %|Sc.|Sconto %',
    taxRate: 'IVA|% IVA|Aliq. IVA|IVA %|Cod. IVA|Aliquota|Aliq.',
    taxAmount: 'IVA|Imposta|Imp. IVA',
    amount: 'Importo|Totale|Importo netto|Totale riga|Importo €|Imponibile|Prezzo totale|Tot. netto',
    grossAmount: 'Totale ivato|Importo ivato|Totale IVA incl.',
  },
  units: {
    piece: 'pz|nr|PZ|NR|pz.|n.',
    hour: 'ore|h|ora|H',
    day: 'gg|giorno|giorni',
    month: 'mese|mesi',
    flat: 'a corpo|corpo|cad.|forf.',
    pack: 'conf.|cf|confezione|CF|scatola',
    kg: 'kg|KG',
    m: 'm|mt|ml',
    m2: 'mq|m²',
    l: 'l|lt|LT',
    km: 'km',
    kwh: 'kWh',
    night: 'notte|notti',
  },
  months: 'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  monthsShort: 'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic',
  terms: [
    'Bonifico bancario {days} gg d.f.',
    'Bonifico {days} gg f.m.',
    '{days} giorni data fattura',
    'Rimessa diretta',
    'Ricevuta bancaria {days} gg',
    'Pagamento a {days} giorni',
    'RI.BA. {days} gg fine mese',
    'Pagamento alla consegna',
    'Bonifico vista fattura',
    'Bonifico bancario entro il {due}',
    'Contanti',
    '{days} gg d.f.f.m.',
    'Pagamento entro {days} giorni',
  ],
  requests: [
    'Vi preghiamo di effettuare il pagamento di {total} entro il {due}.',
    'Pagamento entro il {due} mediante bonifico bancario.',
    'Indicare nella causale il numero {number}.',
    'L’importo di {total} sarà addebitato in data {due}.',
    'Da saldare entro il {due}.',
  ],
  intros: [
    '{title} n. {number} del {date}',
    '{title} {number} del {date}',
    'Fattura n. {number} del {date}',
    'Fattura N. {number} - {date}',
    'FATTURA n° {number} del {date}',
    'Fattura {number} in data {date}',
  ],
  thanks:
    'Grazie per la fiducia accordataci.|Vi ringraziamo per la preferenza.|Cordiali saluti|Grazie!|Distinti saluti|Restiamo a disposizione per ogni chiarimento.',
  notes:
    'Contributo CONAI assolto ove dovuto.|La merce viaggia a rischio e pericolo del committente.|Trascorsi i termini di pagamento verranno addebitati interessi di mora.|Documento privo di valore fiscale ai sensi dell’art. 21 DPR 633/72; l’originale è trasmesso in formato elettronico.|Per ogni controversia è competente il foro della nostra sede.|Reclami entro 8 giorni dal ricevimento della merce.|Imposta di bollo assolta in modo virtuale.',
  exemptions:
    'Operazione non soggetta a IVA ai sensi dell’art. 1, commi 54-89, L. 190/2014|Inversione contabile, art. 17 DPR 633/72|Non imponibile art. 41 D.L. 331/93|Esente IVA art. 10 DPR 633/72',
  taxRows:
    '{name} {rate}|{name} ({rate})|Imposta {name} {rate}|{rate} {name}|{name}|{name} {rate} su {base}|{name} al {rate}',
}

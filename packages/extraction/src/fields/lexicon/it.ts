import type { Lexicon } from './concepts.ts'

export const it: Lexicon = {
  labels: {
    title_invoice:
      'fattura|fattura differita|fattura immediata|fattura accompagnatoria|fattura proforma|fattura elettronica|parcella|fattura di vendita|documento di vendita',
    title_credit:
      'nota di credito|nota credito|nota di accredito|storno|fattura di storno|nota di variazione',
    title_receipt:
      'ricevuta|scontrino|documento commerciale|ricevuta fiscale|scontrino fiscale|documento commerciale di vendita o prestazione|vendita al dettaglio',
    title_other:
      'preventivo|ordine|conferma d ordine|documento di trasporto|contratto|offerta|ordine di acquisto|estratto conto|sollecito|sollecito di pagamento|modulo|conferma ordine|bolla',
    number: 'no|numero|num|nr|n',
    invoice_number:
      'numero fattura|fattura no|fattura n|fattura nr|n fattura|no fattura|numero documento|n documento|fattura|numero|doc n|documento n|fattura numero|numero di fattura|num fattura|nr fattura|no documento|numero doc|nota di credito n|numero nota di credito|nr documento|n doc|rif fattura|documento no|num doc',
    receipt_number:
      'scontrino no|documento no|documento n|scontrino n|ricevuta n|doc n|n ricevuta|numero scontrino|n scontrino|transazione',
    order_number:
      'ordine|numero ordine|vostro ordine|ordine n|ordine d acquisto|rif ordine|n ordine|vs ordine|vs rif|vostro riferimento|ordine cliente|riferimento cliente|ordine no|no ordine|ordine di acquisto|rif cliente|vs ord|nr ordine|riferimento ordine|cig|cup|ordine nr',
    customer_number:
      'codice cliente|cod cliente|numero cliente|cliente n|n cliente|cliente no|cod cli|no cliente|id cliente|cliente nr|conto cliente|codice',
    delivery_number:
      'ddt|ddt n|bolla n|documento di trasporto n|rif ddt|documento di trasporto|ddt no|ddt nr|bolla',
    reference:
      'riferimento|rif|nostro riferimento|progetto|commessa|oggetto|contratto n|pratica|ns rif|preventivo n|fattura originale|rif fattura|cantiere|offerta n|numero contratto|causale|codice destinatario|codice univoco',
    date: 'data|del|in data|li',
    invoice_date:
      'data fattura|data documento|data emissione|data di emissione|data|fattura del|emessa il|del|data della fattura|data doc|data nota di credito|emesso il',
    due_date:
      'scadenza|data scadenza|scade il|da pagare entro|pagare entro il|data di scadenza|scadenze|entro il|scadenza pagamento|termine di pagamento|pagamento entro il|da saldare entro|scadenza il|data pagamento|pagamento entro',
    order_date: 'data ordine|ordine del|data dell ordine|vs ordine del',
    delivery_date:
      'data consegna|data di consegna|consegnato il|data trasporto|data prestazione|data spedizione|data ddt|data della prestazione|data operazione',
    period:
      'periodo|periodo di fatturazione|dal|al|periodo di riferimento|competenza|data inizio|data fine|inizio periodo|fine periodo|data inizio periodo|data fine periodo',
    time: 'ora|ore',
    terms:
      'condizioni di pagamento|pagamento|termini di pagamento|giorni data fattura|rimessa diretta|bonifico|condizioni pagamento|vista fattura|gg d f|gg df|gg fm|fine mese|a vista|contanti alla consegna|gg data fattura|termini|condizioni',
    payment_method:
      'modalità di pagamento|metodo di pagamento|pagamento|modalità pagamento|tipo pagamento|mod pagamento|modo di pagamento|pagato con|forma di pagamento',
    payment_reference:
      'causale|causale bonifico|riferimento pagamento|causale del pagamento|causale di versamento|riferimento per il pagamento',
    currency: 'valuta|importi in|divisa',
    iban: 'iban|codice iban|cod iban',
    bic: 'bic|swift|codice bic|bic swift|codice swift',
    bank: 'banca|coordinate bancarie|banca d appoggio|ns banca|dati bancari|bonifico bancario|istituto bancario|appoggio bancario|conto corrente bancario|intesa sanpaolo|unicredit|filiale|abi|cab|estremi bancari',
    account: 'conto|c c|intestatario|beneficiario|conto corrente|intestato a|numero conto|cin',
    card: 'carta|carta di credito|bancomat|pagamento elettronico|carta di debito|pos|elettronico|pagobancomat|pagamento carta',
    cash: 'contanti|contante|pagamento contante|importo pagato|contante ricevuto|ricevuto|pagamento contanti',
    change: 'resto',
    from: 'da|mittente|venditore|fornitore|cedente|cedente prestatore|prestatore|emittente|venduto da',
    bill_to:
      'a|spett le|spettabile|cliente|destinatario|intestatario|fatturare a|cessionario|cessionario committente|intestazione|acquirente|committente|spett|destinatario fattura|egregio|gent|indirizzo di fatturazione|dati cliente|fatturato a|i vostri dati|vostri dati',
    ship_to:
      'luogo di destinazione|destinazione merce|indirizzo di consegna|consegna a|destinazione|luogo di consegna|spedire a|destinatario merce|destinazione diversa|indirizzo di spedizione|consegna',
    party_name:
      'nome|denominazione|ragione sociale|ditta|società|azienda|cognome|nome e cognome|cognome e nome|nominativo|denominazione sociale',
    party_address:
      'indirizzo|via|sede|sede legale|cap|città|comune|provincia|domicilio|domicilio fiscale|località|nazione|cap città',
    other_party:
      'rappresentante fiscale|beneficiario|cessionario del credito|vettore|trasportatore|corriere|incaricato del trasporto|agente|intermediario|produttore|terzo intermediario|mittente|soggetto emittente|mediatore',
    section:
      'note|annotazioni|altri dati|dati generali|dati del documento|dati fattura|dettaglio|righe|beni e servizi|riepilogo iva|riepilogo|riepiloghi iva|totali|pagamento|dati di pagamento|modalità di pagamento|riferimenti|nostri riferimenti|vostri riferimenti|oggetto|causale|osservazioni|condizioni|allegati|dati riepilogo',
    tax_excluded: 'escl|esclusa|escluso|iva esclusa|senza iva|al netto',
    tax_included: 'inclusa|incluso|iva inclusa|compresa|iva compresa|comprensivo',
    contact:
      'contatto|referente|agente|persona di contatto|riferimento|vostro contatto|commerciale|alla cortese attenzione|c a|responsabile|titolare|gestione',
    vat_id:
      'partita iva|p iva|piva|p iva cod fisc|cod fisc e p iva|iva|p iva c f|partita iva e codice fiscale|c f e p iva|p i|partita i v a|p iva e c f|cf p iva|c f p iva|vat|p iva cf|cod fisc p iva|part iva',
    tax_number: 'codice fiscale|c f|cod fisc|cf|cod fiscale|codice fisc',
    register:
      'rea|registro imprese|capitale sociale|cap soc|iscrizione|r e a|reg imp|rea n|cciaa|c c i a a|iscritta al registro|i v|sede legale',
    phone: 'telefono|tel|cell|cellulare|numero verde|t',
    fax: 'fax',
    email: 'email|e mail|posta elettronica|pec|mail|p e c',
    web: 'web|sito|sito web|www|internet',
    customer_tax: 'p iva cliente|partita iva cliente|cod fisc cliente|p iva destinatario',
    cashier:
      'cassiere|cassa|operatore|tavolo|coperti|cameriere|negozio|commessa|rt|op|cassa n|coperto|servito da',
    subtotal:
      'imponibile|totale imponibile|subtotale|totale netto|importo netto|totale merce|imponibile totale|netto merce|totale imponibili|importo imponibile|sub totale|totale senza iva|totale iva esclusa|totale merci|tot imponibile|netto|importo totale netto|totale al netto iva|totale parziale',
    tax: 'iva|imposta|totale iva|importo iva|totale imposta|i v a|di cui iva|totale imposte|imposte|tot iva|tot imposta|imposta totale|ammontare iva|iva inclusa',
    tax_base:
      'imponibile|aliquota|aliquota iva|base imponibile|riepilogo iva|castelletto iva|% iva|cod iva|codice iva|dettaglio iva|aliq|imposta|natura',
    total:
      'totale|totale fattura|totale documento|netto a pagare|totale da pagare|importo totale|totale complessivo|totale eur|totale euro|totale generale|totale iva inclusa|importo da pagare|tot fattura|totale dovuto|tot documento|totale nota di credito|importo totale documento|totale a pagare|totale ivato|totale lordo|importo pagato|totale con iva|importo|lordo',
    due: 'netto a pagare|da pagare|importo dovuto|residuo|saldo|importo da pagare|totale dovuto|totale da pagare|saldo da pagare|saldo dovuto|rimanenza|non riscosso|resto da pagare',
    paid: 'acconto|pagato|già pagato|acconti|anticipo|acconto versato|importo pagato|versato|acconto ricevuto|addebito',
    discount: 'sconto|sconti|abbuono|ribasso|sconto merce|sconto totale|risparmio|buono|hai risparmiato',
    shipping:
      'spese di trasporto|spese|trasporto|spese di spedizione|spese incasso|spedizione|bollo|imposta di bollo|spese bancarie|imballo|spese accessorie|contributo|ritenuta|ritenuta d acconto|cassa previdenza|rivalsa inps|porto|spese trasporto|spese varie|coperto|coperti',
    rounding: 'arrotondamento|arrotondamenti',
    carried: 'riporto|a riportare|saldo precedente|riportare',
    tip: 'mancia',
    col_position: 'no|pos|riga|nr|n',
    col_code:
      'codice|cod|articolo|codice articolo|cod art|cod articolo|art|rif|cod prodotto|codice prodotto|codice art',
    col_description:
      'descrizione|prodotto|articolo|descrizione articolo|descrizione dei beni|descrizione beni|servizio|prestazione|descrizione prodotto|descrizione della merce|prodotti|descrizione servizio|beni e servizi|natura e qualità dei beni',
    col_quantity: 'quantità|qtà|qta|q tà|q ta|qty|ore|quant|pz|nr|giorni|quantita',
    col_unit: 'um|u m|unità|unità di misura|u mis|unita',
    col_unit_price:
      'prezzo|prezzo unitario|prezzo unit|p unitario|costo unitario|pr unitario|p u|prezzo un|prezzo netto|tariffa|prezzo listino|prezzo cad|importo unitario|valore unitario|unitario',
    col_tax_rate: 'iva|% iva|aliquota|aliq|iva %|aliquota iva|cod iva|c iva|al iva|c i|aliq iva',
    col_amount:
      'importo|totale|imponibile|importo netto|prezzo totale|valore|totale riga|tot|importo totale|netto|importo riga|importo eur|totale netto|totale imponibile',
    col_discount: 'sconto|sc|sconto %|sc %|% sc|% sconto|sconti',
    legal_form:
      's r l|srl|s p a|spa|s n c|snc|s a s|sas|soc coop|s r l s|srls|ditta|di|e figli|fratelli|f lli|società cooperativa|ditta individuale|s s|scarl|onlus|e c|soc|società',
    street:
      'via|viale|piazza|corso|largo|strada|vicolo|loc|località|zona industriale|c so|p zza|p za|v le|frazione|contrada|lungomare|str|borgo|salita|piazzale|fraz|interno|snc|z i',
    country: 'italia|italy|san marino|svizzera|germania|francia|austria|spagna',
    page: 'pagina|pag|foglio',
    days: 'giorni|gg|fine mese|data fattura|vista|settimane|entro|mesi',
    thanks:
      'grazie|grazie e arrivederci|arrivederci|distinti saluti|contributo conai assolto|operazione non soggetta|annotazioni|note|cordiali saluti|firma|vettore|aspetto esteriore|causale trasporto|privacy|prego',
  },
  months:
    'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
}

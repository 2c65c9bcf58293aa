export const italian = `
labels N.|Data|Destinatario|Descrizione|Quantità|Prezzo unitario|Importo|Totale|Imponibile|IVA|N. ordine|Data di consegna|Scadenza|N. fattura|Saldo|Dare|Avere|Ore|Peso|Retribuzione lorda|Netto in busta|Valido fino al|Firma|Nome|Indirizzo|Telefono|Data di nascita|Note|Pagina|Codice|Colli|Coordinate bancarie
sentences Vi ringraziamo della lettera, che abbiamo inoltrato all’ufficio competente.|Vi risponderemo entro dieci giorni lavorativi.|Vi preghiamo di lasciare libero l’ingresso dalle otto del mattino.|Le modifiche richiedono la forma scritta, le altre clausole restano valide.|Ciascuna parte mantiene segreto quanto apprende dell’altra.|Il consiglio comunale ha deciso martedì che il ponte resterà chiuso fino a primavera.
clauses Il presente contratto è stipulato il {date} tra {a} e {b}.|{a} fornisce a {b} i servizi indicati nell’allegato.|Il contratto decorre dal {start} e ha la durata di un anno.|Si rinnova tacitamente per un altro anno, salvo disdetta scritta con preavviso di tre mesi.|Il corrispettivo mensile è di {amount}, da pagare entro 14 giorni.|Le parti mantengono riservate le informazioni ricevute.|Ciascuna parte può recedere in caso di grave inadempimento dell’altra.|Ogni modifica deve essere fatta per iscritto.|Il contratto è regolato dalla legge della sede di {a}, il cui foro è competente.|Letto e sottoscritto in due originali.
invoice Fattura
credit_note Nota di credito
receipt Ricevuta|Scontrino
delivery_note Documento di trasporto|Bolla di consegna
packing_list Distinta di imballaggio|Lista dei colli
bill_of_lading Polizza di carico
cmr Lettera di vettura internazionale|Lettera di vettura
purchase_order Ordine di acquisto|Ordine
order_confirmation Conferma d’ordine
quote Preventivo|Offerta
pro_forma Fattura proforma|Proforma
account_statement Estratto conto cliente|Situazione contabile
dunning_letter Sollecito di pagamento|Secondo sollecito
bank_statement Estratto conto
payslip Busta paga|Cedolino
remittance_advice Avviso di pagamento|Distinta di pagamento
price_list Listino prezzi
certificate Certificato|Attestato
form Modulo di iscrizione|Domanda
letter La Vostra richiesta|Cambio di indirizzo
cv Curriculum vitae
menu Menù|Menù del giorno
boarding_pass Carta d’imbarco
contract Contratto di servizi|Contratto di locazione
terms Condizioni generali di vendita
insurance_policy Polizza assicurativa|Polizza di assicurazione
medical_report Referto medico|Referto di laboratorio
timesheet Foglio ore|Rapporto ore
manual_page Manuale d’uso|Istruzioni per l’uso
newspaper_page Il Corriere della Sera di Valle|La Gazzetta
`

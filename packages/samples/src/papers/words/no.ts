export const norwegian = `
labels Nr.|Dato|Mottaker|Beskrivelse|Antall|Enhetspris|Beløp|Totalt|Netto|MVA|Ordrenr.|Leveringsdato|Forfallsdato|Fakturanr.|Saldo|Debet|Kredit|Timer|Vekt|Bruttolønn|Utbetalt|Gyldig til|Underskrift|Navn|Adresse|Telefon|Fødselsdato|Merknader|Side|Varenr.|Kolli|Bankkonto
sentences Takk for brevet, som vi har sendt videre til ansvarlig avdeling.|Vi tar kontakt innen ti arbeidsdager.|Sørg for at inngangen er åpen fra klokken åtte.|Endringer skal gjøres skriftlig, og de øvrige bestemmelsene gjelder fortsatt.|Hver part holder hemmelig det den får vite om den andre.|Kommunestyret vedtok tirsdag at broen forblir stengt til våren.
clauses Denne avtalen er inngått den {date} mellom {a} og {b}.|{a} utfører de tjenestene for {b} som står i vedlegget.|Avtalen trer i kraft den {start} og løper i ett år.|Den forlenges med ett år om gangen, med mindre den sies opp skriftlig med tre måneders varsel.|Prisen er {amount} i måneden og betales innen 14 dager.|Partene holder hverandres opplysninger konfidensielle.|En part kan heve avtalen dersom den andre vesentlig misligholder den.|Endringer i avtalen skal gjøres skriftlig.|Avtalen er underlagt retten der {a} har sitt sete, og tvister avgjøres av domstolene der.|Undertegnet i to eksemplarer, ett til hver part.
invoice Faktura
credit_note Kreditnota
receipt Kvittering
delivery_note Følgeseddel|Leveringsseddel
packing_list Pakkliste|Pakkseddel
bill_of_lading Konnossement
cmr Internasjonalt fraktbrev|Fraktbrev
purchase_order Innkjøpsordre|Bestilling
order_confirmation Ordrebekreftelse
quote Tilbud|Pristilbud
pro_forma Proformafaktura|Proforma
account_statement Kundereskontro|Kontoutdrag
dunning_letter Betalingspåminnelse|Purring|Inkassovarsel
bank_statement Kontoutskrift
payslip Lønnsslipp|Lønnsspesifikasjon
remittance_advice Betalingsvarsel|Betalingsmelding
price_list Prisliste
certificate Sertifikat|Attest
form Søknad|Påmeldingsskjema
letter Deres forespørsel|Adresseendring
cv Curriculum vitae|CV
menu Meny|Lunsjmeny
boarding_pass Boardingkort|Ombordstigningskort
contract Tjenesteavtale|Leieavtale
terms Alminnelige vilkår|Salgs- og leveringsbetingelser
insurance_policy Forsikringsbevis|Forsikringspolise
medical_report Legeerklæring|Laboratoriesvar
timesheet Timeliste
manual_page Bruksanvisning|Brukerveiledning
newspaper_page Aftenavisa|Ukenytt
`

export const danish = `
labels Nr.|Dato|Modtager|Beskrivelse|Antal|Stykpris|Beløb|I alt|Netto|Moms|Ordrenr.|Leveringsdato|Forfaldsdato|Fakturanr.|Saldo|Debet|Kredit|Timer|Vægt|Bruttoløn|Til udbetaling|Gyldig til|Underskrift|Navn|Adresse|Telefon|Fødselsdato|Bemærkninger|Side|Varenr.|Kolli|Bankkonto
sentences Tak for jeres brev, som vi har sendt videre til den ansvarlige afdeling.|Vi vender tilbage inden for ti arbejdsdage.|Sørg for, at indgangen er åben fra klokken otte.|Ændringer skal ske skriftligt, og de øvrige bestemmelser gælder fortsat.|Hver part hemmeligholder, hvad den får at vide om den anden.|Byrådet besluttede tirsdag, at broen forbliver lukket til foråret.
clauses Denne aftale er indgået den {date} mellem {a} og {b}.|{a} udfører de ydelser for {b}, som fremgår af bilaget.|Aftalen træder i kraft den {start} og løber i et år.|Den forlænges med et år ad gangen, medmindre den opsiges skriftligt med tre måneders varsel.|Prisen er {amount} om måneden og betales inden 14 dage.|Parterne holder hinandens oplysninger fortrolige.|En part kan ophæve aftalen, hvis den anden væsentligt misligholder den.|Ændringer af aftalen skal ske skriftligt.|Aftalen er undergivet loven, hvor {a} har hjemsted, og tvister afgøres af domstolene dér.|Underskrevet i to eksemplarer, et til hver part.
invoice Faktura
credit_note Kreditnota
receipt Kvittering|Kassebon
delivery_note Følgeseddel|Leveringsseddel
packing_list Pakkeliste|Pakseddel
bill_of_lading Konnossement
cmr Internationalt fragtbrev|Fragtbrev
purchase_order Indkøbsordre|Bestilling
order_confirmation Ordrebekræftelse
quote Tilbud|Prisoverslag
pro_forma Proformafaktura|Proforma
account_statement Kontoudtog|Saldoopgørelse
dunning_letter Rykker|Betalingspåmindelse|Rykkerskrivelse
bank_statement Kontoudskrift|Kontooversigt
payslip Lønseddel|Lønspecifikation
remittance_advice Betalingsadvis|Betalingsmeddelelse
price_list Prisliste
certificate Certifikat|Erklæring
form Ansøgning|Tilmeldingsblanket
letter Jeres forespørgsel|Adresseændring
cv Curriculum vitae|CV
menu Menukort|Frokostmenu
boarding_pass Boardingkort
contract Serviceaftale|Lejekontrakt
terms Almindelige betingelser|Salgs- og leveringsbetingelser
insurance_policy Forsikringspolice|Police
medical_report Lægeerklæring|Laboratoriesvar
timesheet Timeseddel|Tidsregistrering
manual_page Brugsanvisning|Brugervejledning
newspaper_page Aftenavisen|Ugens Nyt
`

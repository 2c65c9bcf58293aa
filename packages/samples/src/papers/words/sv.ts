export const swedish = `
labels Nr|Datum|Mottagare|Benämning|Antal|À-pris|Belopp|Totalt|Netto|Moms|Ordernr|Leveransdatum|Förfallodatum|Fakturanr|Saldo|Debet|Kredit|Timmar|Vikt|Bruttolön|Att utbetala|Giltig till|Underskrift|Namn|Adress|Telefon|Födelsedatum|Anmärkningar|Sida|Artikelnr|Kolli|Bankkonto
sentences Tack för ert brev, som vi har skickat vidare till ansvarig avdelning.|Vi återkommer inom tio arbetsdagar.|Se till att entrén är öppen från klockan åtta.|Ändringar ska göras skriftligen och övriga bestämmelser gäller fortfarande.|Vardera parten håller hemligt vad den får veta om den andra.|Kommunfullmäktige beslutade i tisdags att bron förblir stängd till våren.
clauses Detta avtal har den {date} träffats mellan {a} och {b}.|{a} utför de tjänster åt {b} som anges i bilagan.|Avtalet gäller från och med den {start} och löper på ett år.|Det förlängs med ett år i taget om det inte sägs upp skriftligen senast tre månader före avtalstidens utgång.|Priset är {amount} per månad och betalas inom 14 dagar.|Parterna ska iaktta sekretess om varandras uppgifter.|Part får häva avtalet om den andra gör sig skyldig till väsentligt avtalsbrott.|Ändringar av avtalet ska göras skriftligen.|Lagen där {a} har sitt säte tillämpas på avtalet och tvist avgörs av domstol där.|Avtalet har upprättats i två exemplar, av vilka parterna tagit var sitt.
invoice Faktura
credit_note Kreditfaktura|Kreditnota
receipt Kvitto
delivery_note Följesedel|Leveranssedel
packing_list Packlista|Packsedel
bill_of_lading Konossement
cmr Internationell fraktsedel|Fraktsedel
purchase_order Inköpsorder|Beställning
order_confirmation Orderbekräftelse|Ordererkännande
quote Offert|Anbud
pro_forma Proformafaktura|Proforma
account_statement Kundreskontra|Kontobesked
dunning_letter Betalningspåminnelse|Påminnelse|Inkassokrav
bank_statement Kontoutdrag
payslip Lönebesked|Lönespecifikation
remittance_advice Betalningsavisering|Betalningsspecifikation
price_list Prislista
certificate Intyg|Certifikat
form Ansökan|Anmälningsblankett
letter Er förfrågan|Ny adress
cv Meritförteckning|Curriculum vitae
menu Meny|Lunchmeny
boarding_pass Boardingkort
contract Tjänsteavtal|Hyresavtal
terms Allmänna villkor|Leveransvillkor
insurance_policy Försäkringsbrev
medical_report Läkarintyg|Laboratoriesvar
timesheet Tidrapport|Tidsredovisning
manual_page Bruksanvisning
newspaper_page Aftonbladet Syd|Dagens Nyheter Väst
`

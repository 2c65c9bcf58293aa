export const slovenian = `
labels Št.|Datum|Prejemnik|Opis|Količina|Cena na enoto|Znesek|Skupaj|Osnova|DDV|Št. naročila|Datum dobave|Rok plačila|Št. računa|Stanje|Breme|Dobro|Ure|Teža|Bruto plača|Izplačilo|Velja do|Podpis|Ime in priimek|Naslov|Telefon|Datum rojstva|Opombe|Stran|Šifra|Paketi|Bančni račun
sentences Zahvaljujemo se za dopis, ki smo ga posredovali pristojnemu oddelku.|Oglasili se bomo v desetih delovnih dneh.|Prosimo, da je vhod odprt od osme ure.|Spremembe se sklenejo pisno, druge določbe ostanejo v veljavi.|Vsaka stranka varuje skrivnosti druge stranke.|Občinski svet je v torek sklenil, da most do pomladi ostane zaprt.
invoice Račun
credit_note Dobropis
receipt Blagajniški prejemek|Paragon
delivery_note Dobavnica
packing_list Pakirni list
bill_of_lading Nakladnica
cmr Mednarodni tovorni list|Tovorni list
purchase_order Naročilnica|Naročilo
order_confirmation Potrditev naročila
quote Ponudba
pro_forma Predračun|Proforma račun
account_statement Izpis odprtih postavk
dunning_letter Opomin|Opomin pred izvršbo
bank_statement Izpisek prometa|Bančni izpisek
payslip Plačilna lista
remittance_advice Obvestilo o plačilu
price_list Cenik
certificate Potrdilo|Certifikat
form Vloga|Prijavnica
letter Vaše povpraševanje|Sprememba naslova
cv Življenjepis
menu Jedilni list|Dnevni meni
boarding_pass Vstopni kupon
contract Pogodba o opravljanju storitev|Najemna pogodba
terms Splošni pogoji poslovanja
insurance_policy Zavarovalna polica
medical_report Odpustnica|Laboratorijski izvid
timesheet Evidenca delovnega časa
manual_page Navodila za uporabo
newspaper_page Večerni časnik|Tednik
`

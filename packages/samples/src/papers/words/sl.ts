export const slovenian = `
labels Št.|Datum|Prejemnik|Opis|Količina|Cena na enoto|Znesek|Skupaj|Osnova|DDV|Št. naročila|Datum dobave|Rok plačila|Št. računa|Stanje|Breme|Dobro|Ure|Teža|Bruto plača|Izplačilo|Velja do|Podpis|Ime in priimek|Naslov|Telefon|Datum rojstva|Opombe|Stran|Šifra|Paketi|Bančni račun
sentences Zahvaljujemo se za dopis, ki smo ga posredovali pristojnemu oddelku.|Oglasili se bomo v desetih delovnih dneh.|Prosimo, da je vhod odprt od osme ure.|Spremembe se sklenejo pisno, druge določbe ostanejo v veljavi.|Vsaka stranka varuje skrivnosti druge stranke.|Občinski svet je v torek sklenil, da most do pomladi ostane zaprt.
clauses Ta pogodba je sklenjena dne {date} med {a} in {b}.|{a} opravlja za {b} storitve, navedene v prilogi.|Pogodba začne veljati {start} in velja eno leto.|Pogodba se podaljša za eno leto, če je nobena stranka ne odpove pisno s trimesečnim odpovednim rokom.|Mesečna cena znaša {amount} in se plača v 14 dneh.|Stranki varujeta zaupne podatke druga druge.|Ob bistveni kršitvi lahko vsaka stranka odstopi od pogodbe.|Spremembe pogodbe morajo biti pisne.|Za pogodbo velja pravo sedeža {a}, za spore je pristojno tamkajšnje sodišče.|Pogodba je sestavljena v dveh izvodih, za vsako stranko po eden.
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

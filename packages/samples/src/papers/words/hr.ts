export const croatian = `
labels Br.|Datum|Primatelj|Opis|Količina|Jedinična cijena|Iznos|Ukupno|Osnovica|PDV|Br. narudžbe|Datum isporuke|Dospijeće|Br. računa|Saldo|Duguje|Potražuje|Sati|Težina|Bruto plaća|Za isplatu|Vrijedi do|Potpis|Ime i prezime|Adresa|Telefon|Datum rođenja|Napomene|Stranica|Šifra|Paketi|Žiro račun
sentences Zahvaljujemo na dopisu, koji smo proslijedili nadležnom odjelu.|Javit ćemo se u roku od deset radnih dana.|Molimo da pristup bude moguć od osam sati.|Izmjene moraju biti u pisanom obliku, a ostale odredbe ostaju na snazi.|Svaka strana čuva tajnu o drugoj strani.|Gradsko vijeće odlučilo je u utorak da most ostaje zatvoren do proljeća.
clauses Ovaj ugovor sklapa se dana {date} između {a} i {b}.|{a} pruža za {b} usluge navedene u prilogu.|Ugovor stupa na snagu {start} i sklapa se na godinu dana.|Ugovor se produljuje za još godinu dana ako ga jedna od strana ne otkaže pisanim putem uz otkazni rok od tri mjeseca.|Mjesečna cijena iznosi {amount} i plaća se u roku od 14 dana.|Ugovorne strane čuvaju povjerljive podatke u tajnosti.|U slučaju bitne povrede svaka strana može raskinuti ugovor.|Izmjene ugovora moraju biti u pisanom obliku.|Na ugovor se primjenjuje pravo sjedišta {a}, a za sporove je nadležan tamošnji sud.|Ugovor je sastavljen u dva primjerka, po jedan za svaku stranu.
invoice Račun
credit_note Odobrenje|Knjižno odobrenje
receipt Potvrda o plaćanju|Blagajnički račun
delivery_note Otpremnica|Dostavnica
packing_list Lista pakiranja|Popis pakiranja
bill_of_lading Teretnica
cmr Međunarodni tovarni list|Tovarni list
purchase_order Narudžbenica|Narudžba
order_confirmation Potvrda narudžbe
quote Ponuda
pro_forma Predračun|Proforma račun
account_statement Izvod otvorenih stavaka|Kartica kupca
dunning_letter Opomena|Opomena za plaćanje
bank_statement Izvod računa|Izvadak po računu
payslip Isplatna lista|Obračun plaće
remittance_advice Obavijest o plaćanju|Avizo plaćanja
price_list Cjenik
certificate Potvrda|Uvjerenje
form Zahtjev|Prijavnica
letter Vaš upit|Promjena adrese
cv Životopis
menu Jelovnik|Dnevni meni
boarding_pass Ukrcajna karta
contract Ugovor o pružanju usluga|Ugovor o najmu
terms Opći uvjeti poslovanja
insurance_policy Polica osiguranja
medical_report Otpusno pismo|Laboratorijski nalaz
timesheet Evidencija radnog vremena|Satnica
manual_page Upute za uporabu|Korisnički priručnik
newspaper_page Večernje novine|Tjednik
`

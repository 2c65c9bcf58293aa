export const polish = `
labels Nr|Data|Odbiorca|Opis|Ilość|Cena jednostkowa|Kwota|Razem|Wartość netto|VAT|Nr zamówienia|Data dostawy|Termin płatności|Nr faktury|Saldo|Winien|Ma|Godziny|Waga|Wynagrodzenie brutto|Do wypłaty|Ważne do|Podpis|Imię i nazwisko|Adres|Telefon|Data urodzenia|Uwagi|Strona|Indeks|Opakowania|Rachunek bankowy
sentences Dziękujemy za pismo, które przekazaliśmy właściwemu działowi.|Odpowiemy w ciągu dziesięciu dni roboczych.|Prosimy o zapewnienie wstępu od godziny ósmej.|Zmiany wymagają formy pisemnej, a pozostałe postanowienia zachowują moc.|Każda ze stron zachowuje w tajemnicy informacje o drugiej.|Rada gminy postanowiła we wtorek, że most pozostanie zamknięty do wiosny.
clauses Niniejsza umowa została zawarta w dniu {date} pomiędzy {a} a {b}.|{a} świadczy na rzecz {b} usługi opisane w załączniku.|Umowa obowiązuje od dnia {start} przez jeden rok.|Umowa ulega przedłużeniu o kolejny rok, jeżeli żadna ze stron nie wypowie jej na piśmie z zachowaniem trzymiesięcznego okresu wypowiedzenia.|Miesięczne wynagrodzenie wynosi {amount}, płatne w terminie 14 dni.|Strony zachowują w tajemnicy informacje poufne.|Każda ze stron może rozwiązać umowę w razie jej rażącego naruszenia.|Zmiany umowy wymagają formy pisemnej.|Umowa podlega prawu siedziby {a}, a spory rozstrzyga tamtejszy sąd.|Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.
invoice Faktura|Faktura VAT
credit_note Faktura korygująca|Korekta faktury
receipt Paragon fiskalny|Pokwitowanie
delivery_note Dowód dostawy|Wydanie zewnętrzne
packing_list Lista pakowa|Specyfikacja pakowania
bill_of_lading Konosament
cmr Międzynarodowy list przewozowy|List przewozowy
purchase_order Zamówienie
order_confirmation Potwierdzenie zamówienia
quote Oferta|Oferta cenowa
pro_forma Faktura pro forma|Faktura proforma
account_statement Potwierdzenie salda|Zestawienie należności
dunning_letter Wezwanie do zapłaty|Przypomnienie o płatności
bank_statement Wyciąg bankowy|Wyciąg z rachunku
payslip Pasek wynagrodzeń|Lista płac
remittance_advice Awizo płatności|Zawiadomienie o płatności
price_list Cennik
certificate Zaświadczenie|Certyfikat
form Wniosek|Formularz zgłoszeniowy
letter Państwa zapytanie|Zmiana adresu
cv Życiorys|Curriculum vitae
menu Karta dań|Menu
boarding_pass Karta pokładowa
contract Umowa o świadczenie usług|Umowa najmu
terms Ogólne warunki sprzedaży|Regulamin
insurance_policy Polisa ubezpieczeniowa|Polisa
medical_report Karta informacyjna|Wyniki badań
timesheet Karta czasu pracy|Ewidencja czasu pracy
manual_page Instrukcja obsługi
newspaper_page Kurier Wieczorny|Gazeta Codzienna
`

import type { Lexicon } from './concepts.ts'

export const pl: Lexicon = {
  labels: {
    title_invoice:
      'faktura|faktura vat|faktura pro forma|rachunek|faktura zaliczkowa|faktura końcowa|faktura sprzedaży|faktura uproszczona',
    title_credit: 'faktura korygująca|korekta|faktura korekta|nota kredytowa|korekta faktury|nota uznaniowa',
    title_receipt:
      'paragon|paragon fiskalny|pokwitowanie|potwierdzenie|wydruk niefiskalny|potwierdzenie płatności',
    title_other:
      'oferta|zamówienie|potwierdzenie zamówienia|umowa|list przewozowy|wezwanie do zapłaty|wyciąg|dokument dostawy|wniosek|wydanie zewnętrzne|wz|zestawienie|nota odsetkowa',
    number: 'nr|numer|no',
    invoice_number:
      'numer faktury|nr faktury|faktura nr|faktura vat nr|faktura|nr dokumentu|numer dokumentu|faktura numer|numer|rachunek nr|faktura korygująca nr|korekta nr|faktura pro forma nr|numer korekty|fv nr|nr fv|faktura vat|numer rachunku faktury',
    receipt_number:
      'paragon nr|nr paragonu|nr wydruku|nr transakcji|numer paragonu|nr wydr|nr sys|nr|transakcja',
    order_number:
      'numer zamówienia|nr zamówienia|zamówienie|zamówienie nr|państwa zamówienie|nr zam|zamówienie klienta|nr zamówienia klienta|numer zam|referencja klienta|wasze zamówienie',
    customer_number:
      'numer klienta|nr klienta|kod klienta|kod nabywcy|nr kontrahenta|id klienta|numer kontrahenta|kod kontrahenta|nr płatnika|numer płatnika|numer konta klienta',
    delivery_number: 'nr wz|wz|dokument wz|nr dostawy|wz nr|numer dostawy|list przewozowy nr|numer przesyłki',
    reference:
      'referencja|projekt|umowa nr|nr umowy|dotyczy|nr oferty|numer umowy|do faktury|faktura korygowana|do faktury nr|nr referencyjny|zlecenie|nr zlecenia|budowa|do dokumentu|numer zlecenia|bdo|ref',
    date: 'data|dnia|z dnia|dn',
    invoice_date:
      'data wystawienia|data faktury|wystawiono dnia|data|wystawiona dnia|wystawiono|data dokumentu|data wystawienia faktury|data wyst|wystawiona w dniu|miejsce i data wystawienia|data korekty',
    due_date:
      'termin płatności|termin zapłaty|płatne do|do dnia|zapłata do|termin|data płatności|płatność do|do zapłaty do|termin płat|data zapłaty|zapłacić do|płatne do dnia',
    order_date: 'data zamówienia|zamówienie z dnia',
    delivery_date:
      'data sprzedaży|data dostawy|data wykonania usługi|data dostawy wykonania usługi|data wykonania|data zakończenia dostawy|data dokonania dostawy|data zakończenia dostawy usługi|data wydania',
    period:
      'okres|okres rozliczeniowy|od|do|za okres|okres od|data rozpoczęcia|data zakończenia|początek okresu|koniec okresu',
    time: 'godzina|godz|czas',
    terms:
      'warunki płatności|warunki|termin płatności dni|przelew dni|warunki zapłaty|płatność|dni od daty wystawienia|w terminie',
    payment_method:
      'sposób płatności|forma płatności|metoda płatności|sposób zapłaty|forma zapłaty|płatność|zapłacono|rodzaj płatności|typ płatności',
    payment_reference: 'tytuł przelewu|tytuł płatności|tytułem|w tytule przelewu|tytuł wpłaty|prosimy podać',
    currency: 'waluta|kwoty w|waluta faktury|waluta dokumentu',
    iban: 'iban|numer rachunku|nr rachunku|numer konta|nr konta|konto|rachunek|rachunek bankowy|konto bankowe|nr konta bankowego|numer rachunku bankowego|numer konta bankowego|nr rachunku bankowego',
    bic: 'bic|swift|kod swift|bic swift|swift bic|kod bic',
    bank: 'bank|nazwa banku|dane bankowe|konto bankowe|rachunek bankowy|przelew|mbank|pko bp|santander bank polska|ing bank śląski|pekao|dane do przelewu|bank polski',
    account: 'rachunek|odbiorca przelewu|właściciel rachunku|nr rachunku|nazwa odbiorcy',
    card: 'karta|karta płatnicza|kartą|karta płat|karta kredytowa|blik',
    cash: 'gotówka|gotówką|wpłata|wpłacono',
    change: 'reszta|wydano|reszta gotówka',
    from: 'sprzedawca|wystawca|dostawca|od|dane sprzedawcy|zleceniobiorca|sprzedający|usługodawca|wykonawca|podatnik',
    bill_to:
      'nabywca|kupujący|klient|odbiorca|dla|dane nabywcy|płatnik|zamawiający|usługobiorca|zleceniodawca|kontrahent|adres do faktury|państwa dane',
    ship_to: 'adres dostawy|odbiorca|miejsce dostawy|dostawa do|adres wysyłki|miejsce przeznaczenia|wysyłka',
    party_name: 'nazwa|firma|nazwa firmy|imię i nazwisko|nazwisko|nazwa skrócona|nazwa pełna|imię',
    party_address: 'adres|ulica|kod pocztowy|miasto|miejscowość|siedziba|kod|kraj|województwo|adres siedziby',
    other_party:
      'przedstawiciel podatkowy|odbiorca płatności|faktor|przewoźnik|spedytor|dostawa przez|agent|pośrednik|producent|odbiorca towaru|płatnik|podmiot trzeci',
    section:
      'uwagi|adnotacje|informacje dodatkowe|dane faktury|dane ogólne|informacje|pozycje|towary i usługi|zestawienie vat|podsumowanie stawek|podsumowanie|płatność|dane do płatności|sposób płatności|referencje|nasze referencje|państwa referencje|temat|dotyczy|załączniki|rozliczenie',
    tax_excluded: 'bez|bez vat|bez podatku',
    tax_included: 'w tym|z vat|zawiera',
    contact:
      'osoba kontaktowa|kontakt|opiekun|wystawił|sprzedawca|handlowiec|osoba do kontaktu|wystawiła|osoba upoważniona do wystawienia|przedstawiciel|zamówił|opiekun klienta',
    vat_id: 'nip|nip ue|numer nip|vat ue|nr vat|nip sprzedawcy|nr nip|n i p|vat id|numer vat|nip pl',
    tax_number: 'regon|pesel|nip',
    register: 'krs|regon|sąd rejonowy|kapitał zakładowy|nr krs|numer krs|bdo|sąd|wydział gospodarczy',
    phone: 'telefon|tel|kom|tel kom|nr telefonu|infolinia|telefon kontaktowy|t',
    fax: 'faks|fax|faxu',
    email: 'e mail|email|mail|adres e mail',
    web: 'www|strona|strona www|internet|strona internetowa',
    customer_tax: 'nip nabywcy|nip klienta|nip kupującego|nip odbiorcy',
    cashier: 'kasjer|kasa|stolik|kelner|sprzedawca|kasa nr|kierownik|obsługa|obsługiwał',
    subtotal:
      'wartość netto|netto|razem netto|suma netto|kwota netto|sprzedaż opodatkowana|suma częściowa|łącznie netto|wartość netto razem|razem wartość netto|ogółem netto|podsumowanie netto|wartość towarów netto|suma wartości netto',
    tax: 'vat|kwota vat|podatek vat|suma ptu|ptu|razem vat|podatek|wartość vat|suma vat|kwota podatku|ptu a|kwota ptu|kwota podatku vat|łącznie vat|ogółem vat',
    tax_base:
      'stawka vat|stawka|netto|według stawki vat|w tym|podstawa|wartość netto|sprzedaż opodatkowana|stawka podatku|brutto|według stawek',
    total:
      'razem|do zapłaty|suma|razem do zapłaty|wartość brutto|kwota brutto|razem brutto|ogółem|suma pln|łącznie|należność|kwota do zapłaty|brutto|suma brutto|łącznie do zapłaty|do zapłaty razem|wartość faktury|razem pln|kwota należności|ogółem brutto|do zwrotu|należność ogółem|łącznie brutto|do zapłaty pln|kwota|kwota należności ogółem|łączna kwota',
    due: 'do zapłaty|pozostało do zapłaty|pozostaje do zapłaty|kwota do zapłaty|saldo|pozostało|razem do zapłaty|do dopłaty',
    paid: 'zapłacono|wpłacono|zaliczka|przedpłata|już zapłacono|zapłacono kartą|otrzymano|kwota zapłacona',
    discount: 'rabat|upust|zniżka|opust|bonifikata|skonto',
    shipping:
      'transport|wysyłka|koszty wysyłki|dostawa|koszt transportu|opłata|koszt dostawy|przesyłka|opakowanie|koszty transportu',
    rounding: 'zaokrąglenie|zaokrąglenia',
    carried: 'do przeniesienia|z przeniesienia|saldo poprzednie',
    tip: 'napiwek',
    col_position: 'lp|l p|poz|nr|pozycja',
    col_code:
      'kod|indeks|kod towaru|symbol|nr katalogowy|pkwiu|kod produktu|ean|nr artykułu|cn|gtu|symbol pkwiu|kod cn|kod pkwiu',
    col_description:
      'nazwa|nazwa towaru|nazwa towaru lub usługi|nazwa usługi|opis|towar|usługa|nazwa towaru usługi|produkt|nazwa towaru lub usługi|nazwa produktu|nazwa towarów|nazwa i rodzaj towaru|tytuł|nazwa towaru i usługi',
    col_quantity: 'ilość|ilosc|liczba|szt|godziny|il|godz|ilość szt|zużycie',
    col_unit: 'jm|j m|jednostka|jedn|jednostka miary|miara|jedn miary',
    col_unit_price:
      'cena|cena netto|cena jedn|cena jednostkowa|cena jedn netto|cena jednostkowa netto|c netto|stawka godzinowa|cena j netto|cena za jednostkę|cena brutto|cena j',
    col_tax_rate: 'vat|stawka vat|vat %|stawka|% vat|ptu|st vat|stawka podatku|podatek',
    col_amount:
      'wartość|wartość netto|kwota|netto|wartość brutto|kwota netto|suma|razem|wart netto|wartość pln|wartość sprzedaży netto|brutto',
    col_discount: 'rabat|rabat %|upust|% rabatu',
    legal_form:
      'sp z o o|sp j|spółka z o o|s a|sp k|spółka akcyjna|sp zoo|fhu|phu|spółka cywilna|s c|spółka jawna|spółka z ograniczoną odpowiedzialnością|sp zo o|zakład|przedsiębiorstwo|spółka komandytowa|firma|p h u|f h u|ppuh|i wspólnicy|i syn',
    street: 'ul|ulica|al|aleja|pl|plac|os|osiedle|aleje|lok|rondo|rynek|m|bud',
    country: 'polska|poland|niemcy|czechy',
    page: 'strona|str',
    days: 'dni|dzień|od daty|w ciągu|tygodnie|miesiąc',
    thanks:
      'dziękujemy|dziękujemy za zakupy|zapraszamy ponownie|uwagi|słownie|dziękuję|z poważaniem|odebrał|zapraszamy|podpis osoby|niefiskalny|kwota słownie|proszę|faktura bez podpisu',
  },
  months:
    'styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru',
}

import type { Lexicon } from './concepts.ts'

/** Croatian, Slovenian and Serbian. October's `listopad` is left out: it is November in Polish and Czech. */
export const hr: Lexicon = {
  labels: {
    title_invoice:
      'račun|račun otpremnica|predračun|ponuda račun|faktura|r1 račun|e račun|račun za predujam|avansni račun|konačni račun',
    title_credit: 'odobrenje|storno račun|storno|knjižno odobrenje|dobropis|knjižna obavijest',
    title_receipt: 'blagajnički račun|potvrda|račun gotovinski|gotovinski račun|fiskalni račun',
    title_other:
      'ponuda|narudžba|narudžbenica|otpremnica|ugovor|opomena|dobavnica|naročilo|pogodba|radni nalog',
    number: 'br|broj|št|številka',
    invoice_number:
      'broj računa|račun br|račun broj|br računa|račun|številka računa|račun št|št računa|broj fakture|faktura br|dokument br|broj dokumenta|številka dokumenta|broj odobrenja|odobrenje br|račun otpremnica br',
    order_number:
      'narudžba|broj narudžbe|narudžba br|narudžbenica br|broj narudžbenice|vaša narudžba|naročilo|št naročila|številka naročila|vaše naročilo|porudžbina|broj porudžbine',
    customer_number: 'šifra kupca|broj kupca|šifra partnera|šifra kupca br|šifra stranke|broj korisnika',
    delivery_number: 'otpremnica br|broj otpremnice|otpremnica|dobavnica št|št dobavnice',
    reference:
      'broj ugovora|ugovor br|radni nalog br|projekt|predmet|ponuda br|veza|vaš znak|naš znak|po računu|obračunsko mjesto|broj brojila|št pogodbe',
    date: 'datum|dana|dne',
    invoice_date:
      'datum računa|datum izdavanja|datum izdavanja računa|datum izdaje|datum fakture|datum dokumenta|mjesto i datum|mjesto i datum izdavanja|izdano|datum i vrijeme izdavanja|datum prometa i izdavanja',
    due_date:
      'datum dospijeća|dospijeće|rok plaćanja|platiti do|valuta plaćanja|dospijeva|rok plačila|datum zapadlosti|zapadlost|datum valute|plačati do',
    order_date: 'datum narudžbe|datum naročila',
    delivery_date:
      'datum isporuke|datum prometa|datum opravljene storitve|datum dobave|datum obavljanja usluge|datum usluge|datum odpreme|datum storitve',
    period: 'razdoblje|obračunsko razdoblje|za razdoblje|od|do|obdobje|obračunsko obdobje|period',
    time: 'vrijeme|sat|vrijeme izdavanja|ura',
    terms: 'uvjeti plaćanja|rok plaćanja dana|plačilni pogoji|uslovi plaćanja',
    payment_method: 'način plaćanja|način plačila|plaćeno|oblik plaćanja|vrsta plaćanja',
    payment_reference:
      'poziv na broj|poziv na broj primatelja|model i poziv na broj|model|opis plaćanja|sklic|sklicevanje|referenca|sklic na številko|svrha plaćanja',
    currency: 'valuta|iznosi u',
    iban: 'iban|žiro račun|broj računa iban|iban račun|tekući račun|transakcijski račun|trr',
    bic: 'swift|bic|swift bic',
    bank: 'banka|naziv banke|poslovna banka|podaci za plaćanje|podaci za uplatu|banka primatelja',
    account: 'broj računa primatelja|račun primatelja|primatelj|prejemnik',
    card: 'kartica|kreditna kartica|kartično|debitna kartica|kartice',
    cash: 'gotovina|novčanice|gotovinom|primljeno',
    change: 'povrat|za vratiti|ostatak|vračilo|kusur',
    from: 'prodavatelj|dobavljač|izdavatelj|izdavatelj računa|prodavac|prodajalec|dobavitelj|isporučitelj',
    bill_to: 'kupac|primatelj računa|naručitelj|korisnik|platitelj|kupec|naročnik|prejemnik računa|primatelj',
    ship_to: 'adresa isporuke|mjesto isporuke|adresa dostave|naslov dostave|kraj dobave|mesto isporuke',
    party_name: 'naziv|ime i prezime|tvrtka|naziv tvrtke|ime in priimek|podjetje',
    party_address: 'adresa|mjesto|poštanski broj|sjedište|naslov|kraj|poštna številka|država',
    contact: 'kontakt osoba|račun izdao|izdao|kontaktna oseba|pripremio|izradio|komercijalist|referent',
    vat_id:
      'oib|pdv id|pdv id broj|pdv broj|id broj|vat id|id za ddv|id št za ddv|id ddv|davčna številka|pib|oib broj|pdv identifikacijski broj',
    tax_number: 'oib|pib|davčna št|matični broj|mb|jmbg',
    register:
      'mbs|trgovački sud|temeljni kapital|upisano u sudski registar|matična številka|sudski registar|osnovni kapital|uprava društva',
    phone: 'telefon|tel|mob|mobitel|gsm|mobilni',
    fax: 'fax|faks|telefaks',
    email: 'e pošta|e mail|email|mail',
    web: 'web|www|web stranica|spletna stran',
    customer_tax: 'oib kupca|oib primatelja|pib kupca|id za ddv kupca|pdv id kupca',
    cashier:
      'blagajnik|blagajna|operater|konobar|poslužio|stol|natakar|miza|prodavač|kasir|prodajno mjesto|naplatni uređaj',
    subtotal:
      'osnovica|ukupno bez pdv a|ukupno bez pdv|porezna osnovica|iznos bez pdv a|međuzbroj|osnova|skupaj brez ddv|znesek brez ddv|osnova za ddv|neto iznos|ukupno osnovica|vrijednost bez pdv a|neto',
    tax: 'pdv|iznos pdv a|iznos pdv|porez|porez na dodanu vrijednost|pdv 25 %|ukupno pdv|ddv|znesek ddv|skupaj ddv|ddv 22 %|ukupan porez|iznos poreza|pnp',
    tax_base:
      'osnovica|stopa|stopa pdv a|porezna osnovica|rekapitulacija poreza|porezna stopa|stopnja|stopnja ddv|specifikacija poreza|osnova',
    tax_excluded: 'bez pdv a|bez pdv|brez ddv',
    tax_included: 's pdv om|sa pdv|uključen pdv|z ddv',
    total:
      'ukupno|sveukupno|za platiti|ukupno za platiti|ukupno s pdv om|ukupan iznos|ukupni iznos|za plaćanje|ukupno za plaćanje|iznos za plaćanje|ukupno eur|skupaj|za plačilo|skupaj za plačilo|znesek za plačilo|skupaj z ddv|ukupno za uplatu|iznos računa|ukupan iznos računa|svega|svega za platiti',
    due: 'preostalo za platiti|preostali iznos|saldo|za plaćanje|za plačilo|dugovanje|ostaje za platiti',
    paid: 'plaćeno|predujam|uplaćeno|avans|plačano|umanjenje za predujam|primljeni predujam',
    discount: 'popust|rabat|iznos popusta|iznos rabata|ukupni popust',
    shipping: 'dostava|troškovi dostave|poštarina|prijevoz|troškovi prijevoza|poštnina|povratna naknada',
    rounding: 'zaokruživanje|zaokruženje|izravnava',
    carried: 'prijenos|prenos',
    tip: 'napojnica|napitnina',
    col_position: 'rb|r br|red br|redni broj|zap št|rbr',
    col_code: 'šifra|šifra artikla|kod|šifra proizvoda|barkod|kataloški broj',
    col_description:
      'opis|naziv artikla|naziv robe|naziv robe usluge|naziv proizvoda|naziv|opis usluge|naziv blaga|artikl|artikel|vrsta robe|vrsta usluge|opis artikla|naziv usluge|usluga|storitev',
    col_quantity: 'količina|kol|kom|sati|količ|potrošnja',
    col_unit: 'jm|j m|jed mj|jedinica mjere|jed mjere|em|me|enota',
    col_unit_price:
      'cijena|jed cijena|jedinična cijena|cijena bez pdv a|cijena po jedinici|cena|cena na enoto|cena brez ddv|jedinična cena|mpc|vpc',
    col_tax_rate: 'pdv|pdv %|% pdv|stopa pdv|ddv|ddv %|% ddv|stopa|por %',
    col_amount:
      'iznos|ukupno|vrijednost|iznos bez pdv a|znesek|vrednost|skupaj|ukupna cijena|neto iznos|iznos eur',
    col_discount: 'rabat|rabat %|popust|popust %|% rabata',
    legal_form:
      'd o o|doo|j d o o|d d|obrt|vl|s p|d n o|zadruga|k d|društvo s ograničenom odgovornošću|udruga',
    street: 'ulica|ul|trg|cesta|avenija|put|obala|bb|šetalište',
    country:
      'hrvatska|croatia|republika hrvatska|slovenija|slovenia|srbija|serbia|bosna i hercegovina|crna gora',
    page: 'stranica|str|stran',
    days: 'dana|dan|dni|mjeseci|tjedana',
    thanks:
      'hvala|hvala na povjerenju|hvala na kupnji|hvala na posjeti|napomena|napomene|opomba|hvala za nakup|zki|jir|s poštovanjem|slovima|lep pozdrav|račun je izdan elektronički',
  },
  months:
    'siječanj siječnja januar januarja januara|veljača veljače februar februarja februara|ožujak ožujka marec mart marta|travanj travnja april aprila|svibanj svibnja maj maja|lipanj lipnja junij junija jun juna|srpanj srpnja julij julija jul jula|kolovoz kolovoza avgust avgusta|rujan rujna september septembra septembar|oktober oktobra oktobar|studeni studenoga studenog november novembra novembar|prosinac prosinca december decembra decembar',
}

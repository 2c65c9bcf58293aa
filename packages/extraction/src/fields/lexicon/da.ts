import type { Lexicon } from './concepts.ts'

/** Danish and Norwegian. */
export const da: Lexicon = {
  labels: {
    title_invoice: 'faktura|regning|proformafaktura',
    title_credit: 'kreditnota|kreditfaktura',
    title_receipt: 'kvittering|bon|kassebon|salgskvittering|kassekvittering',
    title_other:
      'tilbud|ordrebekræftelse|følgeseddel|rykker|kontrakt|kontoudtog|ordrebekreftelse|pakkseddel|purring|aftale|avtale|bestilling',
    number: 'nr|nummer|no',
    invoice_number:
      'fakturanummer|fakturanr|faktura nr|faktura nummer|faktura|kreditnota nr|kreditnotanr|bilagsnr|bilagsnummer|faktura no',
    receipt_number: 'bonnr|kvittering nr|bon nr|bon|ekspedition|kvitteringsnr|transaksjon|bilagsnr',
    order_number:
      'ordrenummer|ordrenr|rekvisitionsnummer|deres ordre|jeres ordre|deres ref|indkøbsordre|jeres reference|deres referanse|bestillingsnummer|rekvisition|rekv nr|deres reference|innkjøpsordre|bestillingsnr|ordre nr',
    customer_number: 'kundenummer|kundenr|kunde nr|debitornr|debitor|medlemsnummer|kunde id',
    delivery_number: 'følgeseddel nr|følgeseddelnr|pakkseddel nr|leveringsnr',
    reference:
      'reference|vores ref|vår ref|projekt|prosjekt|vedrørende|vor ref|tilbudsnr|sagsnr|prosjektnr|referanse|kontraktsnr|sag|original faktura|gjelder faktura|vår referanse|ean',
    date: 'dato|den',
    invoice_date: 'fakturadato|dato|fakturadato dato|kreditnotadato|bilagsdato|udstedt|utstedt',
    due_date:
      'forfaldsdato|forfaldsdag|betalingsdato|forfallsdato|forfald|forfall|betales senest|betalingsfrist|sidste betalingsdato|sidste rettidige betalingsdag|senest|sidste betalingsdag|betalingsdag|forfalder',
    order_date: 'ordredato|bestillingsdato',
    delivery_date: 'leveringsdato|leveret|levert|lev dato|utleveringsdato',
    period: 'periode|faktureringsperiode|fra|til|startdato|slutdato',
    time: 'tid|kl',
    terms:
      'betalingsbetingelser|betalingsvilkår|netto dage|dage netto|netto kontant|betaling|netto dager|dager netto|løbende måned|bet betingelser',
    payment_method: 'betalingsmåde|betalingsmetode|betalt med|betalingsmåte|betalingstype',
    payment_reference:
      'kid|betalingsid|kid nummer|betalings id|indbetalingskort|betalingsreference|kid nr|fik|oplys ved betaling|betalingsinformation',
    currency: 'valuta|beløb i|beløp i',
    iban: 'iban|iban nr',
    bic: 'bic|swift|swift kode|bic swift',
    bank: 'bank|bankoplysninger|bankkonto|reg nr|konto|danske bank|jyske bank|nordea|dnb|kontonr|sparebank|bankoverførsel|regnr',
    account: 'kontonummer|kontonr|konto nr|konto|kontohaver',
    card: 'kort|dankort|visa|betalingskort|mobilepay|bankaxept|vipps|mastercard|kreditkort',
    cash: 'kontant|kontanter|modtaget|mottatt',
    change: 'byttepenge|retur|veksel|tilbage|vekslepenger',
    from: 'fra|sælger|leverandør|selger|afsender|avsender',
    bill_to:
      'til|kunde|faktureres til|fakturaadresse|køber|kjøper|faktura til|modtager|mottaker|att|fakturamodtager|jeres oplysninger',
    ship_to: 'leveringsadresse|leveres til|levering|lev adresse|leveringssted',
    party_name: 'navn|firma|virksomhed|firmanavn|kundenavn|virksomhedsnavn|selskab',
    party_address: 'adresse|gade|postnr|by|postadresse|vej|hjemsted|land|postnr by|sted',
    other_party:
      'skatterepræsentant|betalingsmodtager|factor|fragtmand|transportør|sendt med|agent|formidler|producent|speditør',
    section:
      'bemærkninger|noter|øvrige oplysninger|fakturaoplysninger|generelle oplysninger|linjer|specifikation|momsspecifikation|opsummering|betaling|betalingsoplysninger|referencer|vores referencer|jeres referencer|emne|vedrørende|bilag|besked|vilkår',
    tax_excluded: 'ekskl|eksklusive|uden moms|ekskl moms',
    tax_included: 'inkl moms|heraf',
    contact: 'kontaktperson|kontakt|vores ref|sælger|deres ref|selger|vår ref|vor ref|sagsbehandler',
    vat_id:
      'cvr|cvr nr|cvr nummer|momsnr|se nr|org nr|organisasjonsnummer|orgnr|vat nr|foretaksregisteret|vat|mva nr|cvr no|moms nr|organisasjonsnr|mva',
    tax_number: 'cvr|org nr|organisasjonsnummer|foretaksregisteret|se nr',
    register: 'foretaksregisteret|cvr|org nr|enhetsregisteret',
    phone: 'telefon|tlf|mobil|tlf nr|telefonnr|t',
    fax: 'fax|telefax|faks',
    email: 'e mail|email|mail|e post|epost',
    web: 'hjemmeside|web|www|internett|nettside|internet|website',
    customer_tax: 'kundens cvr|jeres cvr nr|deres cvr|deres org nr|kunde cvr|kundens org nr|deres cvr nr',
    cashier: 'kasse|ekspedient|bord|betjent af|kasserer|betjent av|butik|butikk|ekspederet af',
    subtotal:
      'subtotal|i alt ekskl moms|netto|nettobeløb|total ekskl moms|beløb ekskl moms|ekskl moms|sum eks mva|netto beløp|eks mva|delsum|momspligtigt beløb|total excl moms|sum ekskl mva|beløp eks mva|nettobeløp|total ex moms|i alt excl moms|avgiftspliktig|netto sum|momsgrundlag|i alt uden moms',
    tax: 'moms|mva|momsbeløb|heraf moms|25 % moms|merverdiavgift|moms 25|mva beløp|moms i alt|herav mva|total moms|moms udgør|sum mva|mva 25|moms beløb',
    tax_base: 'momsgrundlag|grundlag|mva grunnlag|moms %|momspligtigt|grunnlag|momssats|mva sats|momspligtig',
    total:
      'i alt|total|at betale|total inkl moms|totalbeløb|beløb at betale|å betale|sum|totalt|beløp å betale|sum inkl mva|i alt inkl moms|total dkk|total nok|til betaling|at betale dkk|beløb i alt|totalsum|å betale nok|i alt dkk|total inkl mva|fakturabeløb|fakturatotal|samlet beløb|i alt at betale|sum å betale|totalbeløp|beløb inkl moms|fakturabeløp|total beløb|i alt kr|total kr|beløb|beløp',
    due: 'at betale|til betaling|restbeløb|skyldig|utestående|å betale|restbeløp|saldo|beløb at betale',
    paid: 'betalt|indbetalt|a conto|forudbetalt|forskudd|innbetalt',
    discount: 'rabat|rabatt|kontantrabat|avslag',
    shipping:
      'fragt|frakt|porto|gebyr|forsendelse|fakturagebyr|levering|emballage|ekspeditionsgebyr|administrationsgebyr',
    rounding: 'afrunding|øreafrunding|øresavrunding|avrunding|øreavrunding',
    carried: 'transport',
    tip: 'drikkepenge|tips',
    col_position: 'nr|pos|linje|linjenr',
    col_code: 'varenr|varenummer|vare nr|artikkel|produktnr|varekode|art nr|artikkelnr|produktnummer',
    col_description:
      'beskrivelse|vare|tekst|ydelse|betegnelse|varetekst|produkt|varebeskrivelse|specifikation|varenavn|benævnelse|vare ydelse|varenavn|vare tjeneste',
    col_quantity: 'antal|antall|mængde|timer|mengde|ant|lev antal|stk',
    col_unit: 'enhed|enhet|enh',
    col_unit_price:
      'pris|stk pris|enhedspris|à pris|a pris|pris pr stk|enhetspris|pris stk|pris pr enhed|timepris|stykpris|stykkpris|pris eks mva|pris ekskl moms',
    col_tax_rate: 'moms|moms %|mva|mva %|% mva|momssats|mva sats',
    col_amount:
      'beløb|total|i alt|beløp|linjetotal|pris i alt|sum|netto|linjesum|beløb ekskl moms|nettobeløb|totalt|beløb dkk|total ekskl moms|linjebeløb|beløp eks mva',
    col_discount: 'rabat|rabat %|rabatt|rab|% rabat|rab %',
    legal_form: 'a s|aps|i s|as|k s|ivs|ans|da|enk|p s|asa|og søn|enkeltmandsvirksomhed|holding|nuf',
    street:
      'vej|gade|allé|plads|boulevard|vei|veien|gata|postboks|torv|stræde|gate|vegen|plass|vænget|th|tv|sal',
    country: 'danmark|norge|denmark|norway|sverige|grønland|færøerne',
    page: 'side',
    days: 'dage|dager|netto|inden|uger|måned',
    thanks:
      'tak|tak for besøget|takk|velkommen igen|tak for handlen|takk for handelen|ved betaling|venlig hilsen|ved for sen betaling|morarenter|bemærkninger|tak for købet|merknader|med vennlig hilsen|bytteret',
  },
  months:
    'januar jan|februar feb|marts mars mar|april apr|maj mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|december desember dec des',
}

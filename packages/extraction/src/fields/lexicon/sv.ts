import type { Lexicon } from './concepts.ts'

export const sv: Lexicon = {
  labels: {
    title_invoice:
      'faktura|proformafaktura|räkning|delfaktura|slutfaktura|samlingsfaktura|kundfaktura|fakturaunderlag',
    title_credit: 'kreditfaktura|kreditnota|kredit|kredit faktura',
    title_receipt:
      'kvitto|kassakvitto|kundkvitto|köpkvitto|kundens ex|kontantkvitto|kontantnota|kontantfaktura',
    title_other:
      'offert|orderbekräftelse|följesedel|inköpsorder|beställning|påminnelse|avtal|kontoutdrag|betalningspåminnelse|orderbekräftelse|inkassokrav|ansökan|anbud|plocksedel|protokoll',
    number: 'nr|nummer|no',
    invoice_number:
      'fakturanummer|fakturanr|faktura nr|faktura nummer|faktura|dokumentnummer|kreditfakturanr|fakt nr|kreditfaktura nr|faktnr|kreditnota nr|kreditfakturanummer|faktura no|verifikationsnummer',
    receipt_number:
      'kvittonr|kvitto nr|kvitto|kvittonummer|transaktion|köp nr|ordernr|notanr|nota|nota nr|transnr',
    order_number:
      'er referens|inköpsordernummer|ert ordernummer|er order|er beställning|beställningsnummer|ordernummer|ordernr|ert ordernr|märkning|er märkning|inköpsorder|order nr|beställningsnr|ert best nr|ert inköpsordernummer|ert beställningsnummer|ert referensnummer|er ref nr|ert inköpsnummer|po nummer',
    customer_number:
      'kundnummer|kundnr|kund nr|ert kundnummer|kund id|ert kundnr|kundkod|medlemsnummer|kontonummer kund',
    delivery_number:
      'följesedelsnummer|följesedel nr|följesedelsnr|följesedel|leveransnummer|fraktsedelsnr|sändningsnummer',
    reference:
      'vår referens|referens|projekt|projektnr|avser|avtalsnummer|offertnr|vår order|vårt ordernr|ärende|vårt ordernummer|kreditering av faktura|ursprunglig faktura|avser faktura|kredit av faktura|gäller faktura|arbetsorder|projektnummer|avtalsnr|objekt|ert projekt|godsmärke|bankgiro ref|vår ref',
    date: 'datum|den',
    invoice_date:
      'fakturadatum|datum|fakt datum|utskriftsdatum|fakturadat|datum för faktura|dokumentdatum|kreditdatum|utfärdad|utställd|kreditfakturadatum',
    due_date:
      'förfallodatum|förfallodag|förfaller|oss tillhanda senast|betalas senast|sista betalningsdag|att betala senast|betala senast|förfallodat|förf datum|förfaller till betalning|oss tillhanda|tillhanda senast|betalningsdag|senast den|förf dat|dras den|förfaller den|betalas före',
    order_date: 'orderdatum|beställningsdatum|er beställning av|orderdag|er order av',
    delivery_date:
      'leveransdatum|levererad|lev datum|utleveransdatum|leveransdag|lev dag|utfört|utförandedatum|avsändningsdatum',
    period:
      'period|fakturaperiod|avser perioden|fr o m|t o m|avser period|perioden|från|till|startdatum|slutdatum',
    time: 'tid|kl|klockan|klockslag',
    terms:
      'betalningsvillkor|betalvillkor|dagar netto|betalningsvillkor dagar|bet villkor|netto dagar|villkor|per omgående|betvillkor|kontant|dgr netto|betaln villkor',
    payment_method:
      'betalningssätt|betalsätt|betalning|betalat med|betalmetod|betalningsmetod|betalt med|betalmedel|betalt',
    payment_reference:
      'ocr|ocr nummer|ocr nr|betalningsreferens|ocr referens|meddelande|referensnummer|ange vid betalning|referens vid betalning|ange ocr|uppge vid betalning|betalningsmeddelande',
    currency: 'valuta|belopp i|valutakod',
    iban: 'iban|iban nr',
    bic: 'bic|swift|bic swift|bic kod|swift bic|swift kod',
    bank: 'bank|bankgiro|plusgiro|bankuppgifter|bankkonto|bg|pg|postgiro|handelsbanken|swedbank|nordea|seb|betalningsuppgifter|clearingnr|bankgironr|betalningsmottagare',
    account: 'konto|kontonummer|kontonr|kontoinnehavare|mottagare|betalningsmottagare',
    card: 'kort|kortköp|bankkort|kontokort|mastercard|visa|betalkort|kortbetalning|swish|klarna',
    cash: 'kontant|kontanter|mottaget|erhållet|kontantbetalning',
    change: 'växel|tillbaka|åter|växel tillbaka',
    from: 'från|säljare|leverantör|avsändare|utställare|företag|utfärdare',
    bill_to:
      'till|kund|fakturaadress|köpare|fakturamottagare|faktura till|mottagare|beställare|betalare|kundens namn|adress|att|debiteras|faktureras|era uppgifter',
    ship_to:
      'leveransadress|levereras till|leverans till|godsmottagare|levadress|leveransmottagare|lev adress|leveransställe|arbetsplats|leverans',
    party_name: 'namn|företag|firma|företagsnamn|kundnamn|bolagsnamn|organisation',
    party_address: 'adress|gata|postnummer|ort|postadress|gatuadress|säte|land|besöksadress|postnr ort',
    other_party:
      'skatterepresentant|ombud|betalningsmottagare|factoringbolag|transportör|speditör|fraktas av|agent|förmedlare|tillverkare|mäklare',
    section:
      'anmärkningar|övrigt|upplysningar|fakturauppgifter|allmänna uppgifter|rader|specifikation|momsspecifikation|momssammanställning|summering|betalning|betalningsuppgifter|referenser|våra referenser|era referenser|ämne|avser|bilagor|meddelande|villkor',
    tax_excluded: 'exklusive|exkl moms|utan moms',
    tax_included: 'inkl moms|varav|därav',
    contact:
      'vår referens|kontaktperson|kontakt|handläggare|säljare|er referens|er kontakt|vår ref|er ref|kundtjänst|vår kontakt|er kontaktperson',
    vat_id:
      'momsregistreringsnummer|momsreg nr|moms nr|vat nr|momsnr|vat nummer|vat|vat no|momsregnr|momsregistreringsnr|moms reg nr|vat id|mva|momsreg|momsnummer|vat reg nr',
    tax_number: 'organisationsnummer|org nr|orgnr|personnummer|organisationsnr|org nummer|pers nr',
    register:
      'organisationsnummer|org nr|orgnr|säte|godkänd för f skatt|f skatt|innehar f skattebevis|styrelsens säte|organisationsnr|bolagets säte|f skattsedel|innehar f skattsedel|f skattebevis',
    phone: 'telefon|tel|mobil|tfn|telefonnummer|växel|kundtjänst|tele|mobiltelefon|t',
    fax: 'fax|telefax',
    email: 'e post|epost|email|mail|e postadress|e mail|mejl',
    web: 'hemsida|webb|internet|www|webbplats|webbadress|web',
    customer_tax:
      'ert momsnr|ert vat nr|kundens momsnr|ert vat nummer|ert momsreg nr|ert momsregistreringsnummer|köparens vat nr|er vat',
    cashier:
      'kassa|kassör|säljare|bord|expedit|butik|kassanr|personal|servitör|expedierad av|betjänad av|kassa nr|term|terminal|kassörska',
    subtotal:
      'netto|summa netto|summa exkl moms|exkl moms|nettobelopp|belopp exkl moms|delsumma|totalt exkl moms|netto summa|summa ex moms|varuvärde|summa varor|total exkl moms|belopp före moms|momsunderlag|netto exkl moms|totalbelopp exkl moms|att fakturera exkl moms|summa före moms|pris exkl moms|momspliktigt belopp|momsgrundande belopp|netto sek',
    tax: 'moms|momsbelopp|varav moms|summa moms|mervärdesskatt|moms 25|moms kr|total moms|moms sek|moms total|momssumma|totalt moms|moms belopp',
    tax_base:
      'momsunderlag|underlag|momssats|moms %|netto|sats|moms sats|underlag moms|momsspecifikation|momspliktigt|momsgrundande|brutto',
    total:
      'att betala|totalt|summa|totalbelopp|summa att betala|belopp att betala|total|totalt inkl moms|summa inkl moms|inkl moms|totalsumma|att betala sek|fakturabelopp|slutsumma|totalt belopp|totalt att betala|summa sek|total sek|total inkl moms|att erhålla|belopp|tillgodo|summa kr|brutto|totalt sek|summa totalt|totalbelopp inkl moms|belopp inkl moms|att få tillbaka|kreditbelopp|totalt kr|köp|er tillgodo',
    due: 'att betala|kvar att betala|restbelopp|utestående|återstår att betala|saldo|kvarstående|belopp att betala|återstår|summa att betala',
    paid: 'betalt|erlagt|förskott|redan betalt|a conto|inbetalt|avgår|tidigare fakturerat|handpenning|förskottsbetalning',
    discount:
      'rabatt|avdrag|kassarabatt|nedsättning|rabattbelopp|rot avdrag|rut avdrag|prisnedsättning|skattereduktion|preliminär skattereduktion|rabatter',
    shipping:
      'frakt|porto|expeditionsavgift|fakturaavgift|leverans|fraktkostnad|emballage|faktureringsavgift|fraktavgift|transport|pant|exp avg|avgift|administrationsavgift|frakt och emballage|fakt avg|miljöavgift|hantering',
    rounding: 'öresavrundning|avrundning|öresutjämning|öresavr|öresutj|avrundat',
    carried: 'transport|ingående saldo|transporteras',
    tip: 'dricks',
    col_position: 'rad|pos|nr|radnr|position',
    col_code:
      'artikelnr|art nr|artikelnummer|artikel|artnr|produktnr|kod|art|artikelkod|produktkod|ean|benämning nr',
    col_description:
      'benämning|beskrivning|artikel|produkt|specifikation|text|tjänst|produktbeskrivning|artikelbenämning|vara|beskrivning av vara|avser|titel|tjänster|artikelbeskrivning|namn',
    col_quantity:
      'antal|kvantitet|mängd|timmar|lev antal|levererat|lev ant|ant|tim|förbrukning|levererat antal|st|dagar',
    col_unit: 'enhet|enh|eht|sort',
    col_unit_price:
      'pris|a pris|á pris|styckpris|enhetspris|pris enhet|apris|pris per enhet|timpris|pris exkl moms|à pris|nettopris|pris st|a pris exkl moms|pris exkl|á pris exkl moms',
    col_tax_rate: 'moms|moms %|momssats|mvs|moms sats|% moms',
    col_amount:
      'belopp|summa|totalt|radsumma|netto|belopp exkl moms|summa exkl moms|total|nettobelopp|rad summa|belopp sek|totalpris|summa sek|radbelopp|totalt exkl moms|pris totalt',
    col_discount: 'rabatt|rab|rabatt %|rab %|% rabatt',
    legal_form:
      'ab|aktiebolag|hb|kb|handelsbolag|enskild firma|publ|ekonomisk förening|ek för|kommanditbolag|i sverige ab|aktiebolaget|och son|stiftelsen',
    street: 'gatan|gata|vägen|väg|box|gränd|torg|torget|stigen|allén|plan|backen|gränden|esplanaden',
    country: 'sverige|sweden|norge|danmark|finland|tyskland',
    page: 'sida|sid|sidan|blad',
    days: 'dagar|dgr|dag|netto|inom|veckor|månad',
    thanks:
      'tack|tack för ditt köp|välkommen åter|tack för besöket|med vänlig hälsning|vid försenad betalning|dröjsmålsränta|spara kvittot|öppet köp|efter förfallodagen|anmärkning|tack för ert köp|dröjsmålsränta debiteras|meddelande|vänligen',
  },
  months:
    'januari jan|februari feb|mars mar|april apr|maj|juni jun|juli jul|augusti aug|september sept sep|oktober okt|november nov|december dec',
}

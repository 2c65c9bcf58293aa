import type { Lexicon } from './concepts.ts'

export const ro: Lexicon = {
  labels: {
    title_invoice:
      'factură|factură fiscală|factură proformă|proformă|factură de avans|factură de avansuri|factură finală|e factura|ro e factura|factură electronică|factură simplificată|invoice factura|factură servicii|factură seria|autofactură|factură de utilități|factură de chirie|factură duplicat|factură în valută',
    title_credit:
      'factură storno|storno|stornare|notă de credit|factură de corecție|factură corectată|factură de stornare|notă de creditare|factură retur|factură de reducere',
    title_receipt:
      'bon fiscal|bon|chitanță|bon de casă|copie client|bon nefiscal|dovada plății|exemplar client|bon fiscal nr|tichet|notă de plată|chitanță fiscală',
    title_other:
      'ofertă|ofertă de preț|comandă|confirmare comandă|aviz de însoțire a mărfii|aviz de expediție|aviz|contract|contract de prestări servicii|somație|notificare de plată|extras de cont|fișă de cont|notă de comandă|comandă de transport|deviz|proces verbal|proces verbal de recepție|notă de recepție|cerere de ofertă|situație de lucrări|raport|certificat',
    number: 'nr|numărul|număr|no|seria',
    invoice_number:
      'număr factură|numărul facturii|nr factură|nr facturii|număr facturi|factură nr|factura numărul|factură număr|factură fiscală nr|factura|seria și numărul|serie și număr|seria și nr|serie și nr|seria nr|serie nr|seria numărul|serie număr|seria și numărul facturii|serie și număr factură|seria factură|factura seria|factură seria nr|factura seria și numărul|factură serie și număr|nr factură seria|nr document|număr document|numărul documentului|nr doc|document nr|proforma nr|număr proformă|factură proformă nr|storno nr|factură storno nr|nota de credit nr|nr notă de credit|număr notă de credit|nr fact|fact nr|identificator factură|id factură|număr e factura|factură fiscală seria|nr facturii fiscale',
    receipt_number:
      'bon fiscal nr|nr bon|nr bon fiscal|număr bon|bon nr|bf|nr bf|bf nr|chitanță nr|chitanță seria|nr chitanță|număr chitanță|seria|tranzacție|nr tranzacție|tranzacția nr|id bon|id tranzacție|nr notă|nota nr|nota de plată nr|număr tranzacție|id unic|tichet nr',
    order_number:
      'comandă|nr comandă|nr comenzii|număr comandă|numărul comenzii|comandă nr|comanda numărul|comanda dvs|comanda dumneavoastră|comanda clientului|comanda client|comanda cumpărătorului|nr comandă client|comandă client nr|comandă de achiziție|nr comandă de achiziție|referința dvs|referința dumneavoastră|referința clientului|referință client|referința cumpărătorului|referință cumpărător|referință comandă|referința comenzii|nota de comandă|notă de comandă nr|comandă fermă|comandă online|comanda online nr|id comandă|po nr|număr po|ref client|ref dvs|comandă beneficiar|comanda beneficiarului|conform comenzii|conform comandă|conform comenzii nr|în baza comenzii|comandă de transport|comandă transport nr|nr comandă transport',
    customer_number:
      'cod client|codul client|codul clientului|cod clientului|nr client|număr client|numărul clientului|client nr|id client|cod abonat|cod de abonat|număr abonat|cod partener|cont client|cod consumator|cod de client|cod încasare|cod plătitor|cont de contract|cont contract|număr cont client|cod beneficiar|cod eneltel|cod cumpărător',
    delivery_number:
      'aviz|aviz nr|nr aviz|număr aviz|aviz de însoțire|aviz de însoțire nr|aviz de însoțire a mărfii|aviz de însoțire a mărfii nr|nr aviz de însoțire|nr aviz de însoțire a mărfii|aviz expediție|aviz de expediție|cmr|cmr nr|cmr aviz|nr cmr|awb|awb nr|nr awb|număr awb|scrisoare de trăsură|număr de urmărire|livrare nr|nr livrare|notă de livrare|notă de livrare nr|expediere nr|cod uit',
    reference:
      'referință|referința noastră|ref|ref noastră|referință internă|nr referință|contract|contract nr|nr contract|nr contractului|număr contract|numărul contractului|contractul nr|contract de servicii|contract transport nr|contract de transport|contract prestări servicii nr|conform contract|conform contractului|conform contract nr|conform contractului nr|cf contract|în baza contractului|în baza contractului nr|proiect|nr proiect|cod proiect|denumire proiect|dosar|nr dosar|dosar nr|lucrare|nr lucrare|obiectiv|șantier|ofertă nr|oferta|nr ofertă|deviz nr|nr deviz|comanda internă|fișă de lucru|poliță|poliță nr|nr poliță|număr poliță|polița de asigurare|loc de consum|cod loc de consum|punct de consum|nod loc consum|pod|cod pod|clc|cod clc|contor|serie contor|nr contor|serie contor nr|centru de cost|obiect|subiect|factura inițială|factura originală|factură de referință|factura stornată|storno factura|storno factură nr|storno la factura|stornare factură|stornare factura nr|referire la factura|cu referire la factura|aferent facturii|factură anterioară|rezervare|rezervare nr|nr rezervare|cameră|nr cameră|auto|nr auto|nr înmatriculare|număr înmatriculare|număr de înmatriculare|mijloc de transport|mijlocul de transport|serie șasiu|nr șasiu|cod furnizor|nr furnizor|index încărcare|index incarcare anaf|cod achiziție|număr bun livrare',
    date: 'data|din|din data|din data de|la data|data și ora|ziua luna anul',
    invoice_date:
      'data facturii|data factură|data emiterii|data emiterii facturii|data emitere|data emisă|data eliberării|emisă la|emisă la data|emisă la data de|emisă în data de|emis la|emis la data de|data documentului|data document|data întocmirii|data întocmire|data fact|data facturării|data facturare|data|din data de|data storno|data notei de credit|data bonului|data tranzacției|data chitanței|data facturii ziua luna anul|ziua luna anul|zi luna an|data tipăririi|data proformei|data vânzării',
    due_date:
      'scadență|data scadenței|data scadentă|scadentă la|scadent la|scadent|termen de plată|termenul de plată|termen plată|termen scadență|termen scadent|data limită|data limită de plată|data limită a plății|dată limită plată|plata până la|plata până la data de|plătibil până la|de plată până la|de plătit până la|de achitat până la|a se achita până la|a se plăti până la|achitați până la|plătiți până la|termen limită|termen limită de plată|data plății|data de plată|data de scadență|data debitării|vă rugăm să plătiți până la',
    order_date:
      'data comenzii|dată comandă|comandă din|comandă din data|comanda din data de|data contract|data contractului|contract din|data ofertei|plasată la|data rezervării',
    delivery_date:
      'data livrării|data livrare|livrat la|livrat la data|data livrării prestării|data livrării prestării serviciilor|data prestării|data prestării serviciului|data prestării serviciilor|data executării|data expedierii|data expediție|data avizului|data exigibilității|data faptului generator|data furnizării|data recepției|sosire|check in|check out|plecare|data sosirii|data plecării|data încărcării|data descărcării|data serviciului',
    period:
      'perioada|perioada de facturare|perioada facturată|perioada facturării|perioada de consum|perioadă consum|perioada serviciului|perioada de servicii|perioada prestării|perioada de referință|perioada de livrare|perioada de decontare|perioada abonament|perioada contractuală|perioada de închiriere|pentru perioada|în perioada|pentru luna|aferent lunii|aferent perioadei|luna|luna facturată|luna de facturare|interval|interval de timp|valabil de la|până la|data început|data sfârșit|de la data|până la data|început perioadă|sfârșit perioadă|perioada de asigurare',
    time: 'ora|timp',
    terms:
      'condiții de plată|condiția de plată|modalități de plată|termen de plată zile|termen de plată în zile|zile de la data facturii|zile de la emitere|zile de la data emiterii|zile calendaristice|zile lucrătoare|zile de la primirea facturii|plata la termen|plata în avans|la livrare|la primirea facturii|plata imediată|penalități de întârziere|condiții plată|plata în termen de|în termen de|30 zile|30 de zile|15 zile|14 zile',
    payment_method:
      'modalitate de plată|modalitatea de plată|mod de plată|mod plată|metodă de plată|metodă plată|tip plată|tipul plății|mijloc de plată|forma de plată|plată prin|plătit cu|plătit prin|achitat cu|achitat prin|plată|încasare|transfer bancar|virament bancar|virament|ordin de plată|op|ramburs|plată ramburs|debit direct|plată online|mod de încasare|cec|bilet la ordin',
    payment_reference:
      'referință plată|referința plății|referință de plată|detalii plată|detaliile plății|detalii plății|detalii de plată|explicații plată|cod de plată|cod plată|cod de bare plată|id plată|vă rugăm să menționați|vă rugăm menționați|vă rugăm să specificați|la plată vă rugăm să menționați|la plată menționați|menționați la plată|pe ordinul de plată menționați|a se menționa la plată|se va menționa|nr evidență plată|mandat',
    currency:
      'moneda|valută|moneda facturii|moneda documentului|curs|curs valutar|curs bnr|curs de schimb|curs euro|sume în|sumele sunt exprimate în|toate sumele sunt în',
    iban: 'iban|cod iban|cont iban|iban cont|cont bancar iban|iban lei|iban ron|iban eur|nr iban|contul iban',
    bic: 'bic|swift|cod swift|cod bic|swift bic|bic swift|swift code',
    bank: 'banca|cont bancar|contul bancar|cont bancă|conturi bancare|cont și bancă|date bancare|detalii bancare|informații bancare|coordonate bancare|banca și contul|contul|cont|trezorerie|trezoreria|cont trezorerie|bancă beneficiar|banca beneficiarului|sucursala|filiala|banca transilvania|bcr|brd|ing bank|raiffeisen bank|cec bank|unicredit bank|alpha bank|cont în lei|cont lei|cont ron|cont eur|cont euro|cont valută',
    account:
      'cont|contul|cont nr|nr cont|număr cont|titular cont|titularul contului|titular|beneficiar|beneficiarul plății|nume beneficiar|număr de cont',
    card: 'card|card bancar|card de credit|card de debit|plată cu cardul|plată card|card online|tichete de masă|tichete|voucher|visa|mastercard|contactless|carduri|cod autorizare|plată pos',
    cash: 'numerar|cash|lei numerar|plată numerar|plata în numerar|suma primită|primit|achitat numerar|ramburs numerar',
    change: 'rest|rest de plată numerar|rest numerar|rest lei|rest de dat',
    from: 'furnizor|furnizorul|furnizor nume|nume furnizor|denumire furnizor|date furnizor|date furnizor de identificare|vânzător|vânzătorul|prestator|prestatorul|emitent|emitentul|emitent factură|emisă de|emis de|executant|antreprenor|locator|proprietar|societate|transportator|comerciant|vândut de|subantreprenor|operator economic|contractant',
    bill_to:
      'client|clientul|date client|nume client|denumire client|cumpărător|cumpărătorul|nume cumpărător|denumire cumpărător|date cumpărător|beneficiar|beneficiarul|achizitor|achizitorul|facturat către|facturat la|facturat pe|facturare|date facturare|date de facturare|adresă facturare|adresa de facturare|factură către|către|destinatar|destinatarul|plătitor|plătitorul|abonat|abonatul|titular contract|locatar|chiriaș|consumator|oaspete|nume oaspete|pacient|asigurat|comanditar|în atenția|domnul|doamna|debitor|informații client|datele dumneavoastră|partener',
    ship_to:
      'adresa de livrare|adresă livrare|livrat către|livrat la|livrare la|livrare către|livrare|loc de livrare|locul livrării|locul de livrare|punct de livrare|punct de lucru livrare|destinație|destinația|loc descărcare|locul descărcării|loc încărcare|locul încărcării|loc prestare|locul prestării|locul prestării serviciilor|adresa locului de consum|adresă loc de consum|loc de consum|adresa de expediere|primitor|primitorul|date livrare|date de livrare|persoană de contact livrare|adresa obiectivului',
    other_party:
      'reprezentant fiscal|reprezentantul fiscal|cesionar|factor|expeditor|expeditorul|curier|firma de curierat|transportator|transport efectuat de|delegat|numele delegatului|nume delegat|delegatul|date privind expediția|agent|agent de vânzări|intermediar|broker|producător|asigurător|distribuitor|operator de distribuție|operator rețea|mandatar|casă de expediții|importator|beneficiar final|utilizator final|împuternicit|garant',
    party_name:
      'nume|numele|denumire|denumirea|denumire firmă|denumire societate|denumirea firmei|nume firmă|numele firmei|societatea|firma|companie|compania|nume companie|nume și prenume|prenume|denumire comercială|nume complet',
    party_address:
      'adresa|adresa sediului|adresă sediu|adresa sediu social|sediu|sediul|sediu social|sediul social|adresa sediului social|punct de lucru|punct lucru|punctul de lucru|strada|str nr|cod poștal|localitate|localitatea|oraș|orașul|județ|județul|jud|țara|sector|domiciliu|domiciliul|adresă corespondență|adresa de corespondență|cod țară',
    contact:
      'persoană de contact|persoană contact|contact|date de contact|întocmit de|întocmit|întocmită de|emis de|agent vânzări|agent|agent de vânzări|reprezentant|reprezentant legal|reprezentant vânzări|administrator|director|director general|responsabil|gestionar|vânzător nume|consilier|operator|casier|cnp întocmit|nume întocmitor|delegat|relații cu clienții|serviciul clienți|manager de proiect|semnătura de primire|ci seria',
    vat_id:
      'cod tva|cod de tva|cod înregistrare tva|cod de înregistrare tva|cod de înregistrare în scopuri de tva|cod înregistrare în scopuri de tva|cod identificare tva|nr tva|număr tva|tva nr|cif|c i f|cif tva|cod fiscal|cod de identificare fiscală|cod identificare fiscală|cod de înregistrare fiscală|cod înregistrare fiscală|atribut fiscal|cui|c u i|cui cif|cif cui|cod unic de înregistrare|cod unic înregistrare|cod unic|nr înregistrare tva|id tva|cod tva intracomunitar|cod tva ro|cui tva|vat|cod vies|nr de înregistrare tva|cif furnizor|cif vânzător|cui furnizor',
    tax_number:
      'cif|c i f|cui|c u i|cod fiscal|cod unic de înregistrare|cod unic de identificare|cod de identificare fiscală|cod identificare fiscală|cod înregistrare fiscală|cnp|nif|cif cui|număr de identificare fiscală',
    register:
      'nr reg com|nr reg comerțului|nr registrul comerțului|nr registru comerț|nr ord reg com|nr ord reg com an|nr ordine registrul comerțului|număr de ordine în registrul comerțului|nr de ordine în registrul comerțului|nr înregistrare registrul comerțului|nr înmatriculare|nr înmatriculare registrul comerțului|reg com|reg comerțului|registrul comerțului|registru comerț|nr reg comert|r c|nr rc|rc|orc|număr registrul comerțului|euid|capital social|cap social|capital social subscris|capital social subscris și vărsat|capital subscris|autorizație|autorizație nr|licență|licență nr|serie casă de marcat|serie fiscală|nui|număr unic de identificare|aparat fiscal|cod caen|caen|înregistrată la registrul comerțului|operator date cu caracter personal',
    phone:
      'telefon|tel|nr telefon|număr telefon|număr de telefon|mobil|telefon mobil|tel fax|telefon fax|telverde|tel verde|call center|relații clienți|infoline|telefon clienți',
    fax: 'fax|nr fax|telefax',
    email: 'email|e mail|adresa de email|adresă email|adresă e mail|mail|poștă electronică',
    web: 'web|site|site web|pagina web|website|www|internet|adresa web|pagină de internet',
    customer_tax:
      'cif client|cui client|cif cumpărător|cui cumpărător|cif beneficiar|cui beneficiar|cod fiscal client|cod fiscal cumpărător|cod tva client|cod tva cumpărător|cod tva beneficiar|tva client|cif cui client|cod fiscal beneficiar|cui client cif|cod de identificare fiscală client|cif tva cumpărător|cod unic client',
    cashier:
      'casier|casieră|casa|casa nr|nr casă|operator|vânzător|ospătar|ospătar nume|ați fost servit de|servit de|masă|masa nr|magazin|magazinul|punct de lucru|terminal|tid|pos|gestiune|gestiunea|tura|stație|pompa|recepție|recepționer|număr persoane',
    subtotal:
      'total fără tva|total net|total valoare fără tva|total valoare|valoare totală fără tva|valoarea totală fără tva|valoare fără tva|valoarea fără tva|valoare netă|valoare netă totală|total valoare netă|suma fără tva|suma netă|subtotal|sub total|subtotal fără tva|subtotal net|total exclusiv tva|total excl tva|total bază|total bază impozabilă|total bază de impozitare|bază impozabilă|bază de impozitare|bază tva|bază impozitare|total baza tva|total factură fără tva|total general fără tva|total de plată fără tva|total produse|total servicii|total articole|valoare produse|valoare produse fără tva|cost produse|total linii|suma liniilor|total impozabil|total brut fără tva|valoare totală|total parțial|total lei fără tva|total ron fără tva|total neto',
    tax: 'tva|t v a|total tva|valoare tva|valoarea tva|total valoare tva|valoare totală tva|suma tva|tva total|tva de plată|tva aferent|tva lei|tva ron|tva 19%|tva 19 %|tva 21%|tva 21 %|tva 9%|tva 11%|tva 5%|tva 19|tva 21|cota tva 19%|cota tva 21%|19% tva|21% tva|din care tva|total taxe|taxă pe valoarea adăugată|tva inclus|cuantum tva|tva colectat|tva total lei|total t v a|accize|acciză|taxe|tva a|tva b|total tva a|total tva b|tva calculat',
    tax_base:
      'cotă tva|cota de tva|cote tva|bază|bază tva|bază de calcul|bază impozabilă|bază de impozitare|tva %|tva%|% tva|procent tva|cod taxă|categorie tva|scutit|scutit de tva|scutire|neimpozabil|taxare inversă|valoare netă|detaliere tva',
    tax_excluded:
      'fără tva|exclusiv tva|excl tva|exclusiv|tva neinclus|fără taxe|fără t v a|plus tva|preț fără tva|nu include tva|net de tva',
    tax_included:
      'cu tva|inclusiv tva|incl tva|inclusiv|tva inclus|include tva|tva incl|cu t v a|inclusiv taxe|din care tva|din care',
    total:
      'total|total de plată|total plată|total factură|total factură cu tva|total general|total general cu tva|total cu tva|total inclusiv tva|total incl tva|total brut|total lei|total ron|total eur|total euro|total de plată lei|total de plată ron|total de plată cu tva|total plată lei|total de plată eur|total de plată factură curentă|total factură curentă|total factură curentă de plată|factură curentă|total facturat|total facturat cu tva|total facturat luna curentă|valoare totală cu tva|valoarea totală cu tva|valoare totală factură|valoarea totală a facturii|valoare factură|valoarea facturii|valoare totală de plată|valoare totală|valoarea totală|valoare cu tva|valoare brută|suma totală|suma totală de plată|suma de plată|suma|suma totală cu tva|total suma|sumă facturată|de plată|de achitat|de plătit|suma de achitat|total de achitat|total achitat|total bon|total bon fiscal|total comandă|total valoare cu tva|total storno|total stornat|total de restituit|suma de restituit|total note de credit|total de încasat|suma de încasat|cost total|preț total cu tva|total general de plată|total col 5 col 6',
    due: 'rest de plată|rest de achitat|sold|sold curent|sold de plată|sold final|sold restant|sold total|total sold|de plată|de achitat|suma restantă|suma datorată|restanță|restanțe|datorie|datorii|total datorat|suma scadentă|rămas de plată|suma rămasă de plată|rămas de achitat|suma rămasă|neachitat|diferență de plată|diferență de achitat|total restant|sold anterior și curent|total de plată cu sold|sumă neachitată',
    paid: 'achitat|plătit|plătită|achitată|deja achitat|deja plătit|sumă achitată|sumă plătită|total plătit|total achitat|avans|avans achitat|avans plătit|avans încasat|avans facturat|avansuri|stornare avans|storno avans|regularizare avans|acont|aconto|plăți|plăți efectuate|plata efectuată|plăți anterioare|plată anticipată|încasat|încasări|încasat anterior|sume achitate|garanție|garanție reținută|reținere garanție|garanție de bună execuție|depozit|ultima plată|mai puțin avans|sold anterior|compensare|card cadou',
    discount:
      'reducere|reduceri|discount|discount comercial|reducere comercială|total discount|total reduceri|total reducere|rabat|remiză|scont|ofertă specială|promoție|cupon|voucher|voucher reducere|cod promoțional|economie|ați economisit|ai economisit|bonificație|deducere|reducere acordată|discount acordat|discount %|reducere %|valoare discount|valoare reducere',
    shipping:
      'transport|cost transport|costuri transport|cost livrare|cost de livrare|costuri de livrare|taxă de livrare|taxă livrare|taxă transport|taxe de transport|taxa de transport|cheltuieli de transport|servicii de transport|livrare|livrare prin curier|curier|curierat|ambalare|ambalaj|cost ambalare|manipulare|taxă ramburs|cost ramburs|taxă procesare|taxă administrare|comision|taxă serviciu|taxe poștale|taxă verde|timbru verde|ecotaxă|taxă de mediu|garanție sgr|sgr|garanție ambalaj|penalități|penalități de întârziere|dobândă|majorări|taxă drum|abonament|servicii suplimentare|suprataxă|deplasare|asigurare transport',
    rounding: 'rotunjire|rotunjiri|diferență rotunjire|diferențe de rotunjire|rotunjit|valoare rotunjire',
    carried:
      'report|reportat|de reportat|total pagină|sold anterior|sold precedent|sold inițial|subtotal pagină|total reportat|continuare|continuare pe pagina următoare',
    tip: 'bacșiș|tips|bacșiș card|taxă de servire|serviciu|bacșiș numerar',
    col_position: 'nr crt|nr|nrcrt|nr crt 0|poz|poziția|poziție|linie|crt|nr linie|nr ord',
    col_code:
      'cod|cod produs|cod articol|cod art|cod produs serviciu|cod bare|cod de bare|cod ean|ean|cod nc|cod nc8|cod cpv|cpv|cod furnizor|cod client|referință|ref|sku|nr articol|cod serviciu|cod intern|cod material|cod vamal|cod cpsa|model',
    col_description:
      'denumire|denumirea|denumire produs|denumire produse|denumirea produsului|denumirea produselor|denumirea produselor sau a serviciilor|denumirea produselor sau serviciilor|denumirea produselor și serviciilor|denumirea produselor serviciilor|denumire produs serviciu|denumire produse servicii|denumirea produselor și a serviciilor|denumire produs sau serviciu|denumire produse sau servicii|denumirea mărfii|denumire marfă|denumirea bunurilor|denumirea bunurilor sau serviciilor|denumirea bunurilor livrate|denumire articol|denumire serviciu|denumirea serviciului|denumirea serviciilor|descriere|descrierea|descriere produs|descriere articol|descriere servicii|descrierea produselor|descriere produs serviciu|produs|produse|produs serviciu|produse servicii|produse și servicii|articol|articole|serviciu|servicii|marfa|explicații|specificație|specificații|bunuri servicii|lucrări|lucrare|activitate|nume produs|obiect|detalii|servicii prestate|denumire material|denumire lucrare',
    col_quantity:
      'cantitate|ore|zile|cantitatea|cant|cantit|cantitate livrată|cantitate facturată|buc|bucăți|nr buc|nr bucăți|nr ore|număr ore|consum|consum kwh|nr zile|nopți|nr nopți|număr|persoane|cantitate consum|cant um',
    col_unit: 'um|u m|unitate|unitate de măsură|unitatea de măsură|unit măs|unit|u măs',
    col_unit_price:
      'preț unitar|prețul unitar|preț unitar fără tva|prețul unitar fără tva|prețul unitar fără tva lei|preț unitar fără tva lei|prețul unitar lei|preț unitar lei|preț unitar ron|preț unitar cu tva|preț unitar net|preț unitar eur|preț unit|preț|prețul|preț fără tva|preț cu tva|preț buc|preț bucată|preț pe unitate|preț um|pu|p u|pu fără tva|preț un|tarif|tarif unitar|tarif orar|preț vânzare|preț listă|preț net|preț lei|cost unitar|valoare unitară',
    col_tax_rate:
      'tva|tva %|tva%|% tva|cotă tva|cota de tva|cotă|procent tva|valoare tva|valoarea tva|valoarea tva lei|valoare tva lei|suma tva|tva lei|tva ron|t v a|cod tva|cota tva %',
    col_amount:
      'valoare|valoarea|valoare fără tva|valoarea fără tva|valoare lei|valoarea lei|valoarea fără tva lei|valoare fără tva lei|valoare ron|valoare netă|valoarea netă|valoare totală|valoarea totală|valoare cu tva|valoarea cu tva|valoare tva inclus|valoare brută|total|total fără tva|total cu tva|total lei|total ron|total net|total linie|preț total|preț total fără tva|preț total cu tva|suma|suma fără tva|suma lei|suma netă|brut|valoare eur|total eur|subtotal|val|val fără tva',
    col_discount:
      'discount|discount %|disc|disc %|reducere|reducere %|red|red %|% discount|% reducere|rabat|rabat %',
    legal_form:
      'srl|sa|s r l|srl d|s r l d|s a|pfa|p f a|î i|întreprindere individuală|întreprindere familială|i f|snc|s n c|scs|s c s|sca|s c|societate cu răspundere limitată|societate pe acțiuni|persoană fizică autorizată|persoană fizică|cooperativa|societate cooperativă|fundația|asociația|asociație|ong|regia autonomă|r a|cabinet individual|cabinet de avocat|societate profesională|sprl|suc|sucursala românia|filiala românia',
    street:
      'strada|str|bulevardul|bulevard|bd|b dul|bdul|blvd|calea|aleea|șoseaua|șos|splaiul|piața|p ța|intrarea|intr|drumul|fundătura|prelungirea|nr|bl|bloc|blocul|sc|scara|et|etaj|etajul|ap|apartament|sector|sectorul|comuna|sat|satul|județul|jud|mun|municipiul|oraș|cp|căsuța poștală|cartier|parc industrial|hala|corp|tronson|dn',
    country:
      'românia|ro|bulgaria|ungaria|republica moldova|moldova|germania|italia|franța|austria|polonia|cehia|slovacia|spania|olanda|țările de jos|bucurești',
    page: 'pagina|pag|pagini|fila|pagina nr',
    section:
      'observații|mențiuni|note|notă|informații suplimentare|alte informații|informații|informații factură|detalii factură|date factură|detalii|articole|produse|produse și servicii|servicii|rezumat|sumar|rezumat tva|detaliere tva|defalcare tva|cote tva|totaluri|detalii tva|informații de plată|informații plată|detalii comandă|informații livrare|detalii livrare|date privind expediția|date de identificare|condiții generale|termeni și condiții|anexe|anexă|referințe|contact|date de contact|informații importante|explicații|semnătura și ștampila furnizorului|consum|istoric|situația contului',
    days: 'zile|zi|de zile|zile calendaristice|zile lucrătoare|luni|săptămâni|imediat|în termen de|de la data facturii|de la emitere',
    thanks:
      'mulțumim|vă mulțumim|mulțumim pentru cumpărături|vă mulțumim pentru cumpărături|vă mulțumim pentru comandă|mulțumim pentru comandă|vă mulțumim pentru colaborare|vă mulțumim pentru încredere|vă mai așteptăm|vă așteptăm|vă așteptăm cu drag|o zi bună|o zi frumoasă|la revedere|bine ați venit|cu stimă|cu respect|stimate client|stimați clienți|stimate domn|semnătura|semnături|ștampila|semnătura și ștampila|semnătura și ștampila furnizorului|semnătura de primire|semnătura delegatului|am primit|în litere|adică|suma în litere|factura este valabilă fără semnătură și ștampilă|factura circulă fără semnătură și ștampilă|valabilă fără semnătură și ștampilă|conform art 319|conform codului fiscal|conform legii|circulă fără semnătură și ștampilă|păstrați bonul|păstrați bonul fiscal|bon fiscal valabil|taxare inversă|scutit de tva|neplătitor de tva|tva la încasare|poftă bună|drum bun|mențiune',
  },
  months:
    'ianuarie ian|februarie feb febr|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep|octombrie oct|noiembrie noi nov noie|decembrie dec',
}

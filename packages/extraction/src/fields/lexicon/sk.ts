import type { Lexicon } from './concepts.ts'

export const sk: Lexicon = {
  labels: {
    title_invoice:
      'faktúra|faktúra daňový doklad|daňový doklad|zálohová faktúra|predfaktúra|proforma faktúra|vyúčtovacia faktúra|konečná faktúra|vyúčtovanie|odberateľská faktúra|vyšlá faktúra|zjednodušená faktúra|elektronická faktúra|súhrnná faktúra|opakovaná faktúra|splátková faktúra|kúpna faktúra',
    title_credit:
      'dobropis|opravná faktúra|opravný doklad|ťarchopis|dobropis k faktúre|opravný daňový doklad|storno faktúra|storno|kreditná nota',
    title_receipt:
      'pokladničný doklad|pokladničný blok|pokladničný bloček|bloček|doklad|príjmový pokladničný doklad|účtenka|paragón|potvrdenka|potvrdenie o platbe|zjednodušená faktúra|kópia dokladu|doklad zákazníka',
    title_other:
      'cenová ponuka|ponuka|objednávka|potvrdenie objednávky|dodací list|upomienka|zmluva|výpis z účtu|preberací protokol|reklamačný protokol|zákazkový list|pracovný výkaz|súpis prác|penalizačná faktúra|platobný predpis|potvrdenie',
    number: 'číslo|č|čís|por č',
    invoice_number:
      'číslo faktúry|faktúra č|faktúra číslo|č faktúry|č fa|fa č|faktúra|číslo dokladu|doklad č|č dokladu|doklad číslo|číslo dokumentu|č dokumentu|evidenčné číslo|ev č|faktúra daňový doklad č|daňový doklad č|daňový doklad číslo|číslo daňového dokladu|poradové číslo faktúry|dobropis č|dobropis číslo|číslo dobropisu|zálohová faktúra č|zálohová faktúra číslo|predfaktúra č|predfaktúra číslo|proforma faktúra č|proforma č|opravná faktúra č|číslo opravnej faktúry|opravný doklad č|vyúčtovacia faktúra č|vyúčtovacia faktúra číslo|faktúra daňový doklad|číslo vyúčtovania|storno faktúra č|faktúra nr|konečná faktúra č|variabilný symbol číslo faktúry',
    receipt_number:
      'číslo dokladu|doklad č|č dokladu|číslo bločku|bloček č|poradové číslo|por č dokladu|pokladničný doklad č|číslo pokladničného dokladu|uid|okp|transakcia|číslo transakcie|účtenka č|príjmový doklad č|paragón č|paragón číslo|id dokladu',
    order_number:
      'objednávka|objednávka č|objednávka číslo|číslo objednávky|č objednávky|č obj|obj č|obj číslo|vaša objednávka|vaša objednávka č|vaša obj|vaša obj č|číslo vašej objednávky|objednávka zákazníka|objednávka odberateľa|objednávka odberateľa č|číslo objednávky odberateľa|číslo objednávky zákazníka|zákaznícka objednávka|vaša referencia|referencia odberateľa|referencia kupujúceho|referencia zákazníka|referencia objednávky|vaša značka|na základe objednávky|na základe objednávky č|na základe vašej objednávky|podľa objednávky|podľa objednávky č|podľa vašej objednávky|k objednávke|k objednávke č|nákupná objednávka|internetová objednávka|po číslo',
    customer_number:
      'číslo zákazníka|zákaznícke číslo|zákazník č|č zákazníka|kód zákazníka|kód odberateľa|číslo odberateľa|číslo klienta|kód klienta|klientske číslo|zákaznícky kód|zákaznícky účet|číslo zákazníckeho účtu|číslo partnera|kód partnera|obchodný partner|číslo obchodného partnera|zmluvný účet|číslo zmluvného účtu|číslo účtu zákazníka|číslo adresáta|adresát č|číslo poistenca|evidenčné číslo odberateľa|id zákazníka|číslo člena',
    delivery_number:
      'dodací list|dodací list č|dodací list číslo|číslo dodacieho listu|č dodacieho listu|dl č|č dl|dodacie listy|číslo zásielky|zásielka č|číslo dodávky|dodávka č|sledovacie číslo|číslo balíka|nákladný list|cmr|výdajka č|prepravný list č',
    reference:
      'zákazka|zákazka č|číslo zákazky|č zákazky|zákazkové číslo|zákazkový list č|projekt|číslo projektu|projekt č|názov projektu|stavba|akcia|stredisko|zmluva|zmluva č|zmluva číslo|číslo zmluvy|č zmluvy|zmluva o dielo|zmluva o dielo č|podľa zmluvy|podľa zmluvy č|na základe zmluvy|na základe zmluvy č|rámcová zmluva|naša značka|naše číslo|referencia|referenčné číslo|naša referencia|ponuka č|číslo ponuky|cenová ponuka č|spis|spisová značka|číslo spisu|predmet|vec|k faktúre|k faktúre č|k dokladu|pôvodná faktúra|číslo pôvodnej faktúry|pôvodný doklad|oprava faktúry|opravovaná faktúra|súvisiaca faktúra|k faktúre číslo|vzťahuje sa k faktúre|ku faktúre|poistná zmluva č|číslo poistnej zmluvy|číslo poistky|odberné miesto|číslo odberného miesta|eic|eic kód|číslo elektromera|číslo plynomera|číslo meradla|výrobné číslo|sériové číslo|evč|ečv|evidenčné číslo vozidla|špz|vin|vozidlo|stav km|rezervácia|číslo rezervácie|rezervácia č|izba|číslo izby|izba č|prípad č|reklamácia č|interné číslo|kód dodávateľa|číslo dodávateľa',
    date: 'dátum|dňa|zo dňa|dátum a čas|deň',
    invoice_date:
      'dátum vystavenia|dátum vystavenia faktúry|dátum vystavenia dokladu|dátum vyhotovenia|dátum vyhotovenia faktúry|dátum vyhotovenia dokladu|deň vyhotovenia|deň vystavenia|vystavené|vystavené dňa|vystavená|vystavená dňa|vyhotovené|vyhotovené dňa|vyhotovená dňa|dátum faktúry|dátum dokladu|dátum vyhot|dát vystavenia|dátum vyst|dátum fakturácie|dátum vydania|dátum predaja|dátum nákupu|dátum transakcie|dátum dobropisu|dátum tlače|dátum|faktúra zo dňa|v dňa',
    due_date:
      'dátum splatnosti|dátum splatnosti faktúry|splatnosť|splatnosť faktúry|splatnosť dňa|splatné|splatné dňa|splatné do|splatná dňa|splatná do|deň splatnosti|dát splatnosti|splatnosť do|termín splatnosti|termín úhrady|uhradiť do|uhraďte do|úhrada do|zaplatiť do|zaplaťte do|prosíme uhradiť do|lehota splatnosti do|dátum úhrady|dátum platby|dátum inkasa|inkaso dňa',
    order_date:
      'dátum objednávky|objednávka zo dňa|objednané|objednané dňa|zo dňa|dátum obj|dátum zmluvy|zmluva zo dňa',
    delivery_date:
      'dátum dodania|dátum dodania tovaru|dátum dodania služby|dátum dodania tovaru alebo služby|dátum dodania tovaru služby|dátum dodania tovaru a služby|dátum dodania služieb|deň dodania|deň dodania tovaru|deň dodania tovaru alebo služby|dodané|dodané dňa|dátum dod|dát dodania|dátum zdaniteľného plnenia|dátum uskutočnenia zdaniteľného plnenia|dátum plnenia|dátum daňovej povinnosti|dátum vzniku daňovej povinnosti|deň vzniku daňovej povinnosti|dátum vzniku dp|vznik daňovej povinnosti|dátum prijatia platby|dátum uskutočnenia|dátum expedície|dátum odoslania|dátum prevzatia|dátum doručenia|príchod|odchod|dátum príchodu|dátum odchodu|dátum poskytnutia služby|dodávka dňa',
    period:
      'obdobie|za obdobie|fakturačné obdobie|fakturované obdobie|zúčtovacie obdobie|zúčtovacie obdobie od|vyúčtovacie obdobie|obdobie dodania|obdobie od|obdobie do|obdobie spotreby|obdobie fakturácie|fakturované za obdobie|za mesiac|mesiac|v období|od|do|začiatok|koniec|začiatok obdobia|koniec obdobia|dátum od|dátum do|poistné obdobie|obdobie nájmu|predplatné obdobie',
    time: 'čas|čas vystavenia|čas dodania|hod|hodina',
    terms:
      'platobné podmienky|platobná podmienka|podmienky platby|splatnosť dní|splatnosť v dňoch|lehota splatnosti|doba splatnosti|dní od vystavenia|dní od vyhotovenia|dní odo dňa vystavenia|platba vopred|platba na faktúru|ihneď|pri prevzatí|pri dodaní|na dobierku|dní netto|14 dní|30 dní',
    payment_method:
      'spôsob platby|spôsob úhrady|forma úhrady|forma platby|spôsob platenia|platba|úhrada|platené|zaplatené kartou|platobná metóda|druh platby|typ platby|prevodný príkaz|prevodom|bankový prevod|bankovým prevodom|prevodom na účet|príkazom na úhradu|príkaz na úhradu|dobierka|dobierkou|inkaso|inkasom|trvalý príkaz|platobný prostriedok',
    payment_reference:
      'variabilný symbol|variabil symbol|var symbol|vs|v symbol|konštantný symbol|konšt symbol|konš symbol|k symbol|špecifický symbol|špec symbol|šs|referencia platby|platobná referencia|pri platbe uveďte|pri úhrade uveďte|prosíme uvádzať|pri platbe uvádzajte|správa pre prijímateľa|popis platby|účel platby|mandát|referencia mandátu',
    currency:
      'mena|mena faktúry|mena dokladu|kurz|sumy v|sumy v eur|ceny v|ceny sú v|ceny v eur|všetky sumy v|čiastky v',
    iban: 'iban|iban účtu|číslo účtu iban|účet iban|č účtu iban|iban kód|iban eur',
    bic: 'bic|swift|swift kód|bic kód|swift bic|bic swift|kód swift|bic swift kód',
    bank: 'banka|názov banky|bankové spojenie|bankový účet|bank spojenie|bankové údaje|bank účet|peňažný ústav|číslo účtu|číslo bankového účtu|č účtu|účet|kód banky|platobné údaje|tatra banka|slovenská sporiteľňa|slsp|všeobecná úverová banka|vúb|vúb banka|čsob|prima banka|365 bank|poštová banka|unicredit bank|raiffeisen bank|fio banka|mbank|pay by square|qr platba',
    account: 'účet|číslo účtu|č účtu|majiteľ účtu|názov účtu|vlastník účtu|bankový účet|príjemca platby',
    card: 'karta|kartou|platobná karta|platobnou kartou|platba kartou|platobné karty|kreditná karta|debetná karta|bankovou kartou|stravovacia karta|stravné lístky|gastrolístky|bezkontaktne|visa|mastercard|maestro|kartou uhradené',
    cash: 'hotovosť|v hotovosti|hotovosť eur|platba v hotovosti|hotovosťou|prijaté|prijatá hotovosť|zaplatené v hotovosti|platené hotovosťou|hotovostne|platba hotovosť|prijatá platba',
    change: 'výdavok|vrátené|vydané|vrátiť|výdavok eur|výdavok hotovosť|vrátená hotovosť',
    from: 'dodávateľ|predávajúci|predajca|poskytovateľ|zhotoviteľ|vystavil|vystaviteľ|vystavovateľ|vyhotoviteľ|prenajímateľ|odosielateľ|veriteľ|prevádzkovateľ|obchodník|údaje dodávateľa|údaje o dodávateľovi|platiteľ dph|dodávateľ sídlo|firma|spoločnosť|poskytovateľ služby|príjemca platby dodávateľ',
    bill_to:
      'odberateľ|kupujúci|zákazník|objednávateľ|klient|príjemca|príjemca faktúry|príjemca služby|fakturačná adresa|fakturačné údaje|adresa odberateľa|údaje odberateľa|údaje o odberateľovi|údaje zákazníka|odberateľ sídlo|platiteľ|platca|adresát|poštová adresa|korešpondenčná adresa|nájomca|poistník|poistený|účastník|abonent|hosť|meno hosťa|pán|pani|fakturovať|vaše údaje|konečný odberateľ|meno zákazníka|investor',
    ship_to:
      'dodacia adresa|adresa dodania|miesto dodania|miesto určenia|miesto plnenia|miesto doručenia|adresa doručenia|doručovacia adresa|príjemca tovaru|konečný príjemca|príjemca zásielky|doručiť na|dodať na|dodané na|miesto odberu|adresa odberného miesta|miesto inštalácie|miesto realizácie|miesto vykládky|miesto nakládky|výdajné miesto|odberné miesto adresa|miesto spotreby|prevádzka odberateľa',
    other_party:
      'daňový zástupca|daňový splnomocnenec|splnomocnenec|príjemca platby|faktor|dopravca|prepravca|kuriér|kuriérska spoločnosť|odoslané cez|sprostredkovateľ|výrobca|agent|konečný príjemca|konečný užívateľ|zasielateľ|špeditér|distribútor|dovozca|poisťovňa|správca|zástupca|konateľ zástupcu|inkasná spoločnosť',
    party_name:
      'názov|meno|názov firmy|názov spoločnosti|obchodné meno|obchodný názov|firma|meno a priezvisko|priezvisko|spoločnosť|organizácia|názov odberateľa|názov dodávateľa|titul meno priezvisko',
    party_address:
      'adresa|ulica|ulica a číslo|ulica číslo|psč|mesto|obec|sídlo|sídlo spoločnosti|sídlo firmy|miesto podnikania|prevádzka|prevádzkareň|adresa prevádzky|adresa sídla|krajina|štát|bydlisko|trvalé bydlisko|psč mesto|kód krajiny|okres',
    contact:
      'kontakt|kontaktná osoba|kontaktné údaje|vybavuje|vybavil|vybavila|vystavil|vystavila|vyhotovil|vyhotovila|faktúru vystavil|vystavil meno|obchodný zástupca|obchodník|predajca meno|konateľ|konatelia|konateľka|zodpovedná osoba|zodpovedný pracovník|zástupca|referent|schválil|objednal|prevzal|technik|servisný technik|fakturoval|správca|váš kontakt|zákaznícky servis|štatutárny zástupca|riaditeľ',
    vat_id:
      'ič dph|ičdph|ič pre dph|ič dph sk|identifikačné číslo pre daň|identifikačné číslo pre dph|identifikačné číslo dph|ič dph dodávateľa|ič dph predávajúceho|daňové číslo|dič dph|dph č|vat|vat id|vat no|dič|iď dph|i č dph|ič dph platiteľ',
    tax_number:
      'ičo|ičo dič|dič|d i č|i č o|identifikačné číslo|identifikačné číslo organizácie|daňové identifikačné číslo|daňové id číslo|rodné číslo|ičo dodávateľa|dič dodávateľa',
    register:
      'obchodný register|obch register|zapísaná|zapísaný|zapísané|zapísaná v obchodnom registri|zapísaný v obchodnom registri|zapísaná v or|zapísaná v or sr|zapísaná v obchodnom registri okresného súdu|spoločnosť zapísaná v obchodnom registri|spoločnosť je zapísaná|firma zapísaná|zápis v or|or os|or sr|or okresného súdu|obchodný register okresného súdu|okresný súd|os bratislava|mestský súd|mestský súd bratislava|oddiel|oddiel sro|oddiel sa|odd|odd sro|vložka|vložka č|vložka číslo|vl č|živnostenský register|živnostenský register č|číslo živnostenského registra|č živnostenského registra|okresný úrad|okú|zapísaný v živnostenskom registri|žr|základné imanie|dkp|kód pokladnice|kód pokladne|ekasa|ord|orp',
    phone:
      'telefón|tel|tel č|telefónne číslo|mobil|mobilný telefón|číslo telefónu|zákaznícka linka|infolinka|zákaznícky servis|tel fax|klapka',
    fax: 'fax|telefax|č faxu',
    email: 'e mail|email|mail|e mailová adresa|emailová adresa|elektronická adresa',
    web: 'www|web|internet|internetová stránka|webová stránka|webové sídlo|web stránka|e shop|eshop',
    customer_tax:
      'ič dph odberateľa|ič dph zákazníka|ič dph kupujúceho|ič dph príjemcu|ičo odberateľa|dič odberateľa|ičo zákazníka|dič zákazníka|vaše ič dph|odberateľ ič dph|ičo kupujúceho|dič kupujúceho',
    cashier:
      'pokladňa|pokladňa č|číslo pokladne|pokladník|pokladníčka|pokladnica|predavač|predavačka|predajňa|predajňa č|prevádzka|obsluha|obsluhoval|obsluhovala|obslúžil vás|obslúžila vás|obsluhoval vás|čašník|čašníčka|stôl|stôl č|číslo stola|kasa|terminál|stojan|účtoval|počet osôb|hostia',
    subtotal:
      'spolu bez dph|suma bez dph|celkom bez dph|cena bez dph|celková suma bez dph|celková cena bez dph|cena celkom bez dph|cena spolu bez dph|bez dph spolu|súčet bez dph|základ|základ dane|základ dph|základ dane spolu|základ dane celkom|spolu základ|spolu základ dane|celkom základ|celkom základ dane|základ spolu|medzisúčet|medzisúčet bez dph|čiastka bez dph|hodnota bez dph|súčet|súčet položiek|suma položiek|spolu položky|súčet položiek bez dph|netto|netto spolu|spolu netto|suma netto|netto suma|fakturovaná suma bez dph|suma celkom bez dph|suma spolu bez dph|spolu eur bez dph|spolu bez dane|cena za tovar|cena tovaru|tovar spolu|služby spolu|k úhrade bez dph|celkom netto|eur bez dph',
    tax: 'dph|daň|daň z pridanej hodnoty|dph spolu|dph celkom|spolu dph|celkom dph|suma dph|výška dph|výška dane|suma dane|čiastka dph|hodnota dph|dph 20%|dph 20 %|dph 23%|dph 23 %|dph 19%|dph 10%|dph 5%|20% dph|23% dph|dph 20|dph 23|dph eur|dph v eur|daň spolu|daň celkom|celková dph|dph suma|suma dph spolu|z toho dph|celková výška dane|výška dph spolu|dph výška|spotrebná daň|dph v',
    tax_base:
      'základ|základ dane|základ dph|sadzba|sadzba dph|sadzba dane|% dph|dph %|dph%|rozpis dph|rekapitulácia dph|rekapitulácia|základ bez dph|celkom s dph|oslobodené|oslobodené od dane|oslobodené od dph|nulová sadzba|základná sadzba|znížená sadzba|prenesenie daňovej povinnosti|nepodlieha dph|netto|bez dph',
    tax_excluded: 'bez|bez dph|bez dane|plus dph|nezahŕňa dph|ceny bez dph|neobsahuje dph',
    tax_included:
      's dph|s daňou|vrátane|vrátane dph|vr dph|vrát dph|vrátane dane|z toho dph|z toho|obsahuje dph',
    total:
      'spolu|celkom|suma|spolu s dph|celkom s dph|suma s dph|suma spolu|suma celkom|celková suma|celková suma s dph|celková suma k úhrade|celková cena|celková cena s dph|cena celkom|cena celkom s dph|cena spolu|cena spolu s dph|cena s dph|spolu k úhrade|spolu k úhrade eur|spolu na úhradu|celkom k úhrade|celkom na úhradu|suma na úhradu|suma k úhrade|suma k úhrade eur|suma k úhrade s dph|k úhrade|k úhrade eur|k úhrade spolu|k úhrade celkom|k úhrade s dph|na úhradu|na úhradu eur|na zaplatenie|k zaplateniu|uhradiť|fakturovaná suma|fakturovaná čiastka|fakturovaná suma s dph|suma faktúry|celková suma faktúry|faktúra spolu|faktúra celkom|spolu eur|celkom eur|spolu v eur|súčet s dph|celkom vrátane dph|spolu vrátane dph|spolu za faktúru|celkom faktúra|čiastka|čiastka k úhrade|celková čiastka|čiastka spolu|zaplatiť|zaplatiť celkom|spolu zaplatiť|celkom zaplatiť|brutto|brutto spolu|spolu brutto|suma dobropisu|k vráteniu|suma na vrátenie|na vrátenie|preplatok|nákup celkom|celkový súčet|hodnota s dph|zaokrúhlená suma|celkom po zaokrúhlení|nedoplatok celkom',
    due: 'k úhrade|na úhradu|zostáva uhradiť|zostáva k úhrade|zostáva na úhradu|ostáva uhradiť|ostáva k úhrade|doplatok|doplatiť|na doplatenie|nedoplatok|suma na úhradu|suma k úhrade|celkom k úhrade|spolu k úhrade|neuhradené|neuhradená suma|dlžná suma|zostatok|zostatok k úhrade|saldo|k doplateniu|treba uhradiť|výsledná suma k úhrade',
    paid: 'uhradené|zaplatené|už uhradené|už zaplatené|uhradená suma|zaplatená suma|zaplatené dňa|uhradené zálohy|uhradená záloha|záloha|zálohy|zaplatená záloha|zaplatené zálohy|zaplatené zálohou|zaplatené zálohami|odpočet zálohy|odpočet záloh|odpočet zálohovej faktúry|odpočítaná záloha|prijatá záloha|prijaté zálohy|prijaté platby|preddavok|preddavky|zaplatené preddavky|uhradené preddavky|predplatené|platby|prijatá platba|zádržné|zábezpeka|zostatok z minulého obdobia|predchádzajúca faktúra|vopred uhradené|spolu uhradené|neuhrádzajte|faktúra je uhradená|darčeková poukážka|čiastočná úhrada',
    discount:
      'zľava|zľavy|zľava %|zľava spolu|celková zľava|zľava celkom|zľava z ceny|rabat|skonto|množstevná zľava|vernostná zľava|zľavový kupón|kupón|poukážka|akcia zľava|akciová zľava|ušetrili ste|úspora|zľavnená cena|odpočet zľavy|zákaznícka zľava|zľavový kód',
    shipping:
      'doprava|doprava a balné|dopravné|dopravné náklady|náklady na dopravu|cena dopravy|poštovné|poštovné a balné|balné|prepravné|preprava|prepravné náklady|doručenie|doručovanie|cena za doručenie|dobierka|dobierka poplatok|poplatok za dobierku|manipulačný poplatok|poplatok|poplatky|administratívny poplatok|servisný poplatok|expedičné|kuriérska služba|recyklačný poplatok|palivový príplatok|mýto|príplatok|príplatky|záloha na obal|zálohovaný obal|vratná záloha|cestovné náklady|výjazd|balenie|úrok z omeškania',
    rounding:
      'zaokrúhlenie|zaokrúhlené|zaokrúhlenie celkom|centové vyrovnanie|haliérové vyrovnanie|rozdiel zo zaokrúhlenia|zaokrúhlenie sumy',
    carried:
      'prenos|prenesené|prevod|prenos na ďalšiu stranu|prenos z predchádzajúcej strany|medzisúčet strany|spolu strana|počiatočný stav|predchádzajúci zostatok|pokračovanie na ďalšej strane',
    tip: 'prepitné|sprepitné|tringelt|prepitné kartou',
    col_position: 'č|p č|por č|por|poč|pol|pol č|poz|riadok|poradie|číslo položky|č r|pč',
    col_code:
      'kód|kód tovaru|kód položky|kód produktu|kód služby|kat číslo|katalógové číslo|kat č|číslo tovaru|číslo položky|číslo produktu|číslo artiklu|artikel|obj kód|objednávacie číslo|označenie|ean|čiarový kód|skladové číslo|skl č|plu|materiál|číslo materiálu|colný kód|sku',
    col_description:
      'popis|názov|názov položky|názov tovaru|názov tovaru služby|názov tovaru a služby|názov tovaru alebo služby|názov produktu|názov služby|názov a popis|položka|položky|položka faktúry|názov a popis položky|popis položky|popis tovaru|popis tovaru služby|popis dodávky|popis služby|popis produktu|popis plnenia|označenie|označenie dodávky|označenie položky|predmet|predmet fakturácie|predmet plnenia|druh tovaru|druh tovaru alebo služby|druh služby|rozsah a druh|množstvo a druh tovaru|tovar|tovar služba|tovar služby|produkt|služba|služby|text|fakturujeme vám|fakturujeme vám za|fakturujeme|artikel názov|pracovná činnosť|činnosť|práca|dodávka|plnenie',
    col_quantity:
      'množstvo|mn|množ|mnž|počet|počet mj|počet ks|počet kusov|počet jednotiek|poč|ks|kusy|kusov|počet hodín|hodiny|hodín|spotreba|spotreba kwh|počet dní|dní|počet nocí|nocí|dodané množstvo|fakturované množstvo|počet osôb|množstvo mj',
    col_unit: 'mj|m j|jednotka|merná jednotka|mer j|jedn|merná jedn|mer jedn',
    col_unit_price:
      'jednotková cena|jednotková cena bez dph|jedn cena|jedn cena bez dph|jednotk cena|cena za mj|cena za mj bez dph|cena mj|cena mj bez dph|cena za jednotku|cena za jednotku bez dph|cena za kus|cena za ks|cena ks|cena jedn|cena j|j cena|j cena bez dph|jc|jc bez dph|cena|cena bez dph|cena s dph|jednotková cena s dph|cena za mj s dph|jedn cena s dph|cena eur|sadzba za hodinu|hodinová sadzba|cena za hodinu|cena za deň|predajná cena|pc s dph|cena eur mj|cena po zľave|tarifa',
    col_tax_rate:
      'dph|dph %|dph%|% dph|sadzba dph|sadzba|sadzba dph %|sadzba dane|dph v %|dph sadzba|dph eur|výška dph|suma dph|daň|daň %|sadz dph|sadz',
    col_amount:
      'spolu|celkom|suma|spolu bez dph|celkom bez dph|suma bez dph|spolu s dph|celkom s dph|suma s dph|cena spolu|cena celkom|cena spolu bez dph|cena celkom bez dph|cena spolu s dph|cena celkom s dph|celková cena|celková cena bez dph|celková cena s dph|spolu eur|celkom eur|suma eur|cena bez dph|cena s dph|bez dph|s dph|hodnota|základ|základ dane|čiastka|čiastka bez dph|cena bez dph spolu|cena bez dph celkom|netto|brutto|spolu bez dph eur|eur spolu|suma celkom|medzisúčet',
    col_discount: 'zľava|zľava %|% zľavy|zľava v %|zľ|zľ %|zľava eur|rabat|% zľava',
    legal_form:
      's r o|sro|spol s r o|spoločnosť s ručením obmedzeným|a s|akciová spoločnosť|v o s|verejná obchodná spoločnosť|k s|komanditná spoločnosť|živnostník|szčo|družstvo|š p|štátny podnik|n o|nezisková organizácia|o z|občianske združenie|nadácia|j s a|jsa|jednoduchá spoločnosť na akcie|organizačná zložka|o z p z o|organizačná zložka podniku|a syn|a synovia|v likvidácii|príspevková organizácia|advokátska kancelária|rozpočtová organizácia',
    street:
      'ulica|ul|námestie|nám|cesta|trieda|tr|nábrežie|nábr|sídlisko|sídl|č d|č p|pošta|p o box|poschodie|vchod|areál|priemyselný park|priemyselná zóna|mestská časť|rad',
    country:
      'slovensko|slovenská republika|slovakia|sr|česká republika|česko|maďarsko|poľsko|rakúsko|nemecko|ukrajina|taliansko|francúzsko|holandsko',
    page: 'strana|str|list|strana č|strán|str č',
    section:
      'poznámky|poznámka|ďalšie údaje|ďalšie informácie|doplňujúce údaje|údaje faktúry|všeobecné údaje|položky|položky faktúry|fakturované položky|predmet fakturácie|predmet plnenia|rozpis dph|rekapitulácia dph|rekapitulácia|súhrn|súhrn dph|prehľad dph|platobné údaje|platba|spôsob platby|referencie|prílohy|príloha|vec|predmet|upozornenie|dôležité informácie|kontaktné údaje|dodacie údaje|údaje o dodaní|tovar|služby|úvodný text|záverečný text|rozpis|detail|spotreba|vyúčtovanie spotreby',
    days: 'dní|deň|dňoch|týždňov|mesiac|mesiacov|ihneď|do|kalendárnych dní|pracovných dní',
    thanks:
      'ďakujeme|ďakujeme za nákup|ďakujeme za váš nákup|ďakujeme vám|ďakujeme za návštevu|ďakujeme za objednávku|ďakujeme za vašu objednávku|ďakujeme za dôveru|ďakujeme za spoluprácu|ďakujeme za úhradu|dovidenia|tešíme sa na vás|tešíme sa na vašu návštevu|prajeme pekný deň|pekný deň|dobrú chuť|s pozdravom|s úctou|vážený zákazník|vážení obchodní partneri|vážený odberateľ|poznámka|podpis|pečiatka|pečiatka a podpis|podpis a pečiatka|prevzal|prevzal dňa|tovar prevzal|faktúra slúži|faktúra slúži zároveň ako dodací list|faktúra slúži aj ako dodací list|nie sme platcami dph|nie je platiteľ dph|nie sme platiteľmi dph|neplatiteľ dph|nie som platiteľ dph|prenesenie daňovej povinnosti|prenos daňovej povinnosti|samofakturácia|slovom|v prípade omeškania|tovar zostáva|uschovajte|bloček si uschovajte|dovoľujeme si vás upozorniť|dovoľujeme si vám fakturovať|na základe vašej objednávky vám fakturujeme|reklamácie',
  },
  months:
    'január januára jan|február februára feb|marec marca mar|apríl apríla apr|máj mája|jún júna|júl júla|august augusta aug|september septembra sept sep|október októbra okt|november novembra nov|december decembra dec',
}

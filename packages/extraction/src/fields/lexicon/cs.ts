import type { Lexicon } from './concepts.ts'

/** Czech and Slovak. */
export const cs: Lexicon = {
  labels: {
    title_invoice:
      'faktura|faktura daňový doklad|daňový doklad|zálohová faktura|vyúčtování|proforma faktura|vyúčtovací faktura',
    title_credit: 'dobropis|opravný daňový doklad|opravná faktura|ťarchopis|opravný doklad',
    title_receipt:
      'účtenka|paragon|pokladní doklad|zjednodušený daňový doklad|příjmový doklad|doklad|pokladničný doklad|stvrzenka|bloček|prodejka',
    title_other:
      'nabídka|objednávka|dodací list|smlouva|upomínka|potvrzení objednávky|zmluva|ponuka|výpis z účtu|cenová nabídka|cenová ponuka',
    number: 'číslo|č|no|nr',
    invoice_number:
      'číslo faktury|faktura č|faktura číslo|č faktury|faktura|číslo dokladu|doklad č|evidenční číslo|faktura daňový doklad č|dobropis č|daňový doklad č|číslo daňového dokladu|faktúra č|číslo faktúry|daňový doklad číslo|faktúra|číslo dobropisu|opravný daňový doklad č|ev č dokladu|evidenční číslo dokladu|faktura daňový doklad',
    receipt_number:
      'číslo účtenky|účtenka č|č dokladu|doklad č|číslo dokladu|č účtenky|účtenka|paragon č|poř č',
    order_number:
      'objednávka č|číslo objednávky|objednávka|vaše objednávka|č objednávky|obj č|objednávka číslo|vaše obj|číslo vaší objednávky|číslo obj',
    customer_number:
      'číslo zákazníka|zákaznické číslo|č zákazníka|kód zákazníka|zákazník č|číslo odběratele|zákaznícke číslo|kód odběratele',
    delivery_number: 'dodací list č|číslo dodacího listu|dodací list|dl č|č dodacího listu',
    reference:
      'zakázka|projekt|smlouva č|naše značka|číslo smlouvy|k faktuře|zakázka č|číslo zakázky|věc|číslo zmluvy|původní faktura|k dokladu|střediko|akce',
    date: 'datum|dne|dátum|ze dne',
    invoice_date:
      'datum vystavení|vystaveno|datum vystavenia|datum|dátum vystavenia|datum vystavení faktury|vystaveno dne|datum vystavení dokladu|den vystavení|dátum vyhotovenia|datum dokladu|vyhotovené',
    due_date:
      'datum splatnosti|splatnost|splatno|splatné do|dátum splatnosti|splatno dne|den splatnosti|splatnosť|splatné|uhraďte do|zaplaťte do|dat splatnosti',
    order_date: 'datum objednávky|ze dne|objednáno|dátum objednávky',
    delivery_date:
      'datum uskutečnění zdanitelného plnění|duzp|datum dodání|datum zdanitelného plnění|datum plnění|datum usk zdan plnění|dátum dodania|den uskutečnění plnění|datum uskutečnění plnění|dat zdan plnění|datum uskut zdan plnění|datum uzp|dátum dodania tovaru',
    period: 'období|za období|od|do|zúčtovací období|fakturační období|obdobie',
    time: 'čas|hod|h',
    terms: 'platební podmínky|splatnost dní|platobné podmienky|podmínky|dní od vystavení',
    payment_method:
      'způsob platby|forma úhrady|způsob úhrady|forma platby|platba|spôsob úhrady|úhrada|spôsob platby|platební metoda|forma uhrady',
    payment_reference:
      'variabilní symbol|vs|var symbol|variabilný symbol|v symbol|konst symbol|konstantní symbol|specifický symbol|variabil symbol',
    currency: 'měna|mena|částky v',
    iban: 'iban|iban účtu',
    bic: 'bic|swift|swift kód|bic swift|swift bic|kód swift|bic kód',
    bank: 'banka|číslo účtu|bankovní spojení|bankovní účet|účet|bankové spojenie|kód banky|česká spořitelna|komerční banka|fio banka|čsob|peněžní ústav|raiffeisenbank|tatra banka|bankový účet|bankovní převod|převodem|převodní příkaz',
    account: 'číslo účtu|účet|č účtu|majitel účtu|bankovní účet',
    card: 'karta|platební karta|kartou|platební kartou|kreditní karta|platobná karta|platba kartou',
    cash: 'hotovost|hotově|hotovosť|přijato|zaplaceno hotově|placeno',
    change: 'vráceno|vrátit|výdavok|zpět|k vrácení',
    from: 'dodavatel|prodávající|vystavil|dodávateľ|zhotovitel|predávajúci|prodejce|poskytovatel',
    bill_to:
      'odběratel|kupující|zákazník|odberateľ|příjemce|objednatel|fakturační adresa|plátce|kupujúci|zákazník|fakturovat',
    ship_to:
      'dodací adresa|místo dodání|adresa dodání|příjemce|konečný příjemce|miesto dodania|místo určení|dodacia adresa',
    party_name: 'název|jméno|firma|obchodní jméno|název firmy|obchodní firma|jméno a příjmení|společnost',
    party_address: 'adresa|ulice|psč|město|sídlo|obec|místo podnikání|země|stát',
    other_party:
      'daňový zástupce|příjemce platby|faktor|dopravce|přepravce|odesláno přes|zprostředkovatel|výrobce|agent|konečný příjemce',
    section:
      'poznámky|poznámka|další údaje|údaje faktury|obecné údaje|položky|předmět fakturace|rozpis dph|rekapitulace dph|rekapitulace|platba|platební údaje|způsob platby|reference|naše značky|vaše značky|předmět|věc|přílohy|souhrn',
    tax_excluded: 'bez|bez dph',
    tax_included: 'včetně|vč|vč dph|s dph',
    contact: 'kontakt|vyřizuje|vystavil|kontaktní osoba|vybavuje|vyřídil|obchodník|prodejce|fakturoval',
    vat_id: 'dič|ič dph|dič cz|vat|daňové identifikační číslo|vat id|dic|ic dph',
    tax_number: 'ič|ičo|ico|identifikační číslo|ič o',
    register:
      'obchodní rejstřík|spisová značka|zapsaná|zapsáno|ičo|zapsána v obchodním rejstříku|spis zn|oddíl|vložka|živnostenský list|obchodný register|zapsán|krajský soud|městský soud|společnost je zapsána|firma zapsaná',
    phone: 'telefon|tel|mobil|telefón|tel č|infolinka|t',
    fax: 'fax',
    email: 'e mail|email|mail',
    web: 'www|web|internet|webové stránky',
    customer_tax: 'dič odběratele|dič kupujícího|ičo odběratele',
    cashier:
      'pokladna|obsluha|pokladní|stůl|prodavač|pokladňa|obsluhoval|obsloužil|predavač|kasa|pokladník|prodejna',
    subtotal:
      'základ|celkem bez dph|základ daně|mezisoučet|cena bez dph|bez dph|základ dph|spolu bez dph|součet bez dph|medzisúčet|celková cena bez dph|celkem základ|suma bez dph|částka bez dph|celkem základ daně|součet položek',
    tax: 'dph|daň|celkem dph|výše dph|částka dph|dph 21|suma dph|dph celkem|dph spolu|výška dph|hodnota dph',
    tax_base:
      'základ|sazba|sazba dph|rekapitulace dph|základ daně|sadzba|rozpis dph|rekapitulace|sadzba dph|sazba daně|celkem s dph',
    total:
      'celkem|celkem k úhradě|k úhradě|celkem s dph|částka k úhradě|k zaplacení|suma|celková částka|spolu|celkem kč|celkem czk|celkem k zaplacení|k úhradě celkem|spolu s dph|celková cena s dph|k úhrade|cena celkem|celkem k úhradě kč|k úhradě kč|suma k úhrade|fakturovaná částka|částka celkem|součet|cena celkem s dph|celková cena|celková suma|na úhradu|celkem částka|částka',
    due: 'k úhradě|zbývá uhradit|zbývá k úhradě|k zaplacení|doplatek|celkem k úhradě|k úhrade|zostáva uhradiť|nedoplatek',
    paid: 'uhrazeno|zaplaceno|záloha|uhrazené zálohy|odpočet zálohy|uhradené|zaplatené|zálohy|již uhrazeno|zaplaceno zálohou|zaplaceno zálohami',
    discount: 'sleva|zľava|rabat|slevy',
    shipping: 'doprava|poštovné|balné|dopravné|poštovné a balné|přepravné|doručení',
    rounding: 'zaokrouhlení|zaokrúhlenie|haléřové vyrovnání|zaokrouhleno',
    carried: 'převod|převedeno',
    tip: 'spropitné|dýško',
    col_position: 'č|pol|poz|řádek|p č|poř|položka č|por č',
    col_code:
      'kód|katalogové číslo|číslo zboží|kód zboží|označení|katalog|obj kód|číslo položky|kód položky|kat č',
    col_description:
      'popis|název|položka|označení dodávky|text|předmět|název zboží|označení položky|fakturujeme vám|názov|popis položky|předmět plnění|zboží|označení|název položky|předmět fakturace|položky|fakturujeme vám za',
    col_quantity: 'množství|počet|ks|množstvo|mn|počet mj|hodin|poč|počet ks',
    col_unit: 'mj|m j|jednotka|jedn',
    col_unit_price:
      'cena za mj|jednotková cena|cena mj|cena za jednotku|cena|cena bez dph|jedn cena|j cena|jednotková cena bez dph|cena ks|cena za kus|cena jednotková|cena za j|cena mj bez dph|jedn cena bez dph',
    col_tax_rate: 'dph|sazba dph|dph %|sazba|% dph|sadzba dph|sazba dph %|sadzba',
    col_amount:
      'celkem|cena celkem|celkem bez dph|částka|spolu|základ|celkem s dph|suma|cena bez dph|celkem kč|bez dph|celkom|celkem s dph|hodnota|cena celkom',
    col_discount: 'sleva|sleva %|zľava|% slevy',
    legal_form:
      's r o|a s|spol s r o|v o s|k s|sro|společnost s ručením omezeným|akciová společnost|z s|družstvo|o p s|a syn|spol',
    street: 'ulice|náměstí|nám|třída|tř|ul|nábřeží|č p|náměstie|sídliště',
    country:
      'česká republika|česko|slovensko|slovenská republika|czech republic|slovakia|polsko|německo|rakousko',
    page: 'strana|str|list',
    days: 'dní|dny|den|týdnů|měsíc',
    thanks:
      'děkujeme|děkujeme za nákup|ďakujeme|těšíme se|děkujeme vám|nejsme plátci dph|převzal|razítko|faktura slouží|s pozdravem|poznámka|podpis|dovolujeme si vás upozornit|uschovejte',
  },
  months:
    'leden ledna január januára|únor února február februára|březen března marec marca|duben dubna apríl apríla|květen května máj mája|červen června jún júna|červenec července júl júla|srpen srpna august augusta|září september septembra|říjen října október októbra|listopad listopadu november novembra|prosinec prosince december decembra',
}

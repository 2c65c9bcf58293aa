import type { Lexicon } from './concepts.ts'

export const hu: Lexicon = {
  labels: {
    title_invoice:
      'számla|elektronikus számla|e számla|előlegszámla|végszámla|részszámla|díjbekérő|proforma számla|számla egyszerűsített|egyszerűsített számla|készpénzfizetési számla|gyűjtőszámla|díjszámla|elszámoló számla|számla másolat|számla eredeti|áfás számla|közüzemi számla|szolgáltatási számla',
    title_credit:
      'jóváíró számla|jóváírás|helyesbítő számla|módosító számla|sztornó számla|stornó számla|sztornó|érvénytelenítő számla|számlával egy tekintet alá eső okirat|számla módosítás',
    title_receipt:
      'nyugta|blokk|pénztárbizonylat|nem adóügyi bizonylat|bizonylat|vásárlási bizonylat|kártyás bizonylat|ügyfél példány|vevő példánya|bevételi pénztárbizonylat|egyszerűsített számla',
    title_other:
      'árajánlat|ajánlat|megrendelés|rendelés visszaigazolás|szállítólevél|fizetési felszólítás|szerződés|egyenlegközlő|bankszámlakivonat|munkalap|teljesítésigazolás|emlékeztető|fuvarlevél|visszaigazolás|jegyzőkönyv',
    number: 'szám|száma|sz|sorszám|azonosító',
    invoice_number:
      'számla sorszáma|számla sorszám|sorszám|sorszáma|számlaszám|számla száma|számla szám|számla azonosító|számla azonosítója|számla azonosító száma|szla sz|bizonylatszám|bizonylat száma|bizonylat sorszáma|bizonylat szám|bizonylatsorszám|számla|díjbekérő száma|díjbekérő sorszáma|jóváíró számla száma|jóváírás száma|helyesbítő számla száma|módosító számla sorszáma|sztornó számla sorszáma|nyugta száma|számla no|számla nr|dokumentum száma|előlegszámla sorszáma|végszámla sorszáma|számla iktatószáma',
    receipt_number:
      'nyugtaszám|nyugta sorszáma|nyugta szám|nyugta száma|nyugta|blokkszám|blokk száma|bizonylatszám|bizonylat száma|tranzakció|tranzakció azonosító|tranzakciószám|zárásszám nyugtaszám|sorszám|számla sorszáma|jegy száma',
    order_number:
      'rendelésszám|rendelési szám|rendelés száma|rendelés azonosító|rendelés azonosítója|rendelés|rendelésük száma|az önök rendelésszáma|megrendelés|megrendelés száma|megrendelésszám|megrendelési szám|megrendelés azonosító|megrendelés hivatkozás|vevő rendelésszáma|vevői rendelésszám|vevő rendelési száma|vevői rendelés|vevői megrendelés|vevői hivatkozás|vevő hivatkozása|ügyfél hivatkozás|az önök hivatkozása|az ön hivatkozása|hivatkozásuk|hivatkozási számuk|po szám|beszerzési rendelés|beszerzési megrendelés száma|rend szám|rend sz|megr szám|megrendelésük|megrendelő hivatkozása|online rendelés száma',
    customer_number:
      'ügyfélszám|ügyfél szám|ügyfélazonosító|ügyfél azonosító|ügyfélazonosító szám|ügyfélkód|ügyfél kód|vevőkód|vevő kód|vevő kódja|vevőszám|vevő száma|vevő azonosító|partnerkód|partner kód|partnerszám|partner azonosító|felhasználó azonosító|felhasználó azonosító száma|felhasználó azonosítója|fogyasztó azonosító|fizető azonosító|szerződéses folyószámla|folyószámlaszám|előfizetői szám|előfizető azonosító|előfizetői azonosító|tagsági szám|vevőazonosító szám|ügyféltörzsszám|számlafizető azonosító',
    delivery_number:
      'szállítólevél|szállítólevél száma|szállítólevélszám|szállítólevél sorszáma|szállítólevél szám|száll lev|száll lev szám|szállító szám|fuvarlevél|fuvarlevél száma|fuvarlevélszám|csomagszám|csomag azonosító|küldemény azonosító|nyomkövetési szám|szállítási szám',
    reference:
      'hivatkozás|hivatkozási szám|hivatkozásszám|hiv szám|hiv sz|referencia|referenciaszám|referencia szám|ref|ügyszám|ügyiratszám|iktatószám|iktató szám|projekt|projektszám|projekt száma|projekt neve|szerződésszám|szerződés száma|szerződés szám|szerződés azonosító|szerződés|munkaszám|munkalapszám|munkalap száma|munka száma|ajánlatszám|ajánlat száma|árajánlat száma|eredeti számla|eredeti számla száma|eredeti számla sorszáma|hivatkozott számla|módosított számla|helyesbített számla|sztornózott számla|kapcsolódó számla|előzményszámla|előleg számla száma|tárgy|tárgya|számla tárgya|megjegyzés tárgy|rendszám|alvázszám|km óra állás|gépjármű|mérőóra száma|mérő gyári száma|mérőóra gyári száma|gyári szám|mérési pont azonosító|pod|pod azonosító|fogyasztási hely azonosító|felhasználási hely azonosító|felhasználási hely|kötvényszám|biztosítási kötvény száma|káreset száma|foglalási szám|foglalás száma|foglalási azonosító|szobaszám|szoba|költséghely|szállítói kód|belső azonosító|iktatószámunk|saját hivatkozás|hivatkozásunk|külső azonosító|keretszerződés száma|nav azonosító',
    date: 'dátum|dátuma|kelt|kelte|nap|dátum időpont',
    invoice_date:
      'számla kelte|számla dátuma|számla kelt|kelt|kelte|kiállítás dátuma|kiállítás kelte|kiállítás napja|kiállítva|kiállítás|kiállítás ideje|kiállítás időpontja|számla kiállításának kelte|számla kiállításának dátuma|számla kiállítás dátuma|számla kiállítás kelte|kibocsátás dátuma|kibocsátás kelte|kibocsátás napja|kibocsátás időpontja|számlakibocsátás dátuma|számla kibocsátás dátuma|kiáll dátum|kiáll kelt|bizonylat kelte|bizonylat dátuma|bizonylat kelt|számlázás dátuma|számlázás kelte|készült|dátum|nyomtatás dátuma|nyomtatva|vásárlás dátuma|vásárlás időpontja|értékesítés dátuma|jóváírás dátuma',
    due_date:
      'fizetési határidő|fizetési határideje|fizetési határidő napja|fizetési hat idő|fiz határidő|fiz hat|fizetés határideje|fizetési határnap|fizetés határnapja|esedékesség|esedékesség dátuma|esedékesség napja|esedékesség kelte|esedékes|fizetés esedékessége|fizetendő ig|befizetési határidő|befizetés határideje|lejárat|lejárat dátuma|lejárat napja|számla lejárata|számla esedékessége|utalási határidő|határidő|fizetés napja|fizetési esedékesség|beszedés napja|beszedés dátuma|terhelés napja|fizetési dátum',
    order_date:
      'rendelés dátuma|rendelés kelte|rendelés napja|rendelés ideje|rendelési dátum|megrendelés dátuma|megrendelés kelte|megrendelve|rendelve|ajánlat dátuma|szerződés kelte|szerződés dátuma|foglalás dátuma',
    delivery_date:
      'teljesítés kelte|teljesítés dátuma|teljesítés napja|teljesítés időpontja|teljesítés ideje|teljesítés|teljesítési dátum|teljesítési időpont|teljesítési időszak vége|telj dátum|telj kelte|telj idő|telj|adózási teljesítés|adóügyi teljesítés|szállítás dátuma|szállítás napja|szállítás kelte|szállítási dátum|kiszállítás dátuma|kiszállítás napja|kézbesítés dátuma|átvétel dátuma|érkezés|érkezés napja|érkezés dátuma|távozás|távozás napja|elutazás|bejelentkezés|kijelentkezés|szolgáltatás dátuma',
    period:
      'időszak|számlázási időszak|számlázott időszak|elszámolási időszak|elszámolt időszak|teljesítési időszak|teljesítés időszaka|szolgáltatási időszak|díjfizetési időszak|tárgyidőszak|tárgyhónap|tárgyhó|hónap|fogyasztási időszak|leolvasási időszak|bérleti időszak|előfizetési időszak|időszak kezdete|időszak vége|kezdete|vége|kezdő dátum|záró dátum|kezdés|érvényesség|elszámolási időszak kezdete|elszámolási időszak vége|biztosítási időszak',
    time: 'idő|időpont|óra|óra perc',
    terms:
      'fizetési feltételek|fizetési feltétel|fizetési kondíció|fizetési kondíciók|fizetési határidő nap|fizetési haladék|napos átutalás|nap átutalás|azonnali fizetés|azonnal|azonnal fizetendő|számla kézhezvételétől|kézhezvételtől számított|naptári napon belül|napon belül|nap nettó|előre fizetés|előre utalás|8 nap|15 nap|30 nap|8 napos|15 napos|30 napos',
    payment_method:
      'fizetési mód|fizetési módja|fizetés módja|fizetési mód megnevezése|fizmód|fiz mód|fizetési forma|fizetés formája|fizetési eszköz|fizetés|fizetve|átutalás|banki átutalás|utalás|átutalással|utánvét|csoportos beszedés|csoportos beszedési megbízás|beszedési megbízás|csekk|postai csekk|kiegyenlítés módja|kiegyenlítve|fizetőeszköz',
    payment_reference:
      'közlemény|közlemény rovat|közlemény rovatba|a közlemény rovatban|közleményben|az átutalás közlemény rovatában|átutalás közleménye|utalás közleménye|közleményként|kérjük a közleményben|kérjük közleményben feltüntetni|kérjük hivatkozzon|kérjük feltüntetni|utaláskor kérjük feltüntetni|hivatkozási szám utaláskor|fizetési hivatkozás|fizetési azonosító|befizető azonosító|fizetési referencia|utaláskor hivatkozzon|átutaláskor hivatkozzon|átutaláskor kérjük feltüntetni|mandátum|felhatalmazás azonosító',
    currency:
      'pénznem|pénzneme|deviza|devizanem|számla pénzneme|valuta|pénznemben|árfolyam|az összegek ft ban|összegek forintban|forint',
    iban: 'iban|iban szám|iban számlaszám|iban kód|nemzetközi bankszámlaszám|nemzetközi számlaszám|bankszámlaszám iban',
    bic: 'bic|swift|swift kód|bic kód|swift bic|bic swift|swift code',
    bank: 'bank|bankszámla|bankszámlaszám|bankszámla szám|bankszámla száma|banksz|bankszla|bankszla szám|bszlasz|bszla|bank neve|bankja|számlavezető bank|számlavezető pénzintézet|pénzintézet|banki adatok|bankadatok|bankkapcsolat|pénzforgalmi jelzőszám|pénzforgalmi számlaszám|pénzforgalmi számla|forint számla|huf számla|eur számla|devizaszámla|devizaszámlaszám|otp bank|k h bank|erste bank|cib bank|mbh bank|mkb bank|raiffeisen bank|unicredit bank|gránit bank|kh bank|budapest bank',
    account:
      'számlaszám|számla tulajdonos|számlatulajdonos neve|kedvezményezett|kedvezményezett neve|kedvezményezett számlaszáma|számlaszámunk|számlaszáma|bankszámlaszám',
    card: 'bankkártya|bankkártyás|bankkártyás fizetés|bankkártyával|bankkártyával fizetve|kártya|kártyás fizetés|hitelkártya|betéti kártya|érintéses|szép kártya|ajándékkártya|visa|mastercard|maestro|terminál azonosító|engedélyszám|engedélyezési kód',
    cash: 'készpénz|kp|készpénzes|készpénzzel|készpénz ft|készpénz huf|készpénzben|készpénzfizetés|átvett összeg|fizetett készpénz|átadott',
    change: 'visszajáró|vissza|visszajár|visszajáró készpénz|visszaadott|visszajáró ft',
    from: 'eladó|eladó neve|eladó adatai|szállító|szállító neve|szállító adatai|számlakibocsátó|számla kibocsátó|számla kibocsátója|számlát kibocsátó|kibocsátó|kibocsátó adatai|számlakiállító|számla kiállítója|kiállító|szolgáltató|szolgáltató neve|szolgáltató adatai|értékesítő|vállalkozó|vállalkozó neve|kivitelező|bérbeadó|üzemeltető|feladó|kereskedő|forgalmazó|adóalany|beszállító',
    bill_to:
      'vevő|vevő neve|vevő adatai|vevő neve címe|vásárló|vásárló neve|vásárló adatai|számlafizető|számlázási cím|számlázási név|számlázási adatok|számlázási cím adatok|megrendelő|megrendelő neve|megrendelő adatai|ügyfél|ügyfél neve|ügyfél adatai|partner|partner neve|címzett|számla címzettje|számlacímzett|fizető|fizető fél|fizető neve|felhasználó|felhasználó neve|fogyasztó|előfizető|előfizető neve|igénybe vevő|szolgáltatás igénybevevője|befogadó|bérlő|biztosított|vendég|vendég neve|részére|tulajdonos|levelezési cím|vevő címe',
    ship_to:
      'szállítási cím|szállítási címe|szállítási név|szállítási adatok|szállítási hely|szállítás helye|kiszállítási cím|kiszállítás helye|teljesítés helye|teljesítési hely|átvevő|átvevő neve|átvevőhely|átvételi hely|átvételi pont|címzett szállítás|kézbesítési cím|rendeltetési hely|felhasználási hely|felhasználási hely címe|fogyasztási hely|fogyasztási hely címe|munkavégzés helye|lerakodás helye|felrakodás helye',
    other_party:
      'pénzügyi képviselő|adóképviselő|kedvezményezett|faktor|faktoráló cég|fuvarozó|szállítmányozó|futárszolgálat|futár|közvetítő|ügynök|üzletkötő|gyártó|engedményes|meghatalmazott|utazásszervező|biztosító|elosztói engedélyes|hálózati engedélyes|fizetési szolgáltató|végfelhasználó|könyvelő|kezes|számlázó szolgáltató',
    party_name:
      'név|neve|cégnév|cég neve|társaság neve|vállalkozás neve|teljes név|rövidített név|megnevezés cég|cég|elnevezés',
    party_address:
      'cím|címe|székhely|székhelye|székhely címe|telephely|telephelye|telephely címe|irányítószám|irsz|ir szám|település|város|utca házszám|utca|házszám|ország|cégcím|iroda|iroda címe|lakcím|fióktelep|postacím|országkód|helység',
    contact:
      'kapcsolattartó|kapcsolattartó neve|ügyintéző|ügyintéző neve|kapcsolat|elérhetőség|értékesítő neve|üzletkötő|számlázó|számlát kiállította|kiállította|készítette|ügyvezető|ügyvezető igazgató|képviselő|képviseli|ügyfélszolgálat|vevőszolgálat|megrendelő kapcsolattartó|kérdés esetén|felelős|műszaki vezető|szerelő',
    vat_id:
      'közösségi adószám|közösségi adószáma|közösségi asz|eu adószám|eu adószáma|eu s adószám|uniós adószám|európai adószám|nemzetközi adószám|adószám|adószáma|áfa szám|áfa azonosító|áfa azonosító szám|csoportos adószám|csoportazonosító szám|csoport azonosító szám|csoporttag adószáma|adóigazgatási azonosító szám|vat szám|eu vat|hu adószám|közösségi adószám eu|adósz|közösségi adóazonosító|kösz adószám|eu közösségi adószám|szállító adószáma|eladó adószáma|eladó közösségi adószáma|adóazonosító',
    tax_number:
      'adószám|adószáma|adóazonosító jel|adóazonosító|belföldi adószám|magyar adószám|adóig szám|adósz|csoporttag adószám|statisztikai számjel|eladó adószáma',
    register:
      'cégjegyzékszám|cégjegyzék szám|cégjegyzékszáma|cégjsz|cg|cg sz|cégj szám|cégbíróság|nyilvántartási szám|nyilvántartásba vételi szám|nyilv szám|vállalkozói nyilvántartási szám|egyéni vállalkozói nyilvántartási szám|ev nyilvántartási szám|vállalkozói igazolvány szám|vállalkozói igazolvány|őstermelői igazolvány|statisztikai számjel|ksh szám|jegyzett tőke|törzstőke|bejegyezve|fővárosi törvényszék cégbírósága|törvényszék|engedélyszám|működési engedély|ntak|ntak regisztrációs szám|felir azonosító|ap szám|pénztárgép azonosító|nav kód|nav ellenőrző kód',
    phone:
      'telefon|telefonszám|telefonszáma|tel|telszám|mobil|mobilszám|mobiltelefon|vezetékes|ügyfélszolgálat telefon|ügyfélszolgálat|forródrót|hívjon minket|telefon fax',
    fax: 'fax|telefax|faxszám',
    email: 'e mail|email|e mail cím|email cím|elektronikus levélcím|drótposta',
    web: 'web|weboldal|honlap|weblap|internet|internetcím|webcím|www|webáruház',
    customer_tax:
      'vevő adószáma|vevő adószám|vevő közösségi adószáma|vevő közösségi adószám|vevő eu adószáma|vevő áfa száma|vevő csoportos adószáma|az ön adószáma|az önök adószáma|megrendelő adószáma|partner adószáma|ügyfél adószáma|ügyfél adószám|vásárló adószáma|adószám vevő|címzett adószáma',
    cashier:
      'pénztáros|pénztáros neve|pénztár|pénztárgép|kassza|kasszaszám|eladó neve|felszolgáló|felszolgálta|pincér|kiszolgálta|önt kiszolgálta|önt felszolgálta|asztal|asztalszám|asztal száma|vendégszám|üzlet|bolt|áruház|terminál|kezelő|kútoszlop|kút|műszak|egység|operátor|kártyaszám',
    subtotal:
      'nettó összesen|nettó végösszeg|nettó összeg|nettó érték|nettó érték összesen|összesen nettó|nettó mindösszesen|részösszeg|részösszesen|részösszeg nettó|adóalap|adóalap összesen|áfa alap|áfa alapja|összes nettó|teljes nettó|teljes nettó összeg|nettó számlaérték|számla nettó értéke|számla nettó végösszege|nettó ár|nettó ár összesen|nettó össz|nettó összérték|nettó értéke összesen|összesen áfa nélkül|áfa nélküli összeg|áfa nélküli érték|áfa nélkül összesen|összesen adó nélkül|adó nélküli érték|végösszeg nettó|végösszeg áfa nélkül|nettó fizetendő|tételek összesen|termékek összesen|termékek ára|tétel összesen|áruérték|áru értéke|számla összesen nettó|összeg nettó|nettó alap|szolgáltatások összesen nettó',
    tax: 'áfa|áfa összesen|áfa összege|áfa összeg|áfa érték|áfa értéke|áfa érték összesen|áfa tartalom|összes áfa|összesen áfa|teljes áfa|teljes áfa összeg|áfa 27%|áfa 27 %|áfa 18%|áfa 5%|27% áfa|27 % áfa|5% áfa|18% áfa|általános forgalmi adó|forgalmi adó|áthárított adó|áthárított áfa|adó|adó összege|adóösszeg|adó összesen|fizetendő áfa|számla áfa|számla áfa tartalma|áfa huf|áfa összege huf|áfa összege forintban|áfa ft|ebből áfa|ebből áfa összege|mindösszesen áfa|felszámított áfa|áfa mindösszesen|idegenforgalmi adó|jövedéki adó|hozzáadott adó',
    tax_base:
      'áfa kulcs|áfa alap|áfa alapja|adóalap|adó alapja|adó alap|adómérték|áfa mértéke|áfa mérték|áfa %|áfa%|nettó|nettó alap|nettó érték|bruttó|kulcs|adókulcs|áfa kód|áfa csoport|áfa bontás|áfa összesítő|áfa részletezés|adómentes|alanyi adómentes|aam|tam|áfa típus|gyűjtő|százalék',
    tax_excluded: 'nettó|áfa nélkül|adó nélkül|áfa nélküli|áfát nem tartalmaz|plusz áfa|+ áfa',
    tax_included:
      'bruttó|áfával|áfa val|áfával együtt|adóval|tartalmazza az áfát|áfát tartalmaz|áfás|ebből áfa|ebből',
    total:
      'összesen|fizetendő|fizetendő összeg|fizetendő végösszeg|fizetendő összesen|összesen fizetendő|összes fizetendő|végösszeg|mindösszesen|mind összesen|bruttó összesen|bruttó végösszeg|bruttó összeg|bruttó érték|bruttó érték összesen|bruttó mindösszesen|bruttó számlaérték|összesen bruttó|összes bruttó|teljes bruttó összeg|bruttó fizetendő|számla végösszege|számla végösszeg|számla összege|számla összeg|számla összesen|számla bruttó végösszege|számla bruttó értéke|számla értéke|számlaérték|teljes összeg|teljes ár|összeg|összege|végösszesen|végösszeg bruttó|összesen áfával|összesen ft|összesen huf|összesen eur|fizetendő ft|fizetendő huf|fizetendő eur|fizetendő végösszeg huf|fizetendő bruttó|fizetendő bruttó végösszeg|fizetendő bruttó összeg|fizetendő összeg huf|fizetendő összeg ft|fizetendő mindösszesen|fizetni|ár összesen|visszatérítendő összeg|visszatérítendő|jóváírt összeg|jóváírás összege|jóváírandó|jóváírandó összeg|díj összesen|fizetendő díj|befizetendő|befizetendő összeg|beszedendő összeg|utalandó|utalandó összeg|kerekített végösszeg|kerekített összeg',
    due: 'fizetendő|fizetendő összeg|fizetendő egyenleg|fennmaradó összeg|fennmaradó|fennmaradó fizetendő|fennmaradó tartozás|hátralék|hátralévő összeg|hátralékos összeg|egyenleg|aktuális egyenleg|folyószámla egyenleg|tartozás|még fizetendő|még fizetendő összeg|rendezendő|rendezendő összeg|kiegyenlítendő|kiegyenlítendő összeg|esedékes összeg|nyitott összeg|kiegyenlítetlen|kifizetetlen|lejárt tartozás|utalandó összeg',
    paid: 'fizetve|kifizetve|kifizetett|kifizetett összeg|befizetve|befizetett összeg|befizetés|befizetések|eddig befizetett|eddig fizetve|előleg|előleg összege|fizetett előleg|befizetett előleg|előlegszámla|előleg levonása|levont előleg|előleg beszámítás|levonva előleg|beszámított előleg|kiegyenlítve|pénzügyileg rendezve|pénzügyi teljesítést nem igényel|pénzügyi rendezést nem igényel|teljesítve|teljesített befizetés|már fizetve|már kifizetett|részfizetés|foglaló|letét|jóváírt befizetés|utolsó befizetés|korábban számlázott|részszámlák összesen|visszatartás|jóteljesítési garancia|utalvány|ajándékutalvány',
    discount:
      'kedvezmény|kedvezmény összege|kedvezmények|kedvezmény összesen|árengedmény|engedmény|engedmények|engedmény összege|skontó|rabatt|kupon|akció|akciós kedvezmény|törzsvásárlói kedvezmény|mennyiségi kedvezmény|hűségkedvezmény|hűség kedvezmény|megtakarítás|ön megtakarított|összes megtakarítás|levonás|bónusz|pontbeváltás|partnerkedvezmény|online kedvezmény',
    shipping:
      'szállítás|szállítási díj|szállítási költség|szállítási költségek|szállítás díja|szállítás költsége|kiszállítás|kiszállítási díj|kiszállás|kiszállási díj|postaköltség|posta költség|postai díj|fuvardíj|fuvar|fuvarköltség|csomagolás|csomagolási díj|csomagolási költség|csomagolás és szállítás|kezelési költség|kezelési díj|utánvét díja|utánvételi díj|utánvét kezelési díj|szolgáltatási díj|ügyintézési díj|adminisztrációs díj|környezetvédelmi termékdíj|termékdíj|betétdíj|göngyöleg|visszaváltási díj|drs díj|útdíj|üzemanyag felár|felár|pótdíj|késedelmi kamat|alapdíj|egyéb díjak|egyéb költség|biztosítási díj|futárszolgálat díja',
    rounding: 'kerekítés|kerekítés összege|kerekítési különbözet|kerekítve|kerekítési különbség|kerek',
    carried:
      'áthozat|átvitel|áthozott|átvitt összeg|oldal összesen|előző egyenleg|nyitó egyenleg|előző oldalról|folytatás|folytatás a következő oldalon|korábbi tartozás|előző számla',
    tip: 'borravaló|felszolgálási díj|szervizdíj|szerviz díj|jatt|kiszolgálási díj',
    col_position: 'ssz|sorszám|srsz|s sz|tétel sz|tételszám|sor|poz|pozíció|sorsz',
    col_code:
      'cikkszám|cikksz|cikk szám|cikkszáma|cikkkód|cikk|termékkód|termék kód|terméksz|kód|vtsz|vtsz szj|szj|vtsz szj szám|szj szám|teszor|teszor szám|vtsz teszor|ean|ean kód|vonalkód|rendelési kód|katalógusszám|gyártói cikkszám|termékazonosító|azonosító|vámtarifaszám|szolgáltatáskód|kn kód|csk|típus|gyári szám',
    col_description:
      'megnevezés|megnevezése|termék|termék megnevezése|termék neve|termék szolgáltatás|termék szolgáltatás megnevezése|termék szolgáltatás neve|termék vagy szolgáltatás|termék vagy szolgáltatás megnevezése|szolgáltatás|szolgáltatás megnevezése|szolgáltatás neve|áru|áru megnevezése|áru szolgáltatás|áru szolgáltatás megnevezése|áru vagy szolgáltatás megnevezése|árucikk|cikk megnevezése|cikk|cikknév|cikk neve|tétel|tétel megnevezése|tétel neve|tételek|leírás|leírása|tétel leírása|szöveg|megjegyzés|díj megnevezése|díjtétel|tevékenység|munka megnevezése|terméknév|név|jogcím|anyag megnevezése|számlázott tétel|közvetített szolgáltatás',
    col_quantity:
      'mennyiség|menny|mny|menny me|mennyiség egység|mennyiségi egység mennyiség|db|darab|darabszám|db szám|óra|órák száma|óraszám|fogyasztás|felhasználás|fogyasztás kwh|nap|napok száma|éjszaka|éjszakák száma|fő|számlázott mennyiség|szállított mennyiség|menny db',
    col_unit:
      'me|m e|egység|mértékegység|menny egység|mennyiségi egység|egys|mee|mért egys|kiszerelés|menny egys',
    col_unit_price:
      'egységár|egys ár|egység ár|egységára|nettó egységár|nettó egys ár|nettó egység ár|bruttó egységár|bruttó egys ár|egységár nettó|egységár bruttó|e ár|eár|nettó e ár|ár|nettó ár|bruttó ár|egységár ft|nettó egységár ft|nettó egységár huf|egységár huf|egységár eur|eladási ár|listaár|óradíj|napidíj|díj|díjszabás|darabár|ár db|nettó ár db|fogyasztói ár|egyégár',
    col_tax_rate:
      'áfa|áfa kulcs|áfa %|áfa%|áfa mértéke|áfa mérték|áfa kód|áfa tartalom|áfa érték|áfa értéke|áfa összeg|áfa összege|áfa ft|kulcs|adókulcs|adó|adó %|adómérték|% áfa|áfa huf|áfa t',
    col_amount:
      'érték|értéke|összeg|összesen|nettó|nettó érték|nettó összeg|nettó ár|nettó összesen|nettó érték ft|nettó érték huf|bruttó|bruttó érték|bruttó összeg|bruttó ár|bruttó összesen|bruttó érték ft|bruttó érték huf|érték nettó|érték bruttó|összár|össz ár|összérték|össz érték|összes ár|ár összesen|nettó összár|bruttó összár|sorösszeg|tételösszeg|fizetendő|adóalap|nettó huf|bruttó huf|nettó ft|bruttó ft|összeg ft|összeg huf|díj|díj összege|nettó díj|bruttó díj|számított összeg',
    col_discount:
      'kedvezmény|kedv|kedv %|kedvezmény %|engedmény|eng|eng %|engedmény %|árengedmény|% kedvezmény|rabatt',
    legal_form:
      'kft|k f t|korlátolt felelősségű társaság|zrt|zártkörűen működő részvénytársaság|zártkörű részvénytársaság|nyrt|nyilvánosan működő részvénytársaság|rt|részvénytársaság|bt|betéti társaság|kkt|közkereseti társaság|e v|egyéni vállalkozó|egyéni cég|e c|szövetkezet|nonprofit kft|nonprofit zrt|nkft|kht|alapítvány|egyesület|ügyvédi iroda|társasház|és fia|és társa|magyarországi fióktelepe|fióktelep|őstermelő|és társai',
    street:
      'utca|u|út|útja|tér|tere|körút|krt|köz|sor|sétány|rakpart|fasor|sugárút|dűlő|lépcső|park|telep|ltp|lakótelep|hrsz|em|emelet|ajtó|fszt|lépcsőház|lh|épület|ép|ipartelep|ipari park|pf|postafiók|liget|kert|kerület|ker|udvar|major|puszta|tanya',
    country:
      'magyarország|hungary|magyar köztársaság|ausztria|németország|szlovákia|románia|csehország|lengyelország|szlovénia|horvátország|szerbia|ukrajna|olaszország|franciaország|hollandia',
    page: 'oldal|oldalszám|lap|old|lapszám',
    section:
      'megjegyzés|megjegyzések|egyéb információk|további információk|számla adatai|számlaadatok|általános adatok|tételek|számlatételek|számla tételei|részletek|részletezés|áfa összesítő|áfa részletezés|áfa bontás|áfa összesítés|áfa kimutatás|összesítés|összesítő|összegzés|fizetési adatok|fizetési információk|hivatkozások|szállítási információk|rendelés adatai|szerződés adatai|ügyfél adatok|mellékletek|melléklet|tájékoztató|fontos információ|elérhetőségek|kapcsolat|záradék|fogyasztási adatok|mérőállások|forgalmi adatok|előfizetési díjak|adatok',
    days: 'nap|napos|napon belül|hét|hónap|azonnal|naptári nap|munkanap|kézhezvételtől',
    thanks:
      'köszönjük|köszönjük a vásárlást|köszönjük vásárlását|köszönjük hogy minket választott|köszönjük a megrendelést|köszönjük rendelését|köszönjük bizalmát|köszönjük a bizalmát|köszönjük látogatását|viszontlátásra|üdvözlettel|tisztelettel|tisztelt ügyfelünk|tisztelt vásárlónk|tisztelt partnerünk|kérjük|kérjük őrizze meg|a nyugtát őrizze meg|jó étvágyat|azaz|aláírás|aláírás nélkül is érvényes|aláírás nélkül is hiteles|bélyegző|a számla aláírás és bélyegző nélkül is érvényes|a számla elektronikus úton kibocsátott|készült|az áru tulajdonjoga|késedelmes fizetés esetén|fordított adózás|alanyi adómentes|pénzforgalmi elszámolás|különbözet szerinti szabályozás|önszámlázás|adatszolgáltatás a nav felé megtörtént|reklamáció|átvettem|viszont látásra|szép napot|szép napot kívánunk|megjegyzés',
  },
  months:
    'január jan januári|február febr feb februári|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept szep|október okt|november nov|december dec',
}

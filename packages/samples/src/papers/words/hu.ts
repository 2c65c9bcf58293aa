export const hungarian = `
labels Szám|Dátum|Címzett|Megnevezés|Mennyiség|Egységár|Összeg|Összesen|Nettó összeg|ÁFA|Rendelésszám|Szállítás dátuma|Fizetési határidő|Számlaszám|Egyenleg|Terhelés|Jóváírás|Órák|Súly|Bruttó bér|Kifizetendő|Érvényes|Aláírás|Név|Cím|Telefon|Születési idő|Megjegyzés|Oldal|Cikkszám|Csomagok|Bankszámla
sentences Köszönjük levelét, amelyet továbbítottunk az illetékes osztálynak.|Tíz munkanapon belül jelentkezünk.|Kérjük, biztosítsa a bejutást reggel nyolctól.|A módosításokat írásba kell foglalni, a többi rendelkezés hatályban marad.|A felek titokban tartják, amit egymásról megtudnak.|A képviselő-testület kedden úgy döntött, hogy a híd tavaszig zárva marad.
clauses Jelen szerződés {date} napján jött létre {a} és {b} között.|{a} nyújtja a mellékletben felsorolt szolgáltatásokat {b} részére.|A szerződés {start} napján lép hatályba és egy évre szól.|A szerződés további egy évvel meghosszabbodik, ha egyik fél sem mondja fel írásban, három hónapos felmondási idővel.|A havi díj {amount}, amelyet 14 napon belül kell megfizetni.|A felek egymás üzleti titkait bizalmasan kezelik.|Súlyos szerződésszegés esetén bármelyik fél azonnali hatállyal felmondhat.|A szerződés csak írásban módosítható.|A szerződésre a szolgáltató székhelye szerinti jog az irányadó, jogvita esetén az ottani bíróság illetékes.|A szerződés két példányban készült, amelyből mindkét felet egy illeti.
invoice Számla
credit_note Jóváíró számla|Helyesbítő számla
receipt Nyugta
delivery_note Szállítólevél
packing_list Csomagolási lista|Csomaglista
bill_of_lading Hajóraklevél
cmr Nemzetközi fuvarlevél|Fuvarlevél
purchase_order Megrendelés|Megrendelőlap
order_confirmation Rendelés visszaigazolás|Megrendelés visszaigazolása
quote Árajánlat|Ajánlat
pro_forma Díjbekérő|Proforma számla
account_statement Folyószámla egyenlegközlő|Egyenlegközlő
dunning_letter Fizetési felszólítás|Fizetési emlékeztető
bank_statement Bankszámlakivonat|Számlakivonat
payslip Bérjegyzék|Bérlap
remittance_advice Fizetési értesítő|Utalási értesítő
price_list Árlista|Árjegyzék
certificate Igazolás|Tanúsítvány
form Jelentkezési lap|Kérelem
letter Érdeklődése|Címváltozás
cv Önéletrajz
menu Étlap|Napi menü
boarding_pass Beszállókártya
contract Szolgáltatási szerződés|Bérleti szerződés
terms Általános szerződési feltételek
insurance_policy Biztosítási kötvény
medical_report Zárójelentés|Laborlelet
timesheet Munkaidő-nyilvántartás|Jelenléti ív
manual_page Használati útmutató|Kezelési útmutató
newspaper_page Esti Hírlap|Heti Újság
`

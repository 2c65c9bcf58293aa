export const czech = `
labels Č.|Datum|Příjemce|Popis|Množství|Cena za jednotku|Částka|Celkem|Základ daně|DPH|Č. objednávky|Datum dodání|Splatnost|Č. faktury|Zůstatek|Má dáti|Dal|Hodiny|Hmotnost|Hrubá mzda|K výplatě|Platnost do|Podpis|Jméno|Adresa|Telefon|Datum narození|Poznámky|Strana|Kód|Balíky|Bankovní spojení
sentences Děkujeme za Váš dopis, který jsme předali příslušnému oddělení.|Ozveme se Vám do deseti pracovních dnů.|Zajistěte prosím přístup od osmi hodin.|Změny vyžadují písemnou formu a ostatní ustanovení zůstávají v platnosti.|Každá strana zachovává mlčenlivost o druhé straně.|Zastupitelstvo v úterý rozhodlo, že most zůstane do jara uzavřen.
clauses Tato smlouva se uzavírá dne {date} mezi {a} a {b}.|{a} poskytuje {b} služby uvedené v příloze.|Smlouva nabývá účinnosti dne {start} a uzavírá se na jeden rok.|Prodlužuje se vždy o další rok, pokud ji některá strana písemně nevypoví s výpovědní dobou tří měsíců.|Měsíční cena činí {amount} a je splatná do 14 dnů.|Smluvní strany zachovávají mlčenlivost o důvěrných informacích.|Při podstatném porušení může druhá strana od smlouvy odstoupit.|Změny smlouvy vyžadují písemnou formu.|Smlouva se řídí právem sídla {a} a spory rozhoduje tamní soud.|Smlouva se podepisuje ve dvou vyhotoveních, po jednom pro každou stranu.
invoice Faktura|Faktura – daňový doklad
credit_note Dobropis|Opravný daňový doklad
receipt Účtenka|Paragon
delivery_note Dodací list
packing_list Balicí list
bill_of_lading Konosament|Nákladní list
cmr Mezinárodní nákladní list
purchase_order Objednávka
order_confirmation Potvrzení objednávky
quote Nabídka|Cenová nabídka
pro_forma Zálohová faktura|Proforma faktura
account_statement Přehled pohledávek|Odsouhlasení salda
dunning_letter Upomínka|Výzva k úhradě
bank_statement Výpis z účtu
payslip Výplatní páska
remittance_advice Avízo o platbě|Avízo platby
price_list Ceník
certificate Osvědčení|Potvrzení
form Žádost|Přihláška
letter Váš dotaz|Změna adresy
cv Životopis
menu Jídelní lístek|Denní menu
boarding_pass Palubní vstupenka
contract Smlouva o poskytování služeb|Nájemní smlouva
terms Všeobecné obchodní podmínky
insurance_policy Pojistná smlouva|Pojistka
medical_report Lékařská zpráva|Laboratorní nález
timesheet Výkaz práce|Evidence pracovní doby
manual_page Návod k použití|Návod k obsluze
newspaper_page Večerní noviny|Týdeník
`

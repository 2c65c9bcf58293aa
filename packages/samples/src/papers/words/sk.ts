export const slovak = `
labels Č.|Dátum|Príjemca|Popis|Množstvo|Jednotková cena|Suma|Spolu|Základ dane|DPH|Č. objednávky|Dátum dodania|Splatnosť|Č. faktúry|Zostatok|Má dať|Dal|Hodiny|Hmotnosť|Hrubá mzda|K výplate|Platnosť do|Podpis|Meno|Adresa|Telefón|Dátum narodenia|Poznámky|Strana|Kód|Balíky|Bankové spojenie
sentences Ďakujeme za Váš list, ktorý sme odovzdali príslušnému oddeleniu.|Ozveme sa Vám do desiatich pracovných dní.|Zabezpečte prosím prístup od ôsmej hodiny.|Zmeny vyžadujú písomnú formu a ostatné ustanovenia zostávajú v platnosti.|Každá strana zachováva mlčanlivosť o druhej strane.|Zastupiteľstvo v utorok rozhodlo, že most zostane do jari zatvorený.
clauses Táto zmluva sa uzatvára dňa {date} medzi {a} a {b}.|{a} poskytuje {b} služby uvedené v prílohe.|Zmluva nadobúda účinnosť dňa {start} a uzatvára sa na jeden rok.|Predlžuje sa vždy o ďalší rok, ak ju niektorá strana písomne nevypovie s výpovednou lehotou troch mesiacov.|Mesačná cena je {amount} a je splatná do 14 dní.|Zmluvné strany zachovávajú mlčanlivosť o dôverných informáciách.|Pri podstatnom porušení môže druhá strana od zmluvy odstúpiť.|Zmeny zmluvy vyžadujú písomnú formu.|Zmluva sa riadi právom sídla {a} a spory rozhoduje tamojší súd.|Zmluva sa podpisuje v dvoch vyhotoveniach, po jednom pre každú stranu.
invoice Faktúra
credit_note Dobropis|Opravná faktúra
receipt Pokladničný doklad|Bloček
delivery_note Dodací list
packing_list Baliaci list
bill_of_lading Konosament|Nákladný list
cmr Medzinárodný nákladný list
purchase_order Objednávka
order_confirmation Potvrdenie objednávky
quote Cenová ponuka|Ponuka
pro_forma Zálohová faktúra|Proforma faktúra
account_statement Prehľad pohľadávok|Odsúhlasenie salda
dunning_letter Upomienka|Výzva na úhradu
bank_statement Výpis z účtu
payslip Výplatná páska
remittance_advice Avízo o platbe|Avízo platby
price_list Cenník
certificate Osvedčenie|Potvrdenie
form Žiadosť|Prihláška
letter Váš dopyt|Zmena adresy
cv Životopis
menu Jedálny lístok|Denné menu
boarding_pass Palubný lístok
contract Zmluva o poskytovaní služieb|Nájomná zmluva
terms Všeobecné obchodné podmienky
insurance_policy Poistná zmluva|Poistka
medical_report Lekárska správa|Laboratórny nález
timesheet Výkaz práce|Evidencia pracovného času
manual_page Návod na použitie|Návod na obsluhu
newspaper_page Večerné noviny|Týždenník
`

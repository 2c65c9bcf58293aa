export const estonian = `
labels Nr|Kuupäev|Saaja|Kirjeldus|Kogus|Ühikuhind|Summa|Kokku|Summa käibemaksuta|Käibemaks|Tellimuse nr|Tarnekuupäev|Maksetähtaeg|Arve nr|Saldo|Deebet|Kreedit|Tunnid|Kaal|Brutopalk|Väljamaks|Kehtiv kuni|Allkiri|Nimi|Aadress|Telefon|Sünniaeg|Märkused|Lk|Tootekood|Pakid|Pangakonto
sentences Täname kirja eest, mille edastasime vastutavale osakonnale.|Vastame kümne tööpäeva jooksul.|Palume tagada sissepääs alates kella kaheksast.|Muudatused tehakse kirjalikult ja muud sätted jäävad kehtima.|Kumbki pool hoiab teise kohta teada saadut saladuses.|Linnavolikogu otsustas teisipäeval, et sild jääb kevadeni suletuks.
clauses Käesolev leping on sõlmitud {date} poolte {a} ja {b} vahel.|{a} osutab lisas loetletud teenuseid, mille tellib {b}.|Leping jõustub {start} ja kehtib ühe aasta.|Leping pikeneb ühe aasta võrra, kui kumbki pool ei ütle seda kirjalikult üles kolmekuulise etteteatamisega.|Kuutasu on {amount} ja see tasutakse 14 päeva jooksul.|Pooled hoiavad teineteise ärisaladusi konfidentsiaalsena.|Olulise rikkumise korral võib pool lepingu lõpetada.|Lepingu muudatused tehakse kirjalikult.|Lepingule kohaldatakse teenuse osutaja asukoha õigust ja vaidlused lahendab sealne kohus.|Leping on koostatud kahes eksemplaris, kummalegi poolele üks.
invoice Arve
credit_note Kreeditarve
receipt Kviitung|Kassatšekk
delivery_note Saateleht
packing_list Pakkeleht
bill_of_lading Konossement
cmr Rahvusvaheline veokiri|Veokiri
purchase_order Ostutellimus|Tellimus
order_confirmation Tellimuse kinnitus
quote Pakkumine|Hinnapakkumine
pro_forma Ettemaksuarve|Proforma arve
account_statement Saldoteatis
dunning_letter Meeldetuletus|Maksenõue
bank_statement Konto väljavõte
payslip Palgaleht
remittance_advice Makseteatis
price_list Hinnakiri
certificate Tõend|Sertifikaat
form Avaldus|Taotlus
letter Teie päring|Aadressi muutus
cv Elulookirjeldus
menu Menüü|Päevapakkumine
boarding_pass Pardakaart
contract Teenuse osutamise leping|Üürileping
terms Üldtingimused|Müügitingimused
insurance_policy Kindlustuspoliis
medical_report Arstitõend|Analüüsi vastus
timesheet Tööajatabel
manual_page Kasutusjuhend
newspaper_page Õhtuleht Lõuna|Nädalaleht
`

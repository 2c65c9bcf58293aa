export const lithuanian = `
labels Nr.|Data|Gavėjas|Aprašymas|Kiekis|Vieneto kaina|Suma|Iš viso|Suma be PVM|PVM|Užsakymo Nr.|Pristatymo data|Apmokėti iki|Sąskaitos Nr.|Likutis|Debetas|Kreditas|Valandos|Svoris|Priskaičiuota|Išmokėti|Galioja iki|Parašas|Vardas, pavardė|Adresas|Telefonas|Gimimo data|Pastabos|Puslapis|Prekės kodas|Pakuotės|Banko sąskaita
sentences Dėkojame už laišką, kurį perdavėme atsakingam skyriui.|Atsakysime per dešimt darbo dienų.|Prašome užtikrinti patekimą nuo aštuntos valandos.|Pakeitimai daromi raštu, kitos nuostatos lieka galioti.|Kiekviena šalis saugo kitos šalies paslaptis.|Miesto taryba antradienį nusprendė, kad tiltas bus uždarytas iki pavasario.
clauses Ši sutartis sudaryta {date} tarp {a} ir {b}.|{a} teikia priede nurodytas paslaugas, kurias užsako {b}.|Sutartis įsigalioja {start} ir galioja vienus metus.|Sutartis pratęsiama dar vieneriems metams, jei nė viena šalis jos raštu nenutraukia prieš tris mėnesius.|Mėnesio kaina yra {amount}, mokama per 14 dienų.|Šalys saugo viena kitos konfidencialią informaciją.|Iš esmės pažeidus sutartį, kita šalis gali ją nutraukti.|Sutarties pakeitimai daromi raštu.|Sutarčiai taikoma teikėjo buveinės teisė, ginčus sprendžia tos vietos teismas.|Sutartis sudaryta dviem egzemplioriais, po vieną kiekvienai šaliai.
invoice Sąskaita faktūra|PVM sąskaita faktūra
credit_note Kreditinė sąskaita
receipt Kvitas|Kasos čekis
delivery_note Važtaraštis
packing_list Pakavimo lapas
bill_of_lading Konosamentas
cmr Tarptautinis krovinio važtaraštis
purchase_order Užsakymas|Pirkimo užsakymas
order_confirmation Užsakymo patvirtinimas
quote Pasiūlymas|Komercinis pasiūlymas
pro_forma Išankstinė sąskaita
account_statement Skolų suderinimo aktas
dunning_letter Priminimas|Pretenzija dėl skolos
bank_statement Sąskaitos išrašas|Banko išrašas
payslip Atsiskaitymo lapelis
remittance_advice Mokėjimo pranešimas
price_list Kainoraštis
certificate Pažyma|Sertifikatas
form Prašymas|Registracijos forma
letter Jūsų užklausa|Adreso pasikeitimas
cv Gyvenimo aprašymas
menu Meniu|Dienos pietūs
boarding_pass Įlaipinimo kortelė
contract Paslaugų teikimo sutartis|Nuomos sutartis
terms Bendrosios sąlygos
insurance_policy Draudimo polisas
medical_report Medicinos išrašas|Tyrimų rezultatai
timesheet Darbo laiko apskaita
manual_page Naudojimo instrukcija
newspaper_page Vakaro žinios|Savaitraštis
`

export const finnish = `
labels Nro|Päivämäärä|Vastaanottaja|Kuvaus|Määrä|Yksikköhinta|Summa|Yhteensä|Veroton yhteensä|ALV|Tilausnumero|Toimituspäivä|Eräpäivä|Laskun numero|Saldo|Veloitus|Hyvitys|Tunnit|Paino|Bruttopalkka|Maksetaan|Voimassa|Allekirjoitus|Nimi|Osoite|Puhelin|Syntymäaika|Huomautukset|Sivu|Tuotenro|Kollit|Pankkitili
sentences Kiitos kirjeestänne, jonka olemme välittäneet asiasta vastaavalle osastolle.|Palaamme asiaan kymmenen arkipäivän kuluessa.|Huolehtikaa, että sisäänkäynti on auki kello kahdeksasta.|Muutokset tehdään kirjallisesti ja muut ehdot pysyvät voimassa.|Kumpikin osapuoli pitää salassa, mitä saa tietää toisesta.|Kunnanvaltuusto päätti tiistaina, että silta pysyy suljettuna kevääseen asti.
clauses Tämä sopimus on tehty {date} osapuolten {a} ja {b} välillä.|{a} tuottaa liitteessä luetellut palvelut, jotka {b} tilaa.|Sopimus tulee voimaan {start} ja on voimassa yhden vuoden.|Sopimus jatkuu vuoden kerrallaan, ellei sitä irtisanota kirjallisesti kolmen kuukauden irtisanomisajalla.|Kuukausihinta on {amount}, ja se maksetaan 14 päivän kuluessa.|Osapuolet pitävät toistensa tiedot salassa.|Osapuoli voi purkaa sopimuksen, jos toinen rikkoo sitä olennaisesti.|Muutokset tähän sopimukseen tehdään kirjallisesti.|Sopimukseen sovelletaan lakia, joka on voimassa toimittajan kotipaikassa, ja riidat ratkaistaan sen käräjäoikeudessa.|Sopimusta on tehty kaksi kappaletta, yksi kummallekin osapuolelle.
invoice Lasku
credit_note Hyvityslasku
receipt Kuitti
delivery_note Lähete|Toimituslista
packing_list Pakkausluettelo|Pakkauslista
bill_of_lading Konossementti
cmr Kansainvälinen rahtikirja|Rahtikirja
purchase_order Ostotilaus|Tilaus
order_confirmation Tilausvahvistus
quote Tarjous
pro_forma Proformalasku|Proforma
account_statement Tiliote asiakkaalle|Saldovahvistus
dunning_letter Maksumuistutus|Maksukehotus
bank_statement Tiliote
payslip Palkkalaskelma|Palkkaerittely
remittance_advice Maksuilmoitus|Maksuerittely
price_list Hinnasto|Hintaluettelo
certificate Todistus|Sertifikaatti
form Hakemus|Ilmoittautumislomake
letter Tiedustelunne|Osoitteenmuutos
cv Ansioluettelo
menu Ruokalista|Lounaslista
boarding_pass Tarkastuskortti|Maihinnousukortti
contract Palvelusopimus|Vuokrasopimus
terms Yleiset sopimusehdot|Toimitusehdot
insurance_policy Vakuutuskirja
medical_report Lääkärinlausunto|Laboratoriotulokset
timesheet Tuntilista|Työaikaraportti
manual_page Käyttöohje
newspaper_page Iltalehti Etelä|Viikkouutiset
`

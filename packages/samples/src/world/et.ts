import type { World } from './world.ts'

export const estonia: World = {
  given: 'Mari|Jaan|Kadri|Toomas|Liis|Andres|Piret|Margus|Tiina|Rein|Kristi|Urmas',
  surnames: 'Tamm|Saar|Sepp|Mägi|Kask|Kukk|Rebane|Ilves|Pärn|Koppel|Lepik|Põder|Kuusk|Õunapuu',
  cities:
    '101## Tallinn|510## Tartu|800## Pärnu|202## Narva|716## Viljandi|448## Rakvere|938## Kuressaare|656## Võru|906## Haapsalu|80### Pärnu',
  streets: 'Tallinna|Narva|Pärnu|Riia|Lai|Pikk|Tööstuse|Kooli|Metsa|Aia|Jõe|Vabaduse',
  streetPattern:
    '{street} mnt {no}|{street} tn {no}|{street} {no}|{street} {no}-4|{street} tee {no}|{street} pst {no}',
  companies:
    '{brand} OÜ|OÜ {brand}|{brand} AS|AS {brand}|{trade} {brand} OÜ|{surname} & Ko OÜ|{surname} {trade} OÜ|FIE {given} {surname}|{brand} MTÜ|{brand} Baltic OÜ',
  phones: '+372 ### ####|+372 5### ####|5### ####|### ####',
  domains: 'ee|com|eu',
  banks: 'Läänemere Pank AS|Emajõe Pank|AS Põhjala Pank',
  countryName: 'Eesti|EESTI|Estonia',
  trades: [
    {
      key: 'office',
      names: 'Kontorikaubad|Trükikoda|Paber',
      items:
        'Koopiapaber A4;pack;5.20|Pastapliiats sinine;piece;0.60|Tooner must;piece;72|Registraator;piece;2.60|Visiitkaardid 500 tk;piece;42',
    },
    {
      key: 'it',
      names: 'Tarkvara|Infosüsteemid|Digilahendused',
      items:
        'Tarkvara arendus;hour;58|Veebimajutus 12 kuud;piece;84|Serveri hooldus;month;160|Koolitus;day;480',
    },
    {
      key: 'build',
      names: 'Ehitus|Puukoda|Elekter|Santehnika|Mööbel',
      items:
        'Paigaldustööd;hour;32|Plaatimine;m2;28|Vasktoru 18 mm;m;6.80|Saunalava lepp;piece;480|Materjali vedu;flat;55|Siseuks;piece;245',
    },
    {
      key: 'food',
      names: 'Toidukaubad|Pagar|Talu',
      items:
        'Nisujahu 25 kg;piece;18|Rukkileib;piece;2.40|Kohuke, 20 tk;pack;9|Mesi 1 kg;piece;11|Kohvioad;kg;18.90',
    },
    {
      key: 'consult',
      names: 'Konsultatsioonid|Raamatupidamine|Reklaam|Tõlkebüroo',
      items:
        'Nõustamine;hour;70|Raamatupidamisteenus;month;180|Logo kujundus;flat;520|Tõlge, lehekülg;piece;18|Sõidukulu;km;0.5',
    },
  ],
}

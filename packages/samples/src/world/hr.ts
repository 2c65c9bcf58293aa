import type { World } from './world.ts'

export const croatia: World = {
  given: 'Ivana|Marko|Ana|Josip|Petra|Tomislav|Marija|Hrvoje|Lucija|Ante|Maja|Krešimir',
  surnames:
    'Horvat|Babić|Marić|Jurić|Knežević|Vuković|Perić|Šarić|Grgić|Lončar|Blažević|Đurić|Žagar|Cvitković|Matošević|Brkić',
  cities:
    '10000 Zagreb|21000 Split|51000 Rijeka|31000 Osijek|23000 Zadar|52100 Pula|42000 Varaždin|47000 Karlovac|20000 Dubrovnik|35000 Slavonski Brod|22000 Šibenik',
  streets:
    'Ilica|Vukovarska|Radnička cesta|Matije Gupca|Kralja Tomislava|Strossmayerova|Trg bana Jelačića|Istarska|Školska|Put Firula|Zagrebačka cesta|Nova cesta',
  streetPattern: '{street} {no}|{street} {no}/A|Ulica {street} {no}|{street} {no}, II. kat|{street} bb',
  companies:
    '{brand} d.o.o.|{surname} {trade} d.o.o.|{brand} {trade} d.o.o.|{brand} d.d.|Obrt {trade} {surname}|{trade} {brand}, vl. {given} {surname}|{brand} j.d.o.o.|{surname} i sinovi d.o.o.|{brand} Adria d.o.o. za usluge|{trade} {city} d.d.|{brand} zadruga',
  phones: '+385 1 #### ###|+385 ## ### ####|01/####-###|09#/###-####',
  domains: 'hr|com|eu',
  banks: 'Jadranska štedionica d.d.|Kvarner banka d.d.|Posavska banka|Dinara banka d.d.',
  countryName: 'Hrvatska|Republika Hrvatska|HR',
  trades: [
    {
      key: 'office',
      names: 'Papirnica|Uredska oprema|Tiskara',
      items:
        'Fotokopirni papir A4 80 g;pack;5.20|Kemijska olovka plava, 50 kom;pack;12|Toner crni;piece;74.90|Registrator A4;piece;2.80|Uredska stolica;piece;159|Posjetnice, 500 kom;piece;45',
    },
    {
      key: 'it',
      names: 'Informatika|Softver|Digitalna rješenja|Web studio',
      items:
        'Programiranje;hour;48|Web hosting, 12 mjeseci;piece;85|Domena .hr;piece;15|Održavanje poslužitelja;month;130|Licenca računovodstvenog programa;piece;210|Edukacija;day;420',
    },
    {
      key: 'build',
      names: 'Gradnja|Elektroinstalacije|Vodoinstalater|Stolarija|Soboslikar',
      items:
        'Montažerski radovi;hour;24|Polaganje pločica;m2;21|Bakrena cijev 18 mm;m;6.90|Prijevoz materijala;flat;50|Boja za zidove 15 l;piece;58|Sobna vrata;piece;260',
    },
    {
      key: 'food',
      names: 'Trgovina|Pekarna|Mesnica|Vinarija|Voće i povrće',
      items:
        'Pšenično brašno 25 kg;piece;17.50|Raženi kruh 1 kg;piece;2.60|Paški sir;kg;24|Mineralna voda 6 x 1,5 l;pack;4.20|Kava u zrnu;kg;19|Graševina 0,75 l;piece;7.50',
    },
    {
      key: 'consult',
      names: 'Savjetovanje|Računovodstvo|Odvjetnički ured|Marketing|Prijevodi',
      items:
        'Savjetovanje;hour;70|Vođenje poslovnih knjiga;month;180|Grafičko oblikovanje;flat;520|Prijevod, kartica teksta;piece;18|Putni troškovi;km;0.4',
    },
    {
      key: 'parts',
      names: 'Alati|Ležajevi|Strojarstvo|Autodijelovi',
      items:
        'Kuglični ležaj 6204-2RS;piece;5.20|Vijak M8 x 40, 100 kom;pack;11.50|Rezna ploča 125 mm;piece;1.70|Radne rukavice vel. 9;piece;4.10|Čelični lim 2 mm;m2;55',
    },
    {
      key: 'hotel',
      names: 'Hotel|Apartmani|Pansion',
      items:
        'Dvokrevetna soba s doručkom;night;110|Jednokrevetna soba;night;79|Boravišna pristojba;night;1.86|Parking;day;8|Večera;piece;22',
    },
    {
      key: 'utility',
      names: 'Elektra|Vodovod|Telekom',
      items:
        'Mjesečna naknada;month;5.40|Električna energija;kwh;0.13|Internet 500 Mb;month;32|Voda;piece;1.9|Mobilna pretplata;month;25',
    },
  ],
}

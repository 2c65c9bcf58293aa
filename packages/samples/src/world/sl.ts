import type { World } from './world.ts'

export const slovenia: World = {
  given: 'Maja|Luka|Nina|Matej|Tina|Gregor|Urška|Aleš|Petra|Boštjan|Špela|Janez',
  surnames:
    'Novak|Kovač|Zupan|Potočnik|Žnidaršič|Golob|Hribar|Kralj|Mlakar|Turk|Oblak|Vidmar|Jereb|Bizjak|Rozman|Čeh',
  cities:
    '1000 Ljubljana|2000 Maribor|3000 Celje|4000 Kranj|6000 Koper|8000 Novo mesto|5000 Nova Gorica|3320 Velenje|2250 Ptuj|4220 Škofja Loka|1230 Domžale',
  streets:
    'Slovenska cesta|Prešernova ulica|Cankarjeva ulica|Trubarjeva cesta|Celovška cesta|Industrijska cesta|Obrtniška ulica|Gosposvetska cesta|Partizanska cesta|Šolska ulica|Vodnikova cesta|Mestni trg',
  streetPattern: '{street} {no}|{street} {no}a|{street} {no}b',
  companies:
    '{brand} d.o.o.|{surname} {trade} d.o.o.|{trade} {surname}, {given} {surname} s.p.|{brand} {trade} d.o.o.|{brand} d.d.|{given} {surname} s.p.|{surname} in sinovi d.n.o.|{brand} Slovenija d.o.o.|{trade} {city} d.o.o.|{brand}, {trade} in storitve, d.o.o.',
  phones: '+386 1 ### ## ##|+386 ## ### ###|01 ### ## ##|0## ### ###',
  domains: 'si|com|eu',
  banks: 'Savska banka d.d.|Pohorska hranilnica|Kraška banka d.d.|Banka Triglavska',
  countryName: 'Slovenija|Republika Slovenija|SI',
  trades: [
    {
      key: 'office',
      names: 'Papirnica|Pisarniška oprema|Tiskarna',
      items:
        'Fotokopirni papir A4 80 g;pack;5.10|Kemični svinčnik moder, 50 kos;pack;11.90|Toner črn;piece;72.50|Registrator A4;piece;2.70|Pisarniški stol;piece;155|Vizitke, 500 kos;piece;42',
    },
    {
      key: 'it',
      names: 'Informatika|Programska oprema|Spletne rešitve',
      items:
        'Programiranje;hour;50|Gostovanje, 12 mesecev;piece;84|Domena .si;piece;14|Vzdrževanje strežnika;month;125|Licenca računovodskega programa;piece;205|Izobraževanje;day;410',
    },
    {
      key: 'build',
      names: 'Gradbeništvo|Elektro instalacije|Vodovod|Mizarstvo|Slikopleskarstvo',
      items:
        'Montažna dela;hour;25|Polaganje ploščic;m2;22|Bakrena cev 18 mm;m;6.80|Prevoz materiala;flat;48|Notranja barva 15 l;piece;57|Notranja vrata;piece;250',
    },
    {
      key: 'food',
      names: 'Živila|Pekarna|Mesarija|Vinogradništvo|Sadje in zelenjava',
      items:
        'Pšenična moka 25 kg;piece;17.20|Rženi kruh 1 kg;piece;2.90|Sir Tolminc;kg;16|Mineralna voda 6 x 1,5 l;pack;4.10|Kava v zrnu;kg;19.50|Rebula 0,75 l;piece;8.20',
    },
    {
      key: 'consult',
      names: 'Svetovanje|Računovodstvo|Odvetniška pisarna|Oglaševanje|Prevajanje',
      items:
        'Svetovanje;hour;72|Vodenje poslovnih knjig;month;170|Grafično oblikovanje;flat;510|Prevod, stran;piece;19|Potni stroški;km;0.43',
    },
    {
      key: 'parts',
      names: 'Orodje|Ležaji|Strojništvo|Avtodeli',
      items:
        'Kroglični ležaj 6204-2RS;piece;5.10|Vijak M8 x 40, 100 kos;pack;11.20|Rezalna plošča 125 mm;piece;1.70|Delovne rokavice vel. 9;piece;4|Jeklena pločevina 2 mm;m2;54',
    },
    {
      key: 'hotel',
      names: 'Hotel|Gostišče|Penzion',
      items:
        'Dvoposteljna soba z zajtrkom;night;98|Enoposteljna soba;night;72|Turistična taksa;night;2.50|Parkiranje;day;7|Večerja;piece;19',
    },
    {
      key: 'utility',
      names: 'Energetika|Komunala|Telekomunikacije',
      items:
        'Mesečna naročnina;month;4.80|Električna energija;kwh;0.15|Internet 500 Mb;month;29|Vodarina;piece;1.2|Mobilni paket;month;22',
    },
  ],
}

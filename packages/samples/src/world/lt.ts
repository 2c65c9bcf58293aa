import type { World } from './world.ts'

export const lithuania: World = {
  given: 'Rasa|Tomas|Eglė|Mindaugas|Jūratė|Darius|Ieva|Vytautas|Lina|Andrius|Rūta|Šarūnas',
  surnames:
    'Kazlauskas|Petrauskienė|Žukauskas|Stankevičius|Balčiūnas|Urbonas|Navickas|Ramanauskaitė|Paulauskas|Šimkus|Girdauskas|Mažeika|Vaitkus|Čepas',
  cities:
    'LT-01### Vilnius|LT-08### Vilnius|LT-44### Kaunas|LT-91### Klaipėda|LT-76### Šiauliai|LT-35### Panevėžys|LT-62### Alytus|LT-68### Marijampolė|50### Kaunas|LT-28### Utena',
  streets:
    'Gedimino|Savanorių|Vytauto|Laisvės|Žemaitės|Pramonės|Taikos|Upės|Sodų|Kęstučio|Ukmergės|Naugarduko',
  streetPattern: '{street} g. {no}|{street} pr. {no}|{street} g. {no}-14|{street} al. {no}|{street} g. {no}A',
  companies:
    'UAB „{brand}“|UAB "{brand}"|UAB {brand} {trade}|AB „{brand}“|MB {brand}|{surname} IĮ|UAB „{surname} ir partneriai“|VšĮ {brand}|UAB {brand} Baltic|{given} {surname}, individuali veikla|UAB „{trade} {brand}“',
  phones: '+370 5 ### ####|+370 6## #####|8 37 ### ###|+370 (46) ### ###',
  domains: 'lt|com|eu',
  banks: 'AB Neries bankas|Baltijos kredito unija|Nemuno bankas, AB|AB Žemaitijos bankas',
  countryName: 'Lietuva|Lietuvos Respublika|LT',
  trades: [
    {
      key: 'office',
      names: 'Kanceliarija|Biuro prekės|Spaustuvė',
      items:
        'Popierius A4 80 g;pack;4.80|Tušinukas mėlynas, 50 vnt.;pack;11.20|Toneris juodas;piece;68|Segtuvas A4;piece;2.50|Biuro kėdė;piece;145|Vizitinės kortelės, 500 vnt.;piece;38',
    },
    {
      key: 'it',
      names: 'Informatika|Programinė įranga|Skaitmeniniai sprendimai',
      items:
        'Programavimo darbai;hour;44|Talpinimas, 12 mėn.;piece;76|Domenas .lt;piece;13|Serverio priežiūra;month;115|Apskaitos programos licencija;piece;189|Mokymai;day;370',
    },
    {
      key: 'build',
      names: 'Statyba|Elektros darbai|Santechnika|Baldai|Apdaila',
      items:
        'Montavimo darbai;hour;23|Plytelių klojimas;m2;19|Varinis vamzdis 18 mm;m;6.20|Medžiagų pervežimas;flat;46|Dažai sienoms 15 l;piece;52|Vidaus durys;piece;230',
    },
    {
      key: 'food',
      names: 'Maisto prekės|Kepykla|Mėsinė|Daržovės',
      items:
        'Kvietiniai miltai 25 kg;piece;16.40|Ruginė duona 1 kg;piece;2.30|Varškės sūris;kg;8.90|Mineralinis vanduo 6 x 1,5 l;pack;3.50|Kavos pupelės;kg;17.90|Medus 1 kg;piece;9.50',
    },
    {
      key: 'consult',
      names: 'Konsultacijos|Buhalterija|Advokatų kontora|Reklama|Vertimai',
      items:
        'Konsultacija;hour;62|Buhalterinė apskaita;month;145|Dizaino sukūrimas;flat;460|Vertimas, puslapis;piece;16|Kelionės išlaidos;km;0.3',
    },
    {
      key: 'parts',
      names: 'Įrankiai|Guoliai|Mechanika|Autodetalės',
      items:
        'Guolis 6204-2RS;piece;4.70|Varžtas M8 x 40, 100 vnt.;pack;10.40|Pjovimo diskas 125 mm;piece;1.50|Darbo pirštinės, 9 dydis;piece;3.70|Plieno lakštas 2 mm;m2;50',
    },
    {
      key: 'hotel',
      names: 'Viešbutis|Svečių namai|Poilsiavietė',
      items:
        'Dvivietis kambarys su pusryčiais;night;85|Vienvietis kambarys;night;62|Miesto mokestis;night;1|Automobilio stovėjimas;day;6|Vakarienė;piece;17',
    },
    {
      key: 'utility',
      names: 'Energija|Vandenys|Telekomunikacijos',
      items:
        'Mėnesio mokestis;month;4|Elektros energija;kwh;0.17|Internetas 500 Mb;month;18|Šaltas vanduo;piece;1.6|Mobilusis ryšys;month;19',
    },
  ],
}

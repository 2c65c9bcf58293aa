import type { World } from './world.ts'

export const latvia: World = {
  given: 'Anna|Jānis|Laura|Andris|Ilze|Mārtiņš|Inese|Kārlis|Līga|Edgars|Zane|Guntis',
  surnames: 'Bērziņš|Kalniņa|Ozols|Liepa|Krūmiņa|Balodis|Eglītis|Zariņa|Vītols|Kļaviņš|Pētersone|Ābele|Šmits',
  cities:
    'Rīga, LV-10##|Jelgava, LV-3001|Liepāja, LV-34##|Ventspils, LV-36##|Valmiera, LV-4201|Cēsis, LV-4101|LV-10## Rīga|Daugavpils, LV-54##|Jūrmala, LV-20##|Sigulda, LV-2150',
  streets: 'Brīvības|Rīgas|Jūras|Kalna|Skolas|Dzirnavu|Ganību|Lāčplēša|Zemgales|Krasta|Raiņa|Meža',
  streetPattern:
    '{street} iela {no}|{street} ielā {no}|{street} iela {no}-12|{street} gatve {no}|{street} bulvāris {no}|{street} iela {no}A',
  companies:
    'SIA "{brand}"|SIA „{brand}”|SIA {brand}|AS "{brand}"|SIA "{trade} {brand}"|IK {surname}|Sabiedrība ar ierobežotu atbildību "{brand}"|SIA "{surname} un partneri"|ZS "{brand}"|Biedrība "{brand}"',
  phones: '+371 6### ####|+371 2### ####|2#######|67######',
  domains: 'lv|com|eu',
  banks: 'AS "Daugavas banka"|Kurzemes Banka|AS Gaujas banka',
  countryName: 'Latvija|LATVIJA|Latvia',
  trades: [
    {
      key: 'office',
      names: 'Biroja preces|Tipogrāfija|Papīrs',
      items:
        'Kopēšanas papīrs A4;pack;4.90|Pildspalva zila;piece;0.50|Toneris melns;piece;66|Mape-reģistrs;piece;2.30|Vizītkartes, 500 gab.;piece;40',
    },
    {
      key: 'it',
      names: 'Programmatūra|Informācijas sistēmas|Digitālie risinājumi',
      items:
        'Programmēšanas darbi;hour;48|Mājaslapas uzturēšana 12 mēn.;piece;90|Servera apkalpošana;month;130|Apmācības;day;400',
    },
    {
      key: 'build',
      names: 'Būve|Elektromontāža|Santehnika|Mēbeles|Koks',
      items:
        'Montāžas darbi;hour;24|Flīzēšana;m2;22|Vara caurule 18 mm;m;6.30|Krāsa sienām 15 l;piece;54|Materiālu piegāde;flat;48',
    },
    {
      key: 'food',
      names: 'Pārtika|Maiznīca|Saimniecība',
      items:
        'Kviešu milti 25 kg;piece;16.80|Rudzu maize 1 kg;piece;2.50|Siers;kg;9.20|Medus 1 kg;piece;10|Kafijas pupiņas;kg;18',
    },
    {
      key: 'consult',
      names: 'Konsultācijas|Grāmatvedība|Reklāma|Tulkojumi',
      items:
        'Konsultācija;hour;60|Grāmatvedības pakalpojumi;month;150|Logo izstrāde;flat;450|Tulkojums, lapa;piece;15|Transporta izdevumi;km;0.4',
    },
    {
      key: 'utility',
      names: 'Enerģija|Ūdens|Telekomunikācijas',
      items:
        'Abonēšanas maksa;month;5|Elektroenerģija;kwh;0.16|Internets 500 Mb;month;17|Aukstais ūdens;piece;1.4',
    },
  ],
}

import type { Trade, World } from './world.ts'

const trades: Trade[] = [
  {
    key: 'office',
    names: 'Kantoorartikelen|Drukwerk|Kantoorinrichting',
    items:
      'Kopieerpapier A4 80 g, 5 pakken;pack;24.50|Balpennen blauw, 50 stuks;pack;11.95|Toner zwart XL;piece;79.95|Ordner A4 breed;piece;2.49|Bureaustoel;piece;229.00|Bureaulamp LED;piece;44.95|Visitekaartjes, 500;piece;39.00',
  },
  {
    key: 'it',
    names: 'Automatisering|ICT|Software|Internet|Webdesign',
    items:
      'Softwareontwikkeling;hour;92.50|Webhosting per jaar;piece;107.40|Onderhoudscontract;month;145.00|Licentie boekhoudpakket;month;22.50|Support op locatie;hour;79.00|Domeinnaam .nl;piece;9.95|Back-up 500 GB;month;27.50|Website op maat;flat;1850.00',
  },
  {
    key: 'build',
    names: 'Bouw|Installatietechniek|Loodgieters|Elektrotechniek|Schilderwerken|Timmerbedrijf',
    items:
      'Arbeid monteur;hour;49.50|Tegelwerk;m2;42.00|Koperbuis 15 mm;m;6.80|Voorrijkosten;flat;32.50|Muurverf wit 10 l;piece;47.50|Afvoer puin;flat;165.00|Groepenkast;piece;389.00|Steigerhuur;day;95.00',
  },
  {
    key: 'food',
    names: 'Groothandel|Bakkerij|Slagerij|Wijnhandel|Horeca|Versgroep',
    items:
      'Jonge kaas;kg;9.85|Volkoren brood;piece;2.65|Rode wijn, doos 6;pack;38.70|Bronwater 12 x 0,5 l;pack;5.10|Koffiebonen;kg;14.95|Aardappelen;kg;0.95|Lunchbuffet p.p.;piece;16.50|Bier fust 20 l;piece;64.00',
  },
  {
    key: 'consult',
    names: 'Advies|Administratie|Accountants|Communicatie|Advocaten|Ontwerp',
    items:
      'Advieswerkzaamheden;hour;110.00|Administratie;month;135.00|Workshop;day;875.00|Vertaalwerk per woord;piece;0.14|Reiskosten;km;0.23|Jaarrekening;flat;1450.00|Fotografie;day;595.00|Ontwerp huisstijl;flat;1250.00',
  },
  {
    key: 'parts',
    names: 'Techniek|Industrie|Gereedschap|Metaal|Machines',
    items:
      'Kogellager 6204-2RS;piece;4.25|Bout M8 x 40, 100 st;pack;9.10|Doorslijpschijf 125 mm;piece;1.20|Werkhandschoenen mt 9;piece;3.85|Elektromotor 0,37 kW;piece;212.00|Plaatstaal 2 mm;m2;51.00|Manometer 0-10 bar;piece;19.90',
  },
  {
    key: 'hotel',
    names: 'Hotel|Herberg|Vergadercentrum',
    items:
      'Tweepersoonskamer;night;109.00|Ontbijt;piece;14.50|Toeristenbelasting;night;3.20|Parkeren;day;15.00|Vergaderarrangement;piece;48.00',
  },
  {
    key: 'utility',
    names: 'Energie|Water|Telecom|Glasvezel',
    items:
      'Vastrecht;month;7.95|Levering stroom normaal;kwh;0.2876|Levering stroom dal;kwh;0.2514|Glasvezel 500 Mb;month;42.50|Mobiel abonnement;month;17.50',
  },
]

const base = {
  given: 'Sanne|Daan|Lotte|Bram|Eva|Thijs|Femke|Ruben|Marieke|Jeroen|Anouk|Wouter',
  surnames:
    'van der Velde|Hoekstra|Brinkman|de Graaf|Terpstra|Veenstra|van Rijn|Kuipers|Dekkers|Mulderij|Bosman|Zijlstra|van Loon|Schouten|Willemsen|de Wit',
  streets:
    'Dorps|Kerk|Stations|Molen|Haven|Industrie|Linden|Prinsen|Beuken|Wilhelmina|Julianas|School|Oranje',
  streetPattern:
    '{street}straat {no}|{street}weg {no}|{street}laan {no}|{street}straat {no}a|{street}kade {no}|{street}plein {no}|Postbus {no}',
  companies:
    '{surname} {trade} B.V.|{brand} B.V.|{trade} {surname}|{brand} {trade} BV|{surname} & {surname2} B.V.|{brand} Nederland B.V.|{given} {surname}|V.O.F. {surname}|{brand} Holding B.V.|{trade}bedrijf {surname}|{surname} {trade} VOF|Bedrijf {surname} B.V.|Firma {surname}',
  banks: 'Waterlandbank|Noordzee Bank|Coöperatieve Polderbank|Handelsbank Rijnmond',
  trades,
}

export const netherlands: World = {
  ...base,
  cities:
    '10## ?? Amsterdam|30## ?? Rotterdam|35## ?? Utrecht|56## ?? Eindhoven|97## ?? Groningen|25## ?? Den Haag|68## ?? Arnhem|50## ?? Tilburg|23## ?? Leiden|80## ?? Zwolle',
  phones: '0##-#######|0##-### ## ##|+31 (0)## ### ## ##|06-########|+31 # ########',
  domains: 'nl|com|eu',
  countryName: 'Nederland|The Netherlands|NL',
}

export const flanders: World = {
  ...base,
  cities: '2### Antwerpen|9### Gent|8### Brugge|3### Leuven|3500 Hasselt|8500 Kortrijk',
  companies:
    '{surname} {trade} BV|{brand} NV|{brand} BV|{trade} {surname}|{surname} & {surname2} BVBA|{brand} {trade} NV|{given} {surname}',
  phones: '+32 # ### ## ##|0# ### ## ##|+32 4## ## ## ##',
  domains: 'be|com|eu',
  countryName: 'België|BE',
}

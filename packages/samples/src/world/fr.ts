import type { Trade, World } from './world.ts'

const trades: Trade[] = [
  {
    key: 'office',
    names: 'Bureautique|Papeterie|Fournitures|Impression',
    items:
      'Ramette papier A4 80 g;pack;4.95|Stylos bille bleus, boîte de 50;pack;13.20|Cartouche toner noir;piece;79.00|Classeur à levier A4;piece;2.95|Lampe de bureau LED;piece;45.00|Fauteuil de bureau;piece;215.00|Enveloppes DL, 500;pack;21.50',
  },
  {
    key: 'it',
    names: 'Informatique|Numérique|Solutions|Systèmes|Conseil Informatique',
    items:
      'Développement logiciel;hour;85.00|Hébergement web annuel;piece;118.80|Maintenance serveur;month;160.00|Licence bureautique 12 mois;piece;109.00|Intervention sur site;hour;78.00|Formation utilisateurs;day;690.00|Sauvegarde externalisée 500 Go;month;35.00|Nom de domaine .fr;piece;12.00',
  },
  {
    key: 'build',
    names: 'Bâtiment|Plomberie|Électricité|Rénovation|Menuiserie|Maçonnerie|Couverture',
    items:
      'Main-d’œuvre plombier;hour;48.00|Fourniture et pose de carrelage;m2;52.00|Tube cuivre 18 mm;m;8.70|Déplacement;flat;35.00|Peinture blanche 10 l;piece;42.50|Radiateur acier 1000 W;piece;186.00|Évacuation des gravats;flat;120.00|Pose de parquet;m2;38.00',
  },
  {
    key: 'food',
    names: 'Traiteur|Vins|Boulangerie|Primeurs|Distribution|Fromagerie',
    items:
      'Bordeaux rouge 75 cl, carton de 6;pack;51.60|Baguette tradition;piece;1.15|Comté 18 mois;kg;21.90|Eau minérale 6 x 1,5 l;pack;3.20|Plateau repas;piece;16.50|Huile d’olive 5 l;piece;38.00|Pommes Gala;kg;1.85',
  },
  {
    key: 'consult',
    names: 'Conseil|Communication|Avocats|Expertise|Design|Traduction',
    items:
      'Prestation de conseil;day;780.00|Création graphique;flat;950.00|Honoraires de rédaction;hour;140.00|Traduction, par mot;piece;0.13|Audit comptable;flat;1850.00|Frais de déplacement;flat;126.40|Animation d’atelier;day;900.00|Photographie;day;650.00',
  },
  {
    key: 'parts',
    names: 'Industrie|Mécanique|Outillage|Visserie|Hydraulique',
    items:
      'Roulement 6204-2RS;piece;4.40|Vis H M8 x 40, boîte de 100;pack;9.60|Disque à tronçonner 125 mm;piece;1.30|Gants de protection T9;piece;4.05|Moteur électrique 0,37 kW;piece;219.00|Tôle acier 2 mm;m2;53.20|Manomètre 0-10 bar;piece;20.90',
  },
  {
    key: 'hotel',
    names: 'Hôtel|Auberge|Résidence',
    items:
      'Chambre double;night;112.00|Petit déjeuner;piece;12.50|Taxe de séjour;night;1.65|Parking;day;10.00|Dîner menu;piece;32.00',
  },
  {
    key: 'utility',
    names: 'Énergie|Eaux|Télécom',
    items:
      'Abonnement;month;14.20|Consommation heures pleines;kwh;0.2146|Consommation heures creuses;kwh;0.1582|Fibre 1 Gb/s;month;39.90|Forfait mobile;month;15.99',
  },
]

const base = {
  given: 'Camille|Julien|Sophie|Antoine|Claire|Mathieu|Élodie|Nicolas|Hélène|François|Chloé|Benoît',
  surnames:
    'Marchand|Lefèvre|Delattre|Garnier|Chauvet|Rousselin|Beaumont|Vasseur|Tessier|Courtois|Fauré|Besnard|Lacombe|Maréchal|Duvivier|Pelletier|Gautreau',
  streets:
    'de la République|des Lilas|Victor Hugo|du Moulin|de la Gare|des Tilleuls|Jean Jaurès|du Château|Saint-Martin|des Acacias|du Port|de l’Église|Pasteur',
  streetPattern:
    '{no} rue {street}|{no} avenue {street}|{no}, rue {street}|{no} bis rue {street}|{no} boulevard {street}|ZI {street}, lot {no}|{no} impasse {street}|{no}, place {street}',
  companies:
    '{surname} {trade} SARL|SARL {surname}|{brand} SAS|{trade} {surname}|{brand} {trade} SAS|SAS {brand}|{surname} & Fils|Ets {surname}|{given} {surname}|EURL {surname} {trade}|{brand} SA|Cabinet {surname}|Atelier {surname}|Société {brand}|SCI {surname}|Entreprise {surname}|Société {surname} SAS|Agence {brand}',
  banks: 'Banque du Rivage|Crédit Atlantique|Caisse Populaire du Centre|Banque Meridian|Crédit du Ponant',
  trades,
}

export const france: World = {
  ...base,
  cities:
    '75### Paris|690## Lyon|130## Marseille|310## Toulouse|440## Nantes|670## Strasbourg|330## Bordeaux|590## Lille|350## Rennes|38### Grenoble|21### Dijon|06### Nice|49### Angers',
  phones: '0# ## ## ## ##|+33 # ## ## ## ##|0#.##.##.##.##|+33 (0)# ## ## ## ##',
  domains: 'fr|com|eu',
  countryName: 'France|FR|FRANCE',
}

export const belgium: World = {
  ...base,
  cities: '1### Bruxelles|4### Liège|5### Namur|6### Charleroi|7### Mons|1300 Wavre',
  companies:
    '{surname} {trade} SRL|{brand} SA|{brand} SRL|{trade} {surname}|{given} {surname}|{surname} & {surname2} SPRL|{brand} {trade} SA|SRL {surname}',
  phones: '+32 # ### ## ##|0# ### ## ##|+32 4## ## ## ##|0### ## ## ##',
  domains: 'be|com|eu',
  countryName: 'Belgique|BE',
}

export const quebec: World = {
  ...base,
  cities:
    'Montréal (Québec) H2X #?#|Québec (Québec) G1R #?#|Laval QC H7N #?#|Gatineau (Québec) J8X #?#|Sherbrooke, QC J1H #?#|Trois-Rivières (Québec) G9A #?#|Rimouski QC G5L #?#|Saguenay (Québec) G7H #?#',
  streetPattern:
    '{no}, rue {street}|{no2} boul. {street}|{no}, av. {street}, bureau {no2}|{no2}, chemin {street}|C.P. {no2}',
  companies:
    '{surname} {trade} inc.|{brand} inc.|Les {trade} {surname} inc.|{brand} ltée|{surname} & {surname2} s.e.n.c.r.l.|{given} {surname}|Groupe {brand} inc.|{trade} {surname} et Fils enr.|{brand} Canada inc.',
  phones: '514 555-01##|(418) 555-01##|450-555-01##|+1 819 555 01##|1 800 555-01##',
  domains: 'ca|qc.ca|com',
  banks: 'Caisse populaire du Saguenay|Banque du Richelieu|Caisse des Laurentides|Banque Boréale',
  countryName: 'Canada|CANADA|Québec, Canada',
}

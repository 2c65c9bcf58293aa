import { easternShops } from './eastern-goods.ts'
import type { Shop } from './shop.ts'

/** Shops by language; goods as `description;price`. */
export const shops: Record<string, Shop[]> = {
  ...easternShops,
  en: [
    {
      kind: 'grocery',
      names: 'Mart|Supermarket|Mini Market|Grocer|Food Store|Fresh Market',
      goods:
        'MILK 2L;3.29|BREAD WHOLEMEAL;2.40|EGGS GRADE A 10S;5.20|BANANAS KG;1.79|INSTANT NOODLE 5PK;4.35|RICE 5KG;15.90|CHEDDAR 250G;4.50|COOKING OIL 1KG;6.45|ORANGE JUICE 1L;2.95|MINERAL WATER 1.5L;1.20|TISSUE ROLL 10S;9.90|DISH SOAP LEMON;3.10|YOGURT STRAWB;1.15|CHOC BAR 45G;1.35|APPLES GALA;2.60|SARDINES IN TOMATO;3.75|CEREAL CORN 500G;6.80',
    },
    {
      kind: 'restaurant',
      names: 'Cafe|Restaurant|Kitchen|Bistro|Diner|Grill|Coffee House|Noodle House|Bakery',
      goods:
        'Flat White;4.20|Iced Tea;2.50|Chicken Chop;14.90|Fish & Chips;13.50|Caesar Salad;9.80|Nasi Lemak Special;8.50|Kopi O Ais;2.20|Club Sandwich;8.95|Soup of the Day;5.50|Cheesecake;6.25|Mineral Water;2.00|Beef Burger;12.75|Teh Tarik;2.10|Curry Mee;7.80|Draft Beer Pint;6.90|Side Fries;4.00|Steamed Rice;1.50',
    },
    {
      kind: 'hardware',
      names: 'Hardware|DIY|Tools|Electrical|Home Centre|Machinery',
      goods:
        'PVC PIPE 20MM;4.80|SCREW 1 1/2 100PCS;3.60|EXTENSION CORD 3M;18.90|LED BULB 9W;7.50|MASKING TAPE 24MM;2.20|PAINT BRUSH 2";5.40|DOOR HINGE PAIR;6.30|WD SPRAY 333ML;15.80|CABLE TIE 200MM;3.90|SILICONE CLEAR;9.20|HAMMER 16OZ;22.50|SAND PAPER #120;0.90',
    },
    {
      kind: 'pharmacy',
      names: 'Pharmacy|Health & Beauty|Chemist|Drug Store',
      goods:
        'PARACETAMOL 500MG;3.50|VITAMIN C 100S;18.90|PLASTERS ASSORTED;4.20|TOOTHPASTE MINT;5.60|HAND SANITISER 50ML;3.95|SHAMPOO 400ML;9.80|COTTON BUDS;2.45|FACE MASK 50S;12.00',
    },
    {
      kind: 'fuel',
      names: 'Petrol|Service Station|Fuel Stop|Energy',
      goods: 'UNLEADED 95;48.20|DIESEL;62.75|CAR WASH;9.00|ENGINE OIL 1L;14.50|COFFEE REG;2.30',
    },
    {
      kind: 'books',
      names: 'Books|Stationery|Gift Shop|Photo & Copy|Trading',
      goods:
        'EXERCISE BOOK A4;2.80|GEL PEN BLACK;1.90|A4 PAPER 80G;12.50|NOVEL PAPERBACK;9.99|GREETING CARD;3.25|STAPLES NO.10;1.10|PHOTOCOPY B/W;0.20|PHOTO PRINT 4R;0.80|GLUE STICK;2.10|FILE CLEAR 20P;4.60',
    },
    {
      kind: 'clothes',
      names: 'Fashion|Boutique|Shoes|Sports|Department Store',
      goods:
        'T-SHIRT BASIC M;12.00|JEANS SLIM 32;39.95|SOCKS 3-PACK;7.50|RUNNING SHOE 42;79.00|BELT LEATHER;19.90|SCARF WOOL;24.50',
    },
  ],
  de: [
    {
      kind: 'grocery',
      names: 'Supermarkt|Markt|Frischemarkt|Getränkemarkt|Bioladen|Discount',
      goods:
        'VOLLMILCH 3,5%;1,19|BUTTER 250G;2,29|ROGGENBROT;2,79|EIER BIO 10ER;3,49|BANANEN;1,84|TOMATEN RISPE;2,31|KAFFEE GEM. 500G;6,99|MINERALW. MEDIUM;0,79|PFAND 0,25;0,25|JOGHURT NATUR;0,59|GOUDA SCHEIBEN;1,99|NUDELN 500G;0,99|SCHOKOLADE VOLLM.;1,29|SPÜLMITTEL;0,95|ÄPFEL BRAEBURN;2,67|TOILETTENPAPIER;4,45',
    },
    {
      kind: 'restaurant',
      names: 'Café|Restaurant|Gasthaus|Bistro|Pizzeria|Bäckerei|Imbiss|Brauhaus',
      goods:
        'Cappuccino;3,40|Wiener Schnitzel;18,90|Pils 0,5;4,60|Apfelschorle 0,4;3,80|Tagessuppe;5,50|Käsespätzle;12,80|Salat groß;9,90|Espresso;2,40|Pizza Salami;10,50|Apfelstrudel;5,80|Mineralwasser 0,75;6,20|Belegtes Brötchen;3,20|Currywurst Pommes;8,40',
    },
    {
      kind: 'hardware',
      names: 'Baumarkt|Eisenwaren|Werkzeuge|Elektro',
      goods:
        'DÜBEL 8MM 100ST;5,99|SCHRAUBEN 4X40;4,79|ABDECKFOLIE;2,49|ACRYL WEISS;3,29|LED E27 8W;6,95|PINSEL-SET;7,99|VERLÄNGERUNG 5M;12,99',
    },
    {
      kind: 'fuel',
      names: 'Tankstelle|Tank & Rast|Autohof',
      goods: 'Super E10;58,43|Diesel;71,20|Kaffee groß;3,29|Autowäsche;11,90|Motoröl 1L;19,99',
    },
    {
      kind: 'pharmacy',
      names: 'Apotheke|Drogerie|Drogeriemarkt',
      goods:
        'IBU 400 20ST;6,48|ZAHNCREME;1,45|DUSCHGEL 300ML;1,95|PFLASTER STRIPS;2,25|SHAMPOO;2,95|TASCHENTÜCHER;1,75',
    },
  ],
  fr: [
    {
      kind: 'grocery',
      names: 'Supermarché|Marché|Alimentation|Épicerie|Primeur',
      goods:
        'LAIT DEMI ECREME 1L;1.05|BAGUETTE;0.95|BEURRE DOUX 250G;2.45|TOMATES GRAPPE;2.89|EAU MINERALE 6X1,5L;3.12|CAMEMBERT;2.35|JAMBON BLANC 4T;3.49|PATES 500G;1.19|YAOURT NATURE X8;1.89|CAFE MOULU 250G;3.99|BANANES;1.65|LESSIVE LIQUIDE;8.90',
    },
    {
      kind: 'restaurant',
      names: 'Brasserie|Café|Restaurant|Bistrot|Crêperie|Boulangerie',
      goods:
        'Café;1.80|Plat du jour;13.50|Entrecôte frites;19.80|Salade niçoise;12.50|Verre de vin;4.50|Crème brûlée;6.90|Demi pression;3.80|Menu midi;16.90|Croque-monsieur;8.50|Carafe d’eau;0.50|Croissant;1.20',
    },
    {
      kind: 'pharmacy',
      names: 'Pharmacie|Parapharmacie|Tabac Presse',
      goods:
        'DOLIPRANE 1000MG;2.18|VITAMINE C;5.90|CREME MAINS;6.40|PANSEMENTS;3.20|DENTIFRICE;2.95|TIMBRES X10;12.90',
    },
    {
      kind: 'hardware',
      names: 'Bricolage|Quincaillerie|Jardinerie',
      goods:
        'VIS 4X40 BTE 100;5.40|AMPOULE LED;6.90|ROULEAU PEINTURE;7.20|TERREAU 40L;9.95|RALLONGE 5M;13.50|COLLE BOIS;4.80',
    },
  ],
  es: [
    {
      kind: 'grocery',
      names: 'Supermercado|Alimentación|Mercado|Frutería|Autoservicio',
      goods:
        'LECHE ENTERA 1L;0.95|PAN DE MOLDE;1.65|ACEITE OLIVA 1L;6.80|HUEVOS L 12;2.45|TOMATE RAMA;1.98|AGUA 1,5L;0.62|JAMON SERRANO;3.49|PLATANO CANARIO;2.10|ARROZ 1KG;1.45|CAFE MOLIDO;2.75|DETERGENTE;5.95|CERVEZA LATA;0.79',
    },
    {
      kind: 'restaurant',
      names: 'Bar|Restaurante|Cafetería|Mesón|Cervecería|Taberna',
      goods:
        'Café con leche;1.50|Caña;1.80|Menú del día;12.50|Tortilla española;6.50|Croquetas (6);7.80|Ración jamón;14.00|Refresco;2.20|Pan;1.00|Flan casero;4.20|Bocadillo calamares;6.90|Agua mineral;1.60',
    },
    {
      kind: 'clothes',
      names: 'Moda|Calzados|Deportes',
      goods:
        'CAMISETA BASICA M;9.95|VAQUERO 42;29.90|CALCETINES PACK 3;5.50|ZAPATILLA 40;49.95|CINTURON PIEL;17.90',
    },
    {
      kind: 'fuel',
      names: 'Estación de Servicio|Gasolinera',
      goods: 'GASOLINA 95;48.00|GASOLEO A;55.40|LAVADO;8.00|CAFE;1.30',
    },
  ],
  it: [
    {
      kind: 'grocery',
      names: 'Supermercato|Alimentari|Minimarket|Ortofrutta',
      goods:
        'LATTE INTERO 1L;1.49|PANE;2.10|PASTA 500G;0.99|MOZZARELLA;1.85|ACQUA NAT. 6X1,5;2.34|CAFFE 250G;3.99|POMODORI;2.75|PROSCIUTTO COTTO;2.98|OLIO EVO 1L;8.90|BISCOTTI;2.39|DETERSIVO PIATTI;1.59',
    },
    {
      kind: 'restaurant',
      names: 'Bar|Trattoria|Ristorante|Pizzeria|Osteria|Gelateria|Pasticceria',
      goods:
        'CAFFE;1.20|CAPPUCCINO;1.60|COPERTO;2.00|PIZZA MARGHERITA;7.50|ACQUA 0,75;2.50|TAGLIATA;18.00|TIRAMISU;5.50|BIRRA MEDIA;5.00|VINO 1/4;4.50|CORNETTO;1.40|GELATO 2 GUSTI;3.00',
    },
    {
      kind: 'hardware',
      names: 'Ferramenta|Casalinghi|Colorificio',
      goods: 'VITI 4X40;4.20|LAMPADINA LED;5.90|PENNELLO;3.80|SILICONE;6.40|PROLUNGA 5MT;12.90',
    },
    {
      kind: 'pharmacy',
      names: 'Farmacia|Parafarmacia|Tabaccheria',
      goods: 'FARMACO DA BANCO;6.90|CEROTTI;3.50|INTEGRATORE;14.90|CREMA VISO;18.50|DENTIFRICIO;3.20',
    },
  ],
  nl: [
    {
      kind: 'grocery',
      names: 'Supermarkt|Buurtwinkel|Versmarkt|Slijterij',
      goods:
        'HALFV. MELK 1L;1.19|VOLKOREN BROOD;2.29|GOUDSE KAAS 48+;5.49|BANANEN;1.79|EIEREN 10ST;2.89|KOFFIE SNELF. 500G;6.99|CHOCOLADE REEP;1.59|APPELSAP 1L;1.35|STATIEGELD;0.25|TOILETPAPIER 8;4.99|YOGHURT;1.65',
    },
    {
      kind: 'restaurant',
      names: 'Café|Eetcafé|Restaurant|Lunchroom|Bakkerij|Snackbar',
      goods:
        'Koffie verkeerd;3.40|Biertje vaasje;3.20|Tosti ham/kaas;6.50|Appeltaart;4.75|Dagschotel;16.50|Bitterballen 8st;8.50|Friet met;3.90|Thee;2.90|Uitsmijter;10.50|Spa rood;2.80',
    },
    {
      kind: 'hardware',
      names: 'Bouwmarkt|Doe-het-zelf|IJzerhandel|Tuincentrum',
      goods:
        'SCHROEVEN 4X40;5.29|LED LAMP E27;6.49|VERFROLLER SET;8.99|POTGROND 40L;5.99|VERLENGSNOER 5M;12.95',
    },
    {
      kind: 'pharmacy',
      names: 'Drogist|Apotheek',
      goods: 'PARACETAMOL;1.49|TANDPASTA;2.29|SHAMPOO;3.99|PLEISTERS;2.79|HANDCREME;3.49',
    },
  ],
  pt: [
    {
      kind: 'grocery',
      names: 'Supermercado|Minimercado|Mercearia|Frutaria',
      goods:
        'LEITE MEIO GORDO 1L;0.92|PAO DE FORMA;1.75|ARROZ CAROLINO 1KG;1.49|AZEITE 75CL;6.99|BANANA;1.25|AGUA 1,5L;0.55|QUEIJO FATIADO;2.79|CAFE MOIDO;3.19|IOGURTE X4;1.59|DETERGENTE LOICA;1.89|CERVEJA 33CL;0.85',
    },
    {
      kind: 'restaurant',
      names: 'Café|Pastelaria|Restaurante|Churrasqueira|Padaria|Lanchonete',
      goods:
        'CAFE;0.80|PASTEL DE NATA;1.30|PRATO DO DIA;8.50|BACALHAU A BRAS;12.50|IMPERIAL;1.60|AGUA 50CL;1.20|SOPA;2.20|BIFANA;3.50|MEIA DE LEITE;1.40|TOSTA MISTA;3.80|SUMO LARANJA;2.90',
    },
    {
      kind: 'pharmacy',
      names: 'Farmácia|Papelaria|Drogaria',
      goods: 'PARACETAMOL;2.50|PENSOS;3.10|CREME MAOS;4.90|CADERNO A4;2.20|ESFEROGRAFICA;0.75',
    },
  ],
  pl: [
    {
      kind: 'grocery',
      names: 'Sklep Spożywczy|Delikatesy|Market|Warzywniak',
      goods:
        'MLEKO 3,2% 1L;3.99|CHLEB PSZENNY;4.50|MASLO EXTRA;7.99|JAJA L 10SZT;11.99|BANANY;5.98|SER GOUDA;8.49|WODA GAZ. 1,5L;2.29|KAWA MIELONA;18.99|SZYNKA;9.80|CZEKOLADA;4.79|PIWO 0,5L;4.29|ZIEMNIAKI;2.99',
    },
    {
      kind: 'restaurant',
      names: 'Restauracja|Kawiarnia|Bar|Karczma|Pizzeria|Cukiernia',
      goods:
        'Kawa czarna;9.00|Schabowy zestaw;34.00|Pierogi ruskie;26.00|Żurek;18.00|Piwo 0,5;14.00|Herbata;8.00|Szarlotka;16.00|Sok pomarańczowy;12.00|Pizza Capricciosa;36.00|Surówka;7.00',
    },
    {
      kind: 'pharmacy',
      names: 'Apteka|Drogeria',
      goods: 'IBUPROM 10 TABL;12.99|WITAMINA C;18.50|PASTA DO ZEBOW;9.99|SZAMPON;14.99|PLASTRY;6.49',
    },
  ],
  sv: [
    {
      kind: 'grocery',
      names: 'Livs|Matmarknad|Närköp|Kvartersbutik',
      goods:
        'MELLANMJÖLK 1L;13.90|LIMPA;29.95|SMÖR 500G;59.90|BANAN EKO;24.50|OST HUSHÅLL;89.00|ÄGG 12P;34.90|KAFFE 450G;64.95|PANT;2.00|GODIS;19.90|TOALETTPAPPER;49.90',
    },
    {
      kind: 'restaurant',
      names: 'Café|Restaurang|Bageri|Krog|Pizzeria',
      goods:
        'Bryggkaffe;32.00|Kanelbulle;35.00|Dagens lunch;129.00|Räksmörgås;149.00|Stor stark;79.00|Läsk 33cl;28.00|Köttbullar;165.00|Pizza Vesuvio;115.00',
    },
    {
      kind: 'hardware',
      names: 'Bygghandel|Järnhandel|Färghandel',
      goods: 'SKRUV 4X40 100P;59.90|LED-LAMPA;49.90|PENSELSET;79.00|SILIKON VIT;89.00|SKARVSLADD 5M;129.00',
    },
  ],
  da: [
    {
      kind: 'grocery',
      names: 'Købmand|Dagligvarer|Supermarked|Kiosk',
      goods:
        'LETMÆLK 1L;11.95|RUGBRØD;24.95|SMØR 200G;22.50|BANANER;2.50|ÆG 10 STK;29.95|KAFFE 400G;49.95|OST SKIVER;34.95|PANT B;1.50|AGURK;9.00|TOILETPAPIR;32.95|CHOKOLADE;17.95',
    },
    {
      kind: 'restaurant',
      names: 'Café|Restaurant|Bageri|Kro|Pizzeria',
      goods:
        'Kaffe latte;45.00|Wienerbrød;24.00|Smørrebrød;89.00|Dagens ret;149.00|Fadøl 50cl;65.00|Sodavand;35.00|Burger;129.00|Kage;42.00',
    },
    {
      kind: 'pharmacy',
      names: 'Apotek|Materialist|Boghandel',
      goods: 'PANODIL 20 STK;39.95|TANDPASTA;24.95|SHAMPOO;39.00|PLASTER;29.95|HÅNDCREME;49.00',
    },
  ],
  fi: [
    {
      kind: 'grocery',
      names: 'Ruokakauppa|Lähikauppa|Market|Kioski',
      goods:
        'MAITO 1L;1.15|RUISLEIPÄ;2.49|VOI 500G;4.29|BANAANI;1.05|KANANMUNAT;2.95|KAHVI 500G;5.99|JUUSTO;4.75|PANTTI;0.15|KURKKU;1.39|WC-PAPERI;5.49',
    },
    {
      kind: 'restaurant',
      names: 'Kahvila|Ravintola|Leipomo|Pizzeria|Baari',
      goods:
        'Kahvi;2.80|Korvapuusti;3.60|Lounas;12.50|Lohikeitto;14.90|Olut 0,5;7.50|Limonadi;3.50|Pizza;13.90|Kakkupala;5.20',
    },
    {
      kind: 'hardware',
      names: 'Rautakauppa|Apteekki|Kirjakauppa',
      goods: 'RUUVI 4X40;4.90|LED-LAMPPU;6.95|SIVELLIN;7.90|JATKOJOHTO;14.90|KYNÄ;1.95|BURANA 20;5.49',
    },
  ],
  cs: [
    {
      kind: 'grocery',
      names: 'Potraviny|Večerka|Supermarket|Trafika',
      goods:
        'MLÉKO 1L;22.90|CHLÉB;39.90|MÁSLO 250G;54.90|BANÁNY;29.90|VEJCE 10KS;49.90|KÁVA 250G;119.00|SÝR;45.90|ROHLÍK;2.90|JABLKA;34.90|TOAL. PAPÍR;79.90',
    },
    {
      kind: 'restaurant',
      names: 'Kavárna|Restaurace|Pekařství|Hospoda|Pizzeria',
      goods:
        'Espresso;55.00|Svíčková;179.00|Pivo 0,5;52.00|Polévka;49.00|Limonáda;39.00|Řízek;185.00|Dort;69.00|Menu;149.00',
    },
    {
      kind: 'pharmacy',
      names: 'Lékárna|Drogerie|Papírnictví',
      goods: 'IBALGIN;69.00|ZUBNÍ PASTA;49.90|ŠAMPON;79.90|NÁPLAST;35.00|SEŠIT A4;24.00',
    },
  ],
  no: [
    {
      kind: 'grocery',
      names: 'Dagligvare|Kolonial|Matbutikk|Kiosk|Landhandel',
      goods:
        'LETTMELK 1L;22.90|GROVBRØD;39.90|SMØR 500G;64.90|BANANER;24.50|BRUNOST 500G;89.90|EGG 12PK;49.90|KAFFE 250G;49.90|PANT;2.00|TOALETTPAPIR 8R;59.90|LAKSEFILET;119.00|SJOKOLADE;32.90',
    },
    {
      kind: 'restaurant',
      names: 'Kafé|Restaurant|Bakeri|Bar|Pizzeria|Kro',
      goods:
        'Kaffe latte;49.00|Skolebolle;39.00|Dagens rett;169.00|Fiskesuppe;189.00|Pils 0,4;109.00|Brus 0,5;45.00|Burger m/pommes frites;209.00|Vaffel;42.00|Rekesmørbrød;165.00',
    },
    {
      kind: 'hardware',
      names: 'Byggvare|Jernvare|Apotek|Bokhandel|Sport',
      goods:
        'SKRUER 4X40;79.00|LED-PÆRE;59.00|MALEPENSEL;89.00|SILIKON;119.00|SKJØTELEDNING;149.00|PARACET 20;49.90',
    },
  ],
  hu: [
    {
      kind: 'grocery',
      names: 'Élelmiszer|ABC|Csemege|Vegyesbolt|Dohánybolt',
      goods:
        'TEJ 2,8% 1L;429|FEHÉR KENYÉR;699|VAJ 200G;1190|TOJÁS M 10DB;899|BANÁN;749|KÁVÉ 250G;2190|TRAPPISTA SAJT;1290|SONKA;890|ÁSVÁNYVÍZ 1,5L;199|ALMA;549|CSOKOLÁDÉ;499|MOSÓGÉL;3490',
    },
    {
      kind: 'restaurant',
      names: 'Vendéglő|Étterem|Cukrászda|Kávézó|Pizzéria|Büfé|Pékség',
      goods:
        'Eszpresszó;690|Gulyásleves;2490|Rántott szelet;3990|Pizza Sonkás;3290|Korsó sör;1190|Limonádé;990|Palacsinta;1490|Dobos torta;1290|Halászlé;3190|Napi menü;2390',
    },
    {
      kind: 'pharmacy',
      names: 'Gyógyszertár|Drogéria|Papírbolt|Vasbolt',
      goods: 'ALGOFLEX FORTE;2190|FOGKRÉM;990|SAMPON;1590|RAGTAPASZ;790|C-VITAMIN;2490|FÜZET A4;390',
    },
  ],
  ro: [
    {
      kind: 'grocery',
      names: 'Alimentara|Magazin Mixt|Supermarket|Market|Minimarket',
      goods:
        'LAPTE 1,5% 1L;7.49|PAINE ALBA;4.99|UNT 200G;13.90|OUA M 10BUC;12.50|BANANE KG;7.99|CAFEA 250G;18.90|CASCAVAL 300G;16.50|SUNCA;11.40|APA PLATA 2L;3.49|MERE;5.99|CIOCOLATA;6.50|GARANTIE AMBALAJ;0.50',
    },
    {
      kind: 'restaurant',
      names: 'Restaurant|Cofetărie|Cafenea|Han|Pizzerie|Brutărie|Bistro',
      goods:
        'Espresso;9.00|Ciorbă de burtă;24.00|Mici 3 buc;21.00|Pizza Diavola;38.00|Bere draft 0,5;14.00|Limonadă;17.00|Papanași;26.00|Meniul zilei;32.00|Sarmale cu mămăligă;36.00|Apă minerală;8.00',
    },
    {
      kind: 'pharmacy',
      names: 'Farmacie|Drogherie|Papetărie|Benzinărie',
      goods:
        'NUROFEN 200MG;21.50|PASTA DE DINTI;13.90|SAMPON;19.90|PLASTURI;8.50|VITAMINA C;24.00|CAIET A4;6.50',
    },
  ],
}

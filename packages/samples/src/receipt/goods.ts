import type { List } from '../world/world.ts'

export type Shop = {
  kind: 'grocery' | 'restaurant' | 'hardware' | 'pharmacy' | 'fuel' | 'books' | 'clothes'
  names: List
  goods: List
}

/** Shops by language; goods as `description;price`. */
export const shops: Record<string, Shop[]> = {
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
}

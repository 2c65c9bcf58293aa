import type { Trade, World } from './world.ts'

const trades: Trade[] = [
  {
    key: 'office',
    names: 'Office Supplies|Stationers|Print & Paper|Business Supplies',
    items:
      'A4 copier paper 80 gsm, 5 reams;pack;21.90|Ballpoint pens blue, box of 50;pack;11.49|Laser toner black, high yield;piece;74.50|Ring binder A4 lever arch;piece;3.25|Desk organiser mesh, black;piece;14.99|Whiteboard marker set;pack;8.40|Envelopes DL window, 500;pack;17.80|Office chair Tribeca, adjustable arms;piece;189.00|Desk lamp LED dimmable;piece;39.95|Monitor stand oak;piece;45.00',
  },
  {
    key: 'it',
    names: 'Software|Systems|Digital|Technologies|Cloud Services|IT Solutions',
    items:
      'Web hosting business plan;month;29.00|Software development;hour;95.00|On-site support visit;hour;80.00|Managed backup, 500 GB;month;49.00|Team plan subscription, per seat;month;12.00|SSL certificate renewal;piece;69.00|Network switch 24-port;piece;229.00|UX design and prototyping;hour;88.00|API usage, million calls;piece;4.50|Project management;day;640.00|Server migration;flat;1250.00',
  },
  {
    key: 'build',
    names: 'Building Services|Construction|Roofing|Plumbing & Heating|Joinery|Electrical Contractors',
    items:
      'Labour, qualified electrician;hour;48.00|Copper pipe 22 mm;m;7.85|Excavation and disposal;m2;34.00|Plasterboard 12.5 mm;m2;6.20|Supply and fit double socket;piece;56.00|Scaffold hire;day;120.00|Concrete C25/30;piece;118.00|Call-out charge;flat;75.00|Roof tiles clay, red;m2;41.30|Paint, trade white 10 l;piece;38.90',
  },
  {
    key: 'food',
    names: 'Foods|Wholesale Foods|Catering|Fine Wines|Bakery|Fresh Produce',
    items:
      'Rapeseed oil 20 l drum;piece;31.50|Plain flour 16 kg;piece;11.20|Free range eggs, 15 dozen;pack;36.00|Cheddar mature block;kg;8.75|Sauvignon Blanc 75 cl, case of 6;pack;47.40|Potatoes Maris Piper;kg;0.92|Buffet lunch, per person;piece;18.50|Sourdough loaf 800 g;piece;2.85|Smoked salmon sliced;kg;24.60|Coffee beans house blend;kg;15.90',
  },
  {
    key: 'freight',
    names: 'Logistics|Haulage|Freight|Couriers|Transport',
    items:
      'Pallet delivery next day;piece;64.00|Fuel surcharge;flat;18.40|Container haulage 40 ft;piece;720.00|Customs clearance;flat;55.00|Storage, per pallet and week;piece;4.20|Waiting time;hour;38.00|Mileage;km;1.15|Express parcel up to 10 kg;piece;13.75',
  },
  {
    key: 'consult',
    names: 'Consulting|Advisory|Partners|Associates|Legal|Marketing|Design Studio',
    items:
      'Consultancy services;day;850.00|Strategy workshop;flat;1900.00|Legal advice, senior associate;hour;210.00|Copywriting, landing page;piece;320.00|Logo design and brand guidelines;flat;1450.00|Bookkeeping, monthly;month;185.00|Travel expenses;flat;142.60|Market research report;piece;975.00|Social media management;month;450.00|Translation, per word;piece;0.14',
  },
  {
    key: 'parts',
    names: 'Engineering|Components|Industrial Supplies|Fasteners|Machine Parts|Tools',
    items:
      'Hex bolt M8 x 40 zinc, box 200;pack;18.60|Ball bearing 6204-2RS;piece;4.35|Hydraulic hose 1/2", 2 m;piece;27.90|Cutting disc 125 mm;piece;1.15|Gear motor 0.37 kW;piece;214.00|Cable gland M20;piece;0.89|Steel sheet 2 mm, cut to size;m2;52.40|Lubricant spray 400 ml;piece;6.70|Safety gloves size 9;piece;3.95|Pressure gauge 0-10 bar;piece;19.80',
  },
  {
    key: 'hotel',
    names: 'Hotel|Inn|Lodge|Resort|Conference Centre',
    items:
      'Double room, bed and breakfast;night;118.00|Single room;night;84.00|Meeting room, full day;day;260.00|Dinner, set menu;piece;32.50|Parking;day;12.00|City tax;night;2.50|Minibar;flat;14.20',
  },
  {
    key: 'utility',
    names: 'Energy|Water|Power & Gas|Telecom|Broadband',
    items:
      'Electricity, day rate;kwh;0.2841|Standing charge;day;0.4720|Fibre broadband 500;month;38.00|Line rental;month;19.50|Gas usage;kwh;0.0691|Mobile plan unlimited;month;17.00|Water supply;piece;1.89',
  },
]

const base = {
  given:
    'James|Sarah|Oliver|Emily|Daniel|Grace|Thomas|Hannah|Michael|Laura|Priya|Samuel|Rebecca|Peter|Amelia|Jack|Chloe|Robert|Megan|David',
  surnames:
    'Harrow|Whitcombe|Bramley|Ashdown|Penrose|Kettering|Fairley|Longstaff|Merrick|Thornbury|Calloway|Drayton|Hollis|Winslow|Pemberton|Radcliffe|Stokes|Averill|Greaves|Norwood|Tindall|Bexley|Cartwright|Underhill',
  streets:
    'High|Station|Mill|Church|Park|Victoria|King|Queen|Bridge|Orchard|Market|Chapel|Foundry|Canal|Elm|Maple|Riverside|Windmill|Harbour|Priory',
  streetPattern:
    '{no} {street} Street|{no} {street} Road|{no} {street} Lane|Unit {no}, {street} Business Park|{no} {street} Avenue|{street} House, {no} {street} Way|{no} {street} Court',
  companies:
    '{surname} {trade} Ltd|{surname} & {surname2} Limited|{brand} {trade} Ltd|{brand} Ltd|{surname} Brothers {trade}|{city} {trade} Ltd|{brand} Group plc|{surname} {trade} LLP|{given} {surname}|{brand} {trade} (UK) Limited|{surname} & Sons|{surname}, {surname2} & Co|The {brand} Company|Company of {surname}s Ltd|Service {brand} Ltd',
  banks: 'Northbridge Bank|Albion & County Bank|Meridian Commercial|First Harbour Bank|Union Crest Bank',
  trades,
}

export const britain: World = {
  ...base,
  cities:
    'Leeds, LS# #??|Bristol, BS# #??|Norwich, NR# #??|Manchester, M## #??|London, EC#? #??|Exeter, EX# #??|Sheffield, S## #??|Cardiff, CF## #??|Edinburgh, EH# #??|Reading, RG# #??|Birmingham, B## #??|Ipswich, IP# #??',
  phones: '01### ######|0## #### ####|+44 (0)1### ######|+44 20 7### ####|0#### ### ###|0800 ### ###',
  domains: 'co.uk|com|uk|ltd.uk',
  countryName: 'United Kingdom|UK|England|Great Britain',
}

export const america: World = {
  ...base,
  cities:
    'Portland, OR 972##|Austin, TX 787##|Columbus, OH 432##|Boise, ID 837##|Nashville, TN 372##|Denver, CO 802##|Madison, WI 537##|Raleigh, NC 276##|Albany, NY 122##|San Diego, CA 921##|Tampa, FL 336##|Chicago, IL 606##',
  streetPattern:
    '{no} {street} Street|{no} {street} St|{no} {street} Ave|{no} W {street} Blvd|{no} {street} Rd, Suite {no2}|P.O. Box {no}{no2}|{no} N {street} Dr|{no} {street} Pkwy, Ste {no2}',
  companies:
    '{surname} {trade} Inc.|{surname} {trade}, LLC|{brand} {trade} Inc|{brand}, Inc.|{surname} & {surname2} LLC|{brand} Corp.|{brand} LLC|{city} {trade} Co.|{given} {surname}|{surname} Bros. {trade}|{brand} Corporation|{surname} {surname2} PLLC',
  phones: '(###) 555-01##|###-555-01##|+1 ### 555 01##|###.555.01##|1-800-555-01##',
  domains: 'com|net|us|io|co',
  countryName: 'USA|United States|United States of America|U.S.A.',
}

export const australia: World = {
  ...base,
  cities:
    'Geelong VIC 32##|Sydney NSW 20##|Brisbane QLD 40##|Perth WA 60##|Adelaide SA 50##|Hobart TAS 70##|Parramatta NSW 21##|Newcastle NSW 23##',
  companies:
    '{surname} {trade} Pty Ltd|{brand} Pty Ltd|{brand} {trade} Pty Limited|{surname} & {surname2} Pty Ltd|{city} {trade}|{given} {surname}|{surname} Family Trust T/A {brand} {trade}',
  phones: '(0#) #### ####|04## ### ###|1300 ### ###|+61 # #### ####',
  domains: 'com.au|net.au|au|com',
  countryName: 'Australia',
}

export const india: World = {
  ...base,
  given: 'Rahul|Anita|Sanjay|Meera|Vikram|Kavita|Arjun|Lakshmi|Suresh|Deepa|Nikhil|Pooja',
  surnames:
    'Sharma|Iyer|Patel|Reddy|Kapoor|Menon|Chatterjee|Desai|Kulkarni|Nair|Bansal|Gupta|Joshi|Malhotra|Rao|Sethi',
  cities:
    'Bengaluru - 5600##|Mumbai 4000##|New Delhi - 1100##|Chennai 6000##|Pune, Maharashtra 4110##|Hyderabad - 5000##|Ahmedabad 3800##|Kolkata - 7000##',
  streets: 'MG|Nehru|Gandhi|Residency|Ring|Temple|Station|Anna|Linking|Brigade',
  streetPattern:
    'No. {no}, {street} Road|Plot {no}, {street} Nagar|{no}/{no2}, {street} Marg|Shop No {no}, {street} Complex|#{no}, {no2}th Cross, {street} Layout',
  companies:
    '{surname} {trade} Pvt Ltd|{surname} {trade} Private Limited|{brand} {trade} Pvt. Ltd.|{surname} & Sons|{surname} Enterprises|{surname} Traders|{brand} Technologies Private Limited|M/s {surname} {trade}|Shree {surname} {trade}|{city} {trade} LLP',
  phones: '+91 9#########|0## ########|+91-##-########|9#########|080-########',
  domains: 'in|co.in|com',
  countryName: 'India',
}

export const ireland: World = {
  ...base,
  cities: 'Dublin 2, D02 ??##|Cork, T12 ?##?|Galway, H91 ??##|Limerick, V94 ?#?#|Waterford, X91 ??##',
  companies:
    '{surname} {trade} Ltd|{brand} Limited|{brand} {trade} DAC|{surname} & {surname2} Ltd|{given} {surname}|{brand} Ireland Limited',
  phones: '+353 # ### ####|0# ### ####|08# ### ####|(0#) ### ####',
  domains: 'ie|com',
  countryName: 'Ireland',
}

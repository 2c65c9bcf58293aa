import { britain } from './en.ts'
import type { World } from './world.ts'

/** English-speaking countries outside of Europe, with the goods of Britain. */
export const southAfrica: World = {
  ...britain,
  given: 'Thabo|Lerato|Pieter|Naledi|Johan|Sipho|Annelie|Zanele|Riaan|Busisiwe|Craig|Ayanda',
  surnames:
    'van der Merwe|Nkosi|Botha|Dlamini|Pretorius|Mokoena|Naidoo|Khumalo|Venter|Mabaso|Steyn|Govender|Jacobs|Molefe',
  cities:
    'Cape Town, 80##|Johannesburg, 20##|Durban, 40##|Pretoria 00##|Port Elizabeth, 60##|Stellenbosch, 7600|Bloemfontein 93##|Sandton, 2196|Somerset West, 7130',
  streets: 'Voortrekker|Long|Main|Church|Jan Smuts|Loop|Kloof|Strand|Oxford|Bree|Paul Kruger|Industria',
  streetPattern:
    '{no} {street} Road|{no} {street} Street|Unit {no}, {street} Park|PO Box {no}{no2}|{no} {street} Avenue|Shop {no}, {street} Centre',
  companies:
    '{brand} (Pty) Ltd|{surname} {trade} (Pty) Ltd|{brand} {trade} CC|{surname} & {surname2} Inc.|{brand} {trade} (Pty) Limited|{given} {surname}|{surname} Trading CC t/a {brand} {trade}|{brand} SA (Pty) Ltd|{surname} {trade}',
  phones: '0## ### ####|+27 ## ### ####|(0##) ### ####|08# ### ####',
  domains: 'co.za|za|com',
  banks: 'Table Bay Bank|Highveld Bank Limited|Cape Mutual Bank|Umfolozi Bank',
  countryName: 'South Africa|RSA',
}

export const newZealand: World = {
  ...britain,
  given: 'Aroha|Liam|Hemi|Charlotte|Wiremu|Sophie|Tane|Georgia|Mason|Ngaire|Callum|Isla',
  cities:
    'Auckland 10##|Wellington 60##|Christchurch 80##|Hamilton 32##|Dunedin 90##|Nelson 7010|Tauranga 31##|Napier 4110|Queenstown 9300',
  streets: 'Queen|Lambton|Rata|Kauri|Beach|Great South|Totara|Harbour|Riccarton|Ponsonby|Manuka|Victoria',
  streetPattern:
    '{no} {street} Street|{no} {street} Road|{no}A {street} Quay|PO Box {no}{no2}|Unit {no}, {no2} {street} Drive|{no} {street} Terrace|RD {no}, {street} Valley',
  companies:
    '{brand} Limited|{surname} {trade} Ltd|{brand} {trade} Limited|{brand} NZ Ltd|{surname} & {surname2} Limited|{given} {surname}|{brand} Holdings Limited t/a {city} {trade}|{surname} Family Trust|{city} {trade}',
  phones: '0# ### ####|+64 # ### ####|02# ### ####|0800 ### ###|+64 2# ### ####',
  domains: 'co.nz|nz|com',
  banks: 'Southern Cross Bank|Aotearoa Savings Bank|Harbour & Plains Bank',
  countryName: 'New Zealand|NZ',
}

export const canada: World = {
  ...britain,
  given: 'Émilie|Nathan|Maya|Liam|Geneviève|Connor|Hannah|Jasmine|Tyler|Chantal|Ryan|Sofia',
  cities:
    'Toronto, ON M5V #?#|Vancouver, BC V6B #?#|Calgary, AB T2P #?#|Ottawa ON K1P #?#|Halifax, NS B3H #?#|Montréal (Québec) H2X #?#|Winnipeg, MB R3C #?#|Victoria BC V8W #?#|Québec QC G1R #?#|Saskatoon, SK S7K #?#',
  streetPattern:
    '{no} {street} Street|{no} {street} Ave|{no} {street} Rd, Unit {no2}|{no2}-{no} {street} St W|P.O. Box {no}{no2}|{no} {street} Blvd, Suite {no2}|{no} rue {street}',
  companies:
    '{surname} {trade} Inc.|{brand} {trade} Ltd.|{brand} Inc.|{surname} & {surname2} LLP|{surname} Holdings Inc. o/a {brand} {trade}|{brand} Canada Ltd.|{city} {trade} Ltd.|{given} {surname}|{brand} Corp.|{surname} Bros. {trade} Limited|{brand} {trade} Inc.',
  phones: '(###) 555-01##|###-555-01##|+1 ### 555 01##|1-800-555-01##',
  domains: 'ca|com|qc.ca',
  banks: 'Maple Valley Credit Union|Northern Lakes Bank|Banque du Saguenay|Pacific & Prairie Bank',
  countryName: 'Canada',
}

export const emirates: World = {
  ...britain,
  given: 'Omar|Fatima|Khalid|Layla|Rashid|Noura|Faisal|Hessa|Imran|Sunil|Mariam|Yousef',
  surnames:
    'Al Mansoori|Al Falasi|Haddad|Rahimi|Siddiqui|Al Suwaidi|Khoury|Fernandes|Nasser|Al Zaabi|Darwish|Qureshi',
  cities:
    'Dubai|Abu Dhabi|Sharjah|Ajman|Ras Al Khaimah|Business Bay, Dubai|Al Quoz, Dubai|Mussafah, Abu Dhabi|Jebel Ali Free Zone, Dubai',
  streets:
    'Sheikh Zayed|Al Wasl|Khalifa|Al Maktoum|Corniche|Al Khail|Hamdan|Marina|Al Nahda|Port Saeed|Al Rigga',
  streetPattern:
    'Office {no2}, {street} Tower|P.O. Box {no}{no2}|Warehouse {no}, {street} Road|{street} Street, Building {no}|Shop {no}, {street} Centre|Unit {no2}, {street} Plaza',
  companies:
    '{brand} {trade} LLC|{surname} {trade} L.L.C.|{brand} FZ-LLC|{brand} FZE|{brand} {trade} FZCO|{surname} Trading Est.|{brand} General Trading L.L.C|{surname} & Partners {trade} LLC|{brand} Middle East DMCC|{given} {surname} {trade}',
  phones: '+971 4 ### ####|04 ### ####|+971 5# ### ####|800 ####|+971 2 ### ####',
  domains: 'ae|com|me',
  banks: 'Gulf Pearl Bank PJSC|Emirates Dune Bank|Oasis Islamic Bank|Creek Commercial Bank',
  countryName: 'United Arab Emirates|UAE|U.A.E.',
}

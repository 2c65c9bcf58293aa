import { britain } from './en.ts'
import type { World } from './world.ts'

export const malaysia: World = {
  ...britain,
  given: 'Ahmad|Siti|Wei Ling|Farid|Mei Yee|Kumar|Nurul|Chong|Aisyah|Raj',
  surnames: 'Lim|Tan|Wong|Rahman|Ismail|Chua|Ong|Subramaniam|Lee|Yap|Hassan|Koh|Teoh|Ng|Goh',
  cities:
    '81100 Johor Bahru, Johor|43300 Seri Kembangan, Selangor|50### Kuala Lumpur|11### Penang|70### Seremban|47### Petaling Jaya, Selangor|30### Ipoh, Perak|75### Melaka|41### Klang, Selangor',
  streets: 'Besar|Taman Melati|Perindustrian|Ampang|Indah|Sagu|Bukit|Kenari|Permas|Ros Merah|Setia|Kuchai',
  streetPattern:
    'No. {no}, Jalan {street} {no2}|{no} & {no2}, Jalan {street}|Lot {no}, Ground Floor, {street} Mall|{no}-G, Jalan {street}|Lot PT {no}, Kawasan {street}',
  companies:
    '{surname} {surname2} {trade} Sdn Bhd|{brand} {trade} (M) Sdn Bhd|{brand} Sdn. Bhd.|{surname} Enterprise|{brand} ({city}) Sdn Bhd|Restoran {surname}|Kedai {trade} {surname}|{surname} & Sons Trading|{brand} {trade} Holdings Berhad|Syarikat {surname} {surname2}|Pasaraya {brand} Sdn Bhd|{surname} Trading Co',
  phones: '0#-### ####|03-#### ####|07-#######|+60 #-### ####|01#-### ####',
  domains: 'com.my|my|com',
  countryName: 'Malaysia',
}

export const singapore: World = {
  ...malaysia,
  cities: 'Singapore ######|S(######)|Singapore 0#####',
  streets: 'Orchard|Serangoon|Bukit Timah|Geylang|Tampines|Jurong East|Bedok North|Clementi',
  streetPattern: '{no} {street} Road #0{no2}-1{no2}|Blk {no} {street} Ave {no2}|{no} {street} Central',
  companies:
    '{brand} {trade} Pte Ltd|{surname} {trade} Pte. Ltd.|{surname} & {surname2} Trading|{brand} Singapore Pte Ltd',
  phones: '6### ####|+65 6### ####|9### ####',
  domains: 'com.sg|sg',
  countryName: 'Singapore',
}

import type { Language } from '../flow/language.ts'

/**
 * What has a law of its own and is no country's name of {@link Intl.DisplayNames}: parts of federal states, short forms, and
 * names in full, as each language writes them.
 */
export const places: Partial<Record<Language, string>> = {
  en: 'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|District of Columbia|Puerto Rico|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland and Labrador|Prince Edward Island|England and Wales|England & Wales|England|Wales|Scotland|Northern Ireland|New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania|Australian Capital Territory|Northern Territory|Dubai|Abu Dhabi|DIFC|Catalonia|Bavaria|PRC|P.R.C.|USA|U.S.A.|UAE|Russia|Korea|South Korea|Holland|Great Britain|Grand Duchy of Luxembourg|United Mexican States',
  de: 'Bayern',
  fr: 'Québec|Angleterre et Pays de Galles|Californie',
  es: 'Cataluña|Inglaterra y Gales|Nueva York|Estados Unidos Mexicanos|Ciudad de México',
  pt: 'Inglaterra e País de Gales|Nova Iorque|São Paulo',
  cs: 'Česká republika',
  ja: '日本国',
  zh: '中华人民共和国|中華人民共和国|香港|台湾',
}

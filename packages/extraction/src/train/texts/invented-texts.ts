import * as fakers from '@faker-js/faker'
import type { TaughtText } from './taught-text.ts'

const locales = [
  fakers.fakerAF_ZA,
  fakers.fakerAZ,
  fakers.fakerCS_CZ,
  fakers.fakerCY,
  fakers.fakerDA,
  fakers.fakerDE,
  fakers.fakerDE_AT,
  fakers.fakerDE_CH,
  fakers.fakerEL,
  fakers.fakerEN_AU,
  fakers.fakerEN_CA,
  fakers.fakerEN_GB,
  fakers.fakerEN_GH,
  fakers.fakerEN_IE,
  fakers.fakerEN_IN,
  fakers.fakerEN_NG,
  fakers.fakerEN_US,
  fakers.fakerEN_ZA,
  fakers.fakerES,
  fakers.fakerES_MX,
  fakers.fakerFI,
  fakers.fakerFR,
  fakers.fakerFR_BE,
  fakers.fakerFR_CA,
  fakers.fakerFR_CH,
  fakers.fakerHR,
  fakers.fakerHU,
  fakers.fakerID_ID,
  fakers.fakerIT,
  fakers.fakerLV,
  fakers.fakerNB_NO,
  fakers.fakerNL,
  fakers.fakerNL_BE,
  fakers.fakerPL,
  fakers.fakerPT_BR,
  fakers.fakerPT_PT,
  fakers.fakerRO,
  fakers.fakerRU,
  fakers.fakerSK,
  fakers.fakerSL_SI,
  fakers.fakerSR_RS_latin,
  fakers.fakerSV,
  fakers.fakerTR,
  fakers.fakerUK,
  fakers.fakerVI,
]

/** Their lists are not whole: what they lack is in English, and is left out. */
const otherScripts = [
  fakers.fakerAR,
  fakers.fakerFA,
  fakers.fakerHE,
  fakers.fakerHY,
  fakers.fakerJA,
  fakers.fakerKA_GE,
  fakers.fakerKO,
  fakers.fakerTH,
  fakers.fakerUR,
  fakers.fakerZH_CN,
  fakers.fakerZH_TW,
]

/** A state or province, abbreviated where that is usual. */
function stateOf(faker: fakers.Faker): string {
  const { state_abbr: states } = faker.rawDefinitions.location ?? {}
  return states ? faker.helpers.arrayElement(states) : faker.location.city()
}

type Maker = (faker: fakers.Faker) => TaughtText

const makers: readonly (readonly [weight: number, make: Maker])[] = [
  [5, (f) => ({ kind: 'person', text: f.person.fullName() })],
  [1, (f) => ({ kind: 'person', text: `${f.person.lastName()}, ${f.person.firstName()}` })],
  [1, (f) => ({ kind: 'person', text: `${f.person.firstName()[0]}. ${f.person.lastName()}` })],
  [2, (f) => ({ kind: 'company', text: f.company.name() })],
  [
    3,
    (f) => ({ kind: 'street', text: f.location.streetAddress({ useFullAddress: f.number.float() < 0.2 }) }),
  ],
  [1, (f) => ({ kind: 'town', text: f.location.city() })],
  [2, (f) => ({ kind: 'town', text: `${f.location.zipCode()} ${f.location.city()}` })],
  [1, (f) => ({ kind: 'town', text: `${f.location.city()} ${f.location.zipCode()}` })],
  [1, (f) => ({ kind: 'town', text: `${f.location.city()}, ${stateOf(f)} ${f.location.zipCode()}` })],
  [0.5, (f) => ({ kind: 'town', text: f.location.country() })],
  [3, (f) => ({ kind: 'item', text: f.commerce.productName() })],
  [1, (f) => ({ kind: 'caption', text: f.person.jobTitle() })],
  [2, (f) => ({ kind: 'sentence', text: f.company.catchPhrase() })],
  [0.5, (f) => ({ kind: 'number', text: f.phone.number() })],
  [
    0.5,
    (f) => ({
      kind: 'number',
      text: f.helpers.arrayElement([f.internet.email(), f.internet.domainName(), f.internet.url()]),
    }),
  ],
]

/** Names, addresses, goods and slogans of many countries, by the word lists of Faker. */
export function* inventedTexts(perLocale: number): Generator<TaughtText> {
  for (const [i, faker] of [...locales, ...otherScripts].entries()) {
    const isOther = i >= locales.length
    faker.seed(i)
    const weighted = makers.map(([weight, value]) => ({ weight, value }))
    for (let n = 0; n < perLocale; n++) {
      const taught = faker.helpers.weightedArrayElement(weighted)(faker)
      if (!isOther || !/[a-z]{2}/i.test(taught.text)) yield taught
    }
  }
}

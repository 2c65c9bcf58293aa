const states =
  'New York|Delaware|California|Texas|Florida|Illinois|Nevada|Georgia|Ohio|Washington|New Jersey|Michigan|North Carolina|Minnesota|Colorado|Arizona|Utah|Oregon|Missouri|Tennessee|Wisconsin|Connecticut|Maryland|Indiana'.split(
    '|',
  )
const commonwealths = 'Massachusetts|Pennsylvania|Virginia|Kentucky'.split('|')
const provinces = 'Ontario|British Columbia|Alberta|Nova Scotia|Manitoba|Saskatchewan'.split('|')
const australian = 'New South Wales|Victoria|Queensland|Western Australia|South Australia|Tasmania'.split('|')

/** `law` follows "the laws of", `adj` stands for the whole: "English law". */
export const enLaws: Record<string, Record<string, string[]>> = {
  US: {
    law: [
      ...states.flatMap((state) => [
        `the State of *${state}*`,
        `the State of *${state}*`,
        `*${state}*`,
        `the State of *${state}*, United States of America`,
        `the state of *${state}*, U.S.A.`,
      ]),
      ...commonwealths.flatMap((state) => [`the Commonwealth of *${state}*`, `*${state}*`]),
    ],
    adj: [...states, ...commonwealths].map((state) => `*${state}* law`),
  },
  GB: {
    law: [
      '*England and Wales*',
      '*England and Wales*',
      '*England*',
      '*Scotland*',
      '*England & Wales*',
      '*Northern Ireland*',
    ],
    adj: ['*English* law', '*English* law', '*Scots* law', 'the law of *England and Wales*'],
  },
  AU: {
    law: australian.flatMap((s) => [
      `the State of *${s}*`,
      `*${s}*`,
      `*${s}*, Australia`,
      `*${s}* and the Commonwealth of Australia`,
    ]),
    adj: australian.map((s) => `the law in force in *${s}*`),
  },
  IE: {
    law: ['*Ireland*', 'the Republic of *Ireland*', '*Ireland*'],
    adj: ['*Irish* law', 'the law of *Ireland*'],
  },
  CA: {
    law: provinces.flatMap((p) => [
      `the Province of *${p}*`,
      `the Province of *${p}* and the federal laws of Canada applicable therein`,
      `*${p}*, Canada`,
      `*${p}*`,
    ]),
    adj: provinces.map((p) => `the law of the Province of *${p}*`),
  },
  NZ: { law: ['*New Zealand*'], adj: ['*New Zealand* law', 'the law of *New Zealand*'] },
  IN: { law: ['*India*', 'the Republic of *India*'], adj: ['*Indian* law', 'the law of *India*'] },
  SG: { law: ['*Singapore*', 'the Republic of *Singapore*'], adj: ['*Singapore* law'] },
  DE: { law: ['*Germany*', 'the Federal Republic of *Germany*'], adj: ['*German* law'] },
  AT: { law: ['*Austria*', 'the Republic of *Austria*'], adj: ['*Austrian* law'] },
  CH: { law: ['*Switzerland*'], adj: ['*Swiss* law', 'the substantive law of *Switzerland*'] },
  FR: { law: ['*France*', 'the French Republic (*France*)'], adj: ['*French* law'] },
  ES: { law: ['*Spain*', 'the Kingdom of *Spain*'], adj: ['*Spanish* law'] },
  MX: { law: ['*Mexico*', 'the United Mexican States (*Mexico*)'], adj: ['*Mexican* law'] },
  PT: { law: ['*Portugal*'], adj: ['*Portuguese* law'] },
  BR: { law: ['*Brazil*', 'the Federative Republic of *Brazil*'], adj: ['*Brazilian* law'] },
  BE: { law: ['*Belgium*'], adj: ['*Belgian* law'] },
  IT: { law: ['*Italy*'], adj: ['*Italian* law'] },
  NL: { law: ['the *Netherlands*', '*The Netherlands*'], adj: ['*Dutch* law'] },
}

/** Other right ways to name a country's law, for those who compare. */
export const enLawAliases: Record<string, string[]> = {
  GB: ['England and Wales', 'England', 'English'],
  IE: ['Ireland', 'Irish'],
  IN: ['India', 'Indian'],
  DE: ['Germany', 'German', 'Federal Republic of Germany'],
  AT: ['Austria', 'Austrian'],
  CH: ['Switzerland', 'Swiss'],
  FR: ['France', 'French'],
  ES: ['Spain', 'Spanish'],
  MX: ['Mexico', 'Mexican'],
  PT: ['Portugal', 'Portuguese'],
  BR: ['Brazil', 'Brazilian'],
  BE: ['Belgium', 'Belgian'],
  IT: ['Italy', 'Italian'],
  NL: ['Netherlands', 'The Netherlands', 'Dutch'],
}

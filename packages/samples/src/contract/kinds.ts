export const contractKinds = [
  'lease_commercial',
  'lease_residential',
  'services',
  'consulting',
  'nda',
  'supply',
  'distribution',
  'employment',
  'software_licence',
  'trademark_licence',
  'loan',
  'maintenance',
  'hosting',
  'sponsorship',
  'joint_venture',
  'agency',
  'purchase',
  'data_processing',
  'amendment',
] as const
export type ContractKind = (typeof contractKinds)[number]

/** What a contract's value is, since each is worded in its own way. */
export type ValueKind = 'fee' | 'rent' | 'licence' | 'price' | 'loan' | 'salary' | 'sponsorship'

type KindHabits = {
  value: ValueKind | null
  /** How often a value is printed. */
  valued: number
  /** Smallest and largest usual value, in units of a big currency. */
  amounts: readonly [number, number]
  /** Usual terms in months. */
  months: readonly number[]
  /** How often the contract has no end. */
  openEnded: number
  renews: number
  /** Whether private persons are a usual party: as first, as second. */
  persons: readonly [number, number]
}

const business = { openEnded: 0.12, renews: 0.5, persons: [0, 0.04] } as const

/** What is usual for each kind of contract. */
export const kindHabits: Record<ContractKind, KindHabits> = {
  lease_commercial: {
    ...business,
    value: 'rent',
    valued: 0.9,
    amounts: [900, 40000],
    months: [24, 36, 60, 84, 120],
    renews: 0.35,
  },
  lease_residential: {
    value: 'rent',
    valued: 0.95,
    amounts: [450, 4200],
    months: [6, 12, 24, 36],
    openEnded: 0.3,
    renews: 0.4,
    persons: [0.6, 1],
  },
  services: { ...business, value: 'fee', valued: 0.65, amounts: [4000, 900000], months: [6, 12, 18, 24, 36] },
  consulting: {
    ...business,
    value: 'fee',
    valued: 0.7,
    amounts: [3000, 250000],
    months: [3, 6, 9, 12, 24],
    persons: [0, 0.4],
  },
  nda: { ...business, value: null, valued: 0, amounts: [0, 0], months: [12, 24, 36, 60], renews: 0.06 },
  supply: { ...business, value: 'price', valued: 0.35, amounts: [20000, 4000000], months: [12, 24, 36, 60] },
  distribution: {
    ...business,
    value: 'fee',
    valued: 0.2,
    amounts: [10000, 500000],
    months: [12, 24, 36, 60],
  },
  employment: {
    ...business,
    value: 'salary',
    valued: 0.92,
    amounts: [26000, 210000],
    months: [6, 12, 24],
    openEnded: 0.6,
    renews: 0.1,
    persons: [0, 1],
  },
  software_licence: {
    ...business,
    value: 'licence',
    valued: 0.6,
    amounts: [900, 400000],
    months: [12, 24, 36],
  },
  trademark_licence: {
    ...business,
    value: 'licence',
    valued: 0.5,
    amounts: [5000, 800000],
    months: [12, 24, 36, 60, 120],
  },
  loan: {
    ...business,
    value: 'loan',
    valued: 0.98,
    amounts: [5000, 5000000],
    months: [12, 24, 36, 60, 120],
    openEnded: 0.04,
    renews: 0.04,
    persons: [0.2, 0.3],
  },
  maintenance: { ...business, value: 'fee', valued: 0.6, amounts: [1200, 160000], months: [12, 24, 36, 48] },
  hosting: {
    ...business,
    value: 'fee',
    valued: 0.6,
    amounts: [600, 300000],
    months: [1, 12, 24, 36],
    renews: 0.75,
  },
  sponsorship: {
    ...business,
    value: 'sponsorship',
    valued: 0.85,
    amounts: [2500, 900000],
    months: [6, 12, 24, 36],
    renews: 0.15,
  },
  joint_venture: {
    ...business,
    value: 'price',
    valued: 0.25,
    amounts: [50000, 9000000],
    months: [36, 60, 120, 240],
    openEnded: 0.3,
    renews: 0.2,
  },
  agency: {
    ...business,
    value: 'fee',
    valued: 0.2,
    amounts: [5000, 90000],
    months: [12, 24, 36],
    openEnded: 0.3,
    persons: [0, 0.2],
  },
  purchase: {
    ...business,
    value: 'price',
    valued: 0.92,
    amounts: [1500, 6000000],
    months: [1, 3, 6],
    openEnded: 0.7,
    renews: 0,
    persons: [0.1, 0.15],
  },
  data_processing: {
    ...business,
    value: null,
    valued: 0,
    amounts: [0, 0],
    months: [12, 24],
    openEnded: 0.6,
    renews: 0.1,
  },
  amendment: {
    ...business,
    value: 'fee',
    valued: 0.2,
    amounts: [5000, 300000],
    months: [12, 24, 36],
    renews: 0.12,
  },
}

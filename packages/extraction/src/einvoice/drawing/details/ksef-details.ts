import type { DetailsMap } from './details-map.ts'

const rates: readonly [row: number | string, rate: string | undefined, category: string, code?: string][] = [
  [1, '23', '', 'S'],
  [2, '8', '', 'S'],
  [3, '5', '', 'S'],
  [4, undefined, 'Taxi', 'S'],
  [5, undefined, 'One-stop shop', 'S'],
  ['6_1', '0', 'Domestic', 'Z'],
  ['6_2', '0', 'Intra-community', 'K'],
  ['6_3', '0', 'Export', 'G'],
  [7, undefined, 'Exempt', 'E'],
  [8, undefined, 'Outside Poland', 'O'],
  [9, undefined, 'Services in the EU', 'O'],
  [10, undefined, 'Reverse charge', 'AE'],
  [11, undefined, 'Margin scheme'],
]

export const ksefDetails: DetailsMap = {
  references: [
    ['Kind', 'Fa/RodzajFaktury'],
    ['Place of issue', 'Fa/P_1M'],
    ['Period', 'Fa/OkresFa/P_6_Od', 'Fa/OkresFa/P_6_Do'],
    ['Contract', 'Fa/WarunkiTransakcji/Umowy/NrUmowy'],
    ['Preceding invoice', 'Fa/DaneFaKorygowanej/NrFaKorygowanej'],
    ['Reason for correction', 'Fa/PrzyczynaKorekty'],
    ['Delivery note', 'Fa/WZ'],
  ],
  vendor: [
    ['KRS', 'Stopka/Rejestry/KRS'],
    ['REGON', 'Stopka/Rejestry/REGON'],
    ['BDO', 'Stopka/Rejestry/BDO'],
  ],
  customer: [
    ['E-mail', 'Podmiot2/DaneKontaktowe/Email'],
    ['Phone', 'Podmiot2/DaneKontaktowe/Telefon'],
  ],
  parties: [
    {
      title: 'Third party',
      at: 'Podmiot3',
      lines: [['DaneIdentyfikacyjne/Nazwa'], ['Adres/AdresL1', 'Adres/AdresL2'], ['DaneIdentyfikacyjne/NIP']],
    },
  ],
  // Each rate has elements of its own.
  taxes: rates.map(([row, rate, category, code]) => ({
    at: 'Fa',
    fixed: { category, ...(code === undefined ? {} : { code }), ...(rate === undefined ? {} : { rate }) },
    basis: `P_13_${row}`,
    amount: `P_14_${row}`,
  })),
  beforeTotal: [],
  afterTotal: [['Paid in part', 'Fa/Platnosc/ZaplataCzesciowa/KwotaZaplatyCzesciowej']],
  means: {
    path: 'Fa/Platnosc/FormaPlatnosci',
    names: {
      '1': 'Cash',
      '2': 'Card',
      '3': 'Voucher',
      '4': 'Cheque',
      '5': 'Credit',
      '6': 'Credit transfer',
      '7': 'Mobile payment',
    },
  },
  payment: [
    ['Paid on', 'Fa/Platnosc/DataZaplaty'],
    ['Bank', 'Fa/Platnosc/RachunekBankowy/NazwaBanku'],
  ],
  notes: 'Fa/DodatkowyOpis/Wartosc',
  lines: {
    at: 'Fa/FaWiersz',
    number: 'NrWierszaFa',
    facts: [
      ['Date', 'P_6A'],
      ['GTIN', 'GTIN'],
      ['PKWiU', 'PKWiU'],
      ['CN', 'CN'],
      ['GTU', 'GTU'],
      ['Discount', 'P_10'],
      ['Price with tax', 'P_9B'],
      ['Amount with tax', 'P_11A'],
      ['Before the correction', 'StanPrzed'],
    ],
  },
}

import { describe, expect, it } from 'vitest'
import { pageOf } from '../../../fields/test-page.ts'
import { readContract } from './document.ts'
import { findPartyCandidates } from './find-parties.ts'

type Placed = { text: string; x: number; y: number }

function partiesOf(lines: readonly (string | Placed)[]): { value: string; traits: string[] }[] {
  const read = pageOf(
    lines.map((line, i) => (typeof line === 'string' ? { text: line, x: 50, y: 60 + 40 * i } : line)),
  )
  return findPartyCandidates(readContract(read))
}

function namesOf(lines: readonly (string | Placed)[]): string[] {
  return partiesOf(lines).map(({ value }) => value)
}

describe('the names that may be parties', () => {
  it.each([
    ['DE UNA PARTE, como vendedora, DOÑA MARTA IBARRA SOL, mayor de edad,', 'MARTA IBARRA SOL'],
    ['D’autre part, Madame Claire Dumont, demeurant 3 rue Verte, Nantes', 'Claire Dumont'],
    ['Fornecedor: Tiago Nunes, Rua Nova 3, Braga', 'Tiago Nunes'],
    ['e de outro lado FORNOS DO VALE LTDA., com sede em Recife', 'FORNOS DO VALE LTDA'],
    ['the Lender, Orvane, 12 Quay Street, Leith', 'Orvane'],
    ['Pronajímatel: Správa domů Lesná s.r.o., Brno', 'Správa domů Lesná s.r.o'],
    ['Strony: (1) Tartak Sosna Sp. z o.o., ul. Leśna 4, Opole („Dostawca”)', 'Tartak Sosna Sp. z o.o'],
    ['Bir tarafta Kaya Gıda Sanayi ve Ticaret A.Ş. (“Satıcı”)', 'Kaya Gıda Sanayi ve Ticaret A.Ş'],
    ['entre a Quinta Verde, Lda., sociedade com sede em Beja, e', 'Quinta Verde, Lda'],
    ['Zhotovitel: Bank of the West, Praha', 'Bank of the West'],
    ['İşbu sözleşme Kaya Gıda A.Ş. ile Sayın Hakan Er (İşveren) arasında', 'Hakan Er'],
    ['Tra la società Cantina d’Asti S.r.l., con sede in Asti', 'Cantina d’Asti S.r.l'],
    ['e la signora Anna Bo, nata a Lodi', 'Anna Bo'],
    ['concede in locazione al sig. Edoardo Riva, nato a Trieste', 'Edoardo Riva'],
    [
      'Party B: Lian Hua Software Co., Ltd.(联华软件) Registration Address: 8 Lake Road',
      'Lian Hua Software Co., Ltd',
    ],
    ['Dr. Anton Weiß GmbH, Hafenstraße 4, 24103 Kiel', 'Dr. Anton Weiß GmbH'],
    ['Auftragnehmer Lüftung Reis e.K., Donaulände 40, 94034 Passau', 'Lüftung Reis e.K'],
    ['La société Aubert Fret, SAS au capital de 150 000 €, dont le siège est à Nantes', 'Aubert Fret'],
    ['between Mira Kalnina, director of Brick & Oak Ltd (“Client”), and', 'Brick & Oak Ltd'],
  ])('are found in %s', (text, name) => {
    expect(namesOf([text]).map((value) => value.replace(/\.$/, ''))).toContain(name)
  })

  it.each([
    ['by and between Mira Kalnina, director of Brick & Oak Ltd (“Client”), and', 'Mira Kalnina'],
    ['in the person of its Marketing Director Ms. Mira Kalnina, acting on the basis of', 'Mira Kalnina'],
    ['Dr. Anton Weiß GmbH, Hafenstraße 4, 24103 Kiel', 'Anton Weiß GmbH'],
    ['Lüftung Reis e.K., Donaulände 40, 94034 Passau', 'Lüftung Reis e.K., Donaulände 40'],
  ])('in %s do not include %s', (text, name) => {
    expect(namesOf([text])).not.toContain(name)
  })

  it('are not of who signs above a post', () => {
    const names = namesOf(['BRICK & OAK LTD', 'By: ____________', 'Mira Kalnina', 'Chief Financial Officer'])
    expect(names).toContain('BRICK & OAK LTD')
    expect(names).not.toContain('Mira Kalnina')
  })

  it('begin on the line before where words in capitals do', () => {
    const names = namesOf([
      { text: 'This sets out the terms and conditions under which Oldport', x: 50, y: 60 },
      { text: 'Brick Company, Inc., a Nevada corporation, provides the service', x: 50, y: 72 },
    ])
    expect(names).toContain('Oldport Brick Company, Inc.')
    expect(names).not.toContain('Brick Company, Inc.')
  })

  it('are behind a role that begins any line', () => {
    const names = namesOf([
      { text: 'This agreement for the flat on the second floor of Harbour House is', x: 50, y: 60 },
      { text: 'between the two persons named here, who both live in the same town:', x: 50, y: 72 },
      { text: 'Tenant Mira Kalnina lives in Riga and has read all of the rules that', x: 50, y: 84 },
      { text: 'the house has, and will keep to them for as long as this lasts.', x: 50, y: 96 },
    ])
    expect(names).toContain('Mira Kalnina')
  })

  it('are no years, and no roles', () => {
    const names = namesOf(['Ing. Radek Holoubek, narozen 14. 2. 1975, bytem Písek, IČO', 'La Lavoratrice'])
    expect(names).not.toContain('1975')
    expect(names).not.toContain('La Lavoratrice')
  })

  it('are no parts of an address', () => {
    const names = namesOf(['Odbiorca: Tartak Sosna Sp. z o.o., ul. Leśna 4, 45-018 Opole, NIP 7541230098'])
    expect(names).not.toContain('Leśna 4')
    expect(names).not.toContain('45-018 Opole')
  })

  it.each([
    [
      '株式会社青葉商事(以下「甲」という。)と合同会社みなと工房(以下「乙」という。)とは、次のとおり契約を締結する。',
      ['株式会社青葉商事', '合同会社みなと工房'],
    ],
    [
      '本契約は、東山機械株式会社(以下「甲」という)と有限会社とんぼ堂(以下「乙」という)の間で締結する。',
      ['東山機械株式会社', '有限会社とんぼ堂'],
    ],
    [
      '甲方:北京青山科技有限公司 乙方(盖章):王小明 双方根据法律协商一致订立本合同。',
      ['北京青山科技有限公司', '王小明'],
    ],
  ])('are found in Chinese and Japanese signs: %s', (text, names) => {
    expect(namesOf([text])).toEqual(names)
  })

  it('have no form of address before them in a list', () => {
    const names = namesOf(['Vendeur : Madame Claire Dumont, demeurant 3 rue Verte, Nantes'])
    expect(names).toContain('Claire Dumont')
    expect(names).not.toContain('Madame Claire Dumont')
  })

  it.each(['Le Preneur', 'EL ARRENDATARIO', 'Der Mieter', 'the Tenant', 'Für den Kunden'])(
    'are not what a party is called in the contract, as %s',
    (text) => {
      expect(namesOf([text])).toEqual([])
    },
  )

  it('know the label of their row, and are not positions', () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, i) => ({ text, x: 50 + 160 * i, y }))
    const found = partiesOf([
      ...row(100, 'Company', 'Pelican Stores Ltd', 'Harrow Foods plc'),
      ...row(130, 'Print Name', 'Ann Lee', 'Bob Hill'),
      ...row(160, 'Title', 'Managing Director', 'Company Secretary'),
    ])
    const traitsOf = (name: string) => found.find(({ value }) => value === name)?.traits
    expect(traitsOf('Harrow Foods plc')).toContain('row:company')
    expect(traitsOf('Bob Hill')).toContain('row:person')
    expect(found.map(({ value }) => value)).not.toContain('Managing Director')
  })
})

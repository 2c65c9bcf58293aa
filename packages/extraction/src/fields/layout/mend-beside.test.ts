import { expect, test } from 'vitest'
import { pageOf } from '../test-page.ts'
import { mendBeside } from './mend-beside.ts'

test.each([
  ['JI. Raya Bogor', 'Jl. Raya Bogor'],
  ['TeI. 030 1234', 'Tel. 030 1234'],
  ['VI. Etappe', 'VI. Etappe'],
  ['Polígono Cantabria Il, parcela 14', 'Polígono Cantabria II, parcela 14'],
  ['Enrico lll', 'Enrico III'],
  ['Museo Il Correggio', 'Museo Il Correggio'],
  ['N 48817', 'N° 48817'],
  ['CAE N*: 76114827719283', 'CAE N° 76114827719283'],
  ['N Street', 'N Street'],
  ['E-mail contato @alugasul.com.br', 'E-mail contato@alugasul.com.br'],
  ['info@ kovo.lt', 'info@kovo.lt'],
  ['3 @ 12.50', '3 @ 12.50'],
])('reads "%s" as "%s"', (read, text) => {
  const { words } = pageOf([read]).pages[0]!
  expect(
    mendBeside(words)
      .map((word) => word.text)
      .join(' '),
  ).toBe(text)
})

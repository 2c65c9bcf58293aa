import { expect, it } from 'vitest'
import { describeDocument } from '../features/describe-document.ts'
import { pageOf } from '../test-page.ts'
import { captioned } from './captioned.ts'
import { optionOf } from './test-relations.ts'

it.each([
  ['Seller', 'Norwood Foods Ltd', true],
  ['Aussteller', 'Norwood Foods GmbH', true],
  ['Von', 'Norwood Holding AG', false],
  ['Empresa', 'Norwood Foods Ltda', false],
])('says of "%s %s" whether it begins with a caption: %j', (caption, name, isCaptioned) => {
  const described = describeDocument(
    pageOf([
      { text: `${caption} ${name}`, x: 50, y: 40 },
      { text: name, x: 50, y: 700 },
    ]),
  )
  const options = [`${caption} ${name}`, name].map((value) => optionOf(described, 'name', value))
  const said = captioned('vendor', 'vn').relate(described, [options])
  expect(options.map((option) => said(option))).toEqual([
    isCaptioned ? ['vendor name: with its caption'] : [],
    [],
  ])
})

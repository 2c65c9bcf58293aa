import { expect, it } from 'vitest'
import { parentOrigin } from './tell-parent.ts'

it('finds the origin of the framing page by the browser, or by the referrer', () => {
  expect(parentOrigin('https://erp.example.com', 'https://other.example.com/x')).toBe(
    'https://erp.example.com',
  )
  expect(parentOrigin(undefined, 'https://erp.example.com/invoices/1?a=b')).toBe('https://erp.example.com')
  expect(parentOrigin(undefined, '')).toBeNull()
})

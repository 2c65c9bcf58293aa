import { describe, expect, test } from 'vitest'
import { checkUrl } from './check-url.ts'
import { parsePrivateHosts } from './private-hosts.ts'

function check(url: string, listed = '') {
  return checkUrl(url, parsePrivateHosts(listed)).ok
}

test.each([
  'https://example.com/invoice-001.pdf',
  'https://example.com:8443/a?b=c#d',
  'HTTPS://EXAMPLE.COM/',
  'https://1.1.1.1/',
  'https://münchen.example/rechnung.pdf',
  'https://localhost.example.com/',
])('%s is allowed by its text', (url) => {
  expect(check(url)).toBe(true)
})

test.each([
  'http://example.com/',
  'ftp://example.com/',
  'example.com',
  'https://',
  'https:example.com',
  'https://user@example.com/',
  'https://:password@example.com/',
  'https://exa mple.com/',
  'https://example.com:99999/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://a.localhost./',
  'https://192.168.1.1/',
  `https://example.com/${'x'.repeat(2_048)}`,
])('%s is not allowed', (url) => {
  expect(check(url)).toBe(false)
})

describe('a list of private hosts', () => {
  test.each([
    ['intranet', 'http://intranet/a', true],
    ['intranet', 'http://INTRANET./a', true],
    ['intranet', 'http://intranet:8080/a', true],
    ['intranet:8080', 'http://intranet:8080/a', true],
    ['intranet:8080', 'http://intranet/a', false],
    ['intranet:80', 'http://intranet/a', true],
    ['intranet', 'http://other/a', false],
    ['intranet', 'http://sub.intranet/a', false],
    ['10.0.0.0/8', 'http://10.1.2.3/a', true],
    ['10.0.0.0/8', 'http://11.1.2.3/a', false],
    ['10.0.0.0/8', 'http://example.com/a', false],
    ['10.0.0.0/8', 'https://[::ffff:10.0.0.1]/a', true],
    ['127.0.0.0/8', 'http://localhost:3000/a', true],
    ['127.0.0.1:3000', 'http://2130706433:3000/a', true],
    ['[fd00::1]:3000', 'http://[fd00::1]:3000/a', true],
    ['fd00::/8', 'http://[fd12::1]/a', true],
    ['10.0.0.1, fd00::1 ,intranet', 'http://[fd00::1]/a', true],
  ])('%s lets %s through: %s', (listed, url, isThrough) => {
    expect(check(url, listed)).toBe(isThrough)
  })

  test.each(['http://intranet', 'a b', '10.0.0.0/99', 'intranet:99999', 'user@host', '*', ':80'])(
    'may not hold %s',
    (entry) => {
      expect(() => parsePrivateHosts(`localhost,${entry}`)).toThrow(entry)
    },
  )
})

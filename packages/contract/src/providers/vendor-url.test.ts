import { describe, expect, test } from 'vitest'
import { configOf } from './providers.ts'

const dynamics365 = configOf('dynamics365').shape
const hubspot = configOf('hubspot').shape
const salesforce = configOf('salesforce').shape

describe.each([
  [
    'environment_url',
    dynamics365.environment_url,
    [
      'https://contoso.crm4.dynamics.com',
      'https://contoso.crm.dynamics.com/',
      'https://contoso.api.crm11.dynamics.com',
      'https://contoso.crm.microsoftdynamics.us',
      'https://contoso.crm.dynamics.cn',
    ],
    [
      'https://contoso.crm4.dynamics.com.evil.example',
      'https://crm4.dynamics.com',
      'https://contoso.dynamics.com',
      'https://contoso.crm4.dynamics.com/api',
      'https://contoso.crm4.dynamics.com?x',
      'https://contoso.crm4.dynamics.com:8443',
      'https://user@contoso.crm4.dynamics.com',
    ],
  ],
  [
    'authority_url',
    dynamics365.authority_url,
    ['https://login.microsoftonline.us', 'https://login.partner.microsoftonline.cn'],
    [
      'https://login.microsoftonline.evil.example',
      'https://evil.example',
      'https://xlogin.microsoftonline.com',
    ],
  ],
  [
    'my_domain_url',
    salesforce.my_domain_url,
    [
      'https://contoso.my.salesforce.com',
      'https://contoso--test.sandbox.my.salesforce.com',
      'https://contoso-dev-ed.develop.my.salesforce.com/',
    ],
    [
      'https://login.salesforce.com',
      'https://contoso.my.salesforce.com.evil.example',
      'https://my.salesforce.com',
      'https://contoso.lightning.force.com',
      'https://contoso.my.salesforce.com/services',
    ],
  ],
  [
    'api_url',
    hubspot.api_url,
    ['https://api.hubapi.com', 'https://api-eu1.hubapi.com/'],
    ['https://hubapi.com', 'https://api.hubapi.com.evil.example', 'https://xapi.hubapi.com'],
  ],
] as const)('%s', (_name, schema, good, bad) => {
  test.each(good)('may be %s', (url) => {
    expect(schema.safeParse(url).success).toBe(true)
  })

  test.each([...bad, 'contoso', '', 'ftp://127.0.0.1', 'file:///etc/passwd'])('may not be %s', (url) => {
    expect(schema.safeParse(url).success).toBe(false)
  })

  test('may be http, which is reached only on hosts that the operator listed', () => {
    expect(schema.safeParse('http://127.0.0.1:4000').success).toBe(true)
  })
})

test.each(['https://contoso.odoo.com', 'https://erp.example:8443/', 'http://10.0.0.5:8069'])(
  'an Odoo server may be at %s',
  (url) => {
    expect(configOf('odoo').shape.url.safeParse(url).success).toBe(true)
  },
)

test.each(['https://contoso.odoo.com/web', 'https://user@contoso.odoo.com', 'contoso', 'file:///etc/passwd'])(
  'an Odoo server may not be at %s',
  (url) => {
    expect(configOf('odoo').shape.url.safeParse(url).success).toBe(false)
  },
)

import { z } from 'zod'
import { limits } from '../limits.ts'
import { atMostKeys } from '../values.ts'
import { defineProvider } from './define-provider.ts'

const field = z.string().regex(/^[a-z]\w{0,62}$/, 'expected a technical name such as partner_id')
const model = z
  .string()
  .regex(/^[a-z]\w*(?:\.\w+)*$/, 'expected a technical name such as account.move')
  .max(100)

const lookups = z
  .array(
    z
      .strictObject({
        field: field.meta({
          description: "Name of the field, and of the payload's property with the value",
          examples: ['partner_id'],
        }),
        model: model.meta({ description: 'The model that it refers to', examples: ['res.partner'] }),
        by: field.meta({
          description: 'The field of that model that the value belongs to; exactly one record must have it',
          examples: ['vat'],
        }),
        where: z
          .record(field, z.union([z.string().max(200), z.number(), z.boolean()]))
          .refine(...atMostKeys(20))
          .optional()
          .meta({
            maxProperties: 20,
            description: 'Further values that the record must have',
            examples: [{ is_company: true }],
          }),
        many: z
          .boolean()
          .optional()
          .meta({ description: 'Whether the field is a many2many, such as taxes', examples: [false] }),
      })
      .describe('A field that refers to a record of another model'),
  )
  .max(50)
  .optional()
  .describe('The properties of the payload that refer to other records')

export const odoo = defineProvider({
  description: 'a record in Odoo, such as a vendor bill',
  config: z
    .strictObject({
      url: z
        .string()
        .max(limits.fileUrlCharacters)
        .refine(isOrigin, 'expected an address such as https://contoso.odoo.com, without a path')
        .meta({
          format: 'uri',
          description: 'The address of the Odoo server',
          examples: ['https://contoso.odoo.com'],
        }),
      database: z
        .string()
        .regex(/^[\w.-]{1,100}$/, 'expected the name of a database')
        .meta({ description: 'The name of the database', examples: ['contoso'] }),
      json_rpc: z
        .strictObject({
          login: z
            .string()
            .min(1)
            .max(200)
            .meta({ description: 'The login of the user that the API key belongs to', examples: ['numora'] }),
        })
        .optional()
        .meta({
          description: 'For Odoo before version 19: uses JSON-RPC instead of the JSON-2 API',
          examples: [{ login: 'numora' }],
        }),
      model: model.meta({ description: 'The model of the record', examples: ['account.move'] }),
      lookups,
      line_items: z
        .strictObject({
          list: z
            .string()
            .min(1)
            .max(200)
            .meta({
              description: "Name of the list in the payload: the mapping's `line_items.to`",
              examples: ['lines'],
            }),
          field: field.meta({
            description: 'The one2many field that has the lines',
            examples: ['invoice_line_ids'],
          }),
          lookups,
        })
        .optional()
        .describe('How line items become lines of the record'),
      attach_file: z
        .boolean()
        .optional()
        .meta({ description: 'Whether the original file is attached to the record', examples: [true] }),
    })
    .meta({
      id: 'OdooDestinationConfig',
      description: 'Where and how records are written',
      examples: [
        {
          url: 'https://contoso.odoo.com',
          database: 'contoso',
          model: 'account.move',
          lookups: [{ field: 'partner_id', model: 'res.partner', by: 'vat', where: { is_company: true } }],
          line_items: {
            list: 'lines',
            field: 'invoice_line_ids',
            lookups: [
              {
                field: 'tax_ids',
                model: 'account.tax',
                by: 'amount',
                where: { type_tax_use: 'purchase' },
                many: true,
              },
            ],
          },
          attach_file: true,
        },
      ],
    }),
  credentials: z
    .strictObject({
      api_key: z
        .string()
        .regex(/^[!-~]{8,200}$/, 'expected an API key')
        .meta({ description: 'An API key of the user', examples: ['the-API-key'] }),
    })
    .meta({
      description: 'The user that acts in Odoo',
      examples: [{ api_key: 'the-API-key' }],
    }),
})

/** An Odoo server may be anywhere; which addresses are reached is decided by the guard of outgoing requests. */
function isOrigin(text: string): boolean {
  const url = URL.parse(text)
  if (!url || !['https:', 'http:'].includes(url.protocol)) return false
  return text === url.origin || text === `${url.origin}/`
}

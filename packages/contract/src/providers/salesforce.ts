import { z } from 'zod'
import { defineProvider } from './define-provider.ts'
import { vendorUrl } from './vendor-url.ts'

const domains = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.my\.(?:salesforce\.com|salesforce\.mil|sfcrmproducts\.cn)$/

const name = z.string().regex(/^[A-Za-z]\w{0,79}$/, 'expected an API name of letters, digits and underscores')
const keyField = name.meta({
  description:
    'A unique text field of at least 40 characters that is marked as an external id. Numora writes the id of the ' +
    'document into it (for a line item, with its number), and finds the record by it',
  examples: ['Numora_Document__c'],
})

export const salesforce = defineProvider({
  description: 'a record of a Salesforce object',
  config: z
    .strictObject({
      my_domain_url: vendorUrl(
        domains,
        "The organisation's My Domain address, of a sandbox also",
        'https://contoso.my.salesforce.com',
      ),
      object: name.meta({ description: 'The API name of the object', examples: ['Invoice__c'] }),
      key_field: keyField,
      line_items: z
        .strictObject({
          list: name.meta({
            description: "Name of the list in the payload: the mapping's `line_items.to`",
            examples: ['lines'],
          }),
          object: name.meta({ description: 'The object of line items', examples: ['Invoice_Line__c'] }),
          key_field: keyField,
          parent_field: name.meta({
            description: 'The lookup or master-detail field that refers to the record of the document',
            examples: ['Invoice__c'],
          }),
        })
        .optional()
        .describe(
          'How line items become records of an object of their own, written together with the record',
        ),
      attach_file: z
        .boolean()
        .optional()
        .meta({ description: 'Whether the original file is attached to the record', examples: [true] }),
    })
    .meta({
      id: 'SalesforceDestinationConfig',
      description: 'Where and how records are written',
      examples: [
        {
          my_domain_url: 'https://contoso.my.salesforce.com',
          object: 'Invoice__c',
          key_field: 'Numora_Document__c',
          line_items: {
            list: 'lines',
            object: 'Invoice_Line__c',
            key_field: 'Numora_Document__c',
            parent_field: 'Invoice__c',
          },
          attach_file: true,
        },
      ],
    }),
  credentials: z
    .strictObject({
      client_id: z
        .string()
        .min(1)
        .max(500)
        .meta({
          description: 'The consumer key of the external client app',
          examples: ['3MVG9…'],
        }),
      client_secret: z
        .string()
        .min(1)
        .max(1_000)
        .meta({
          description: 'The consumer secret of the external client app',
          examples: ['the consumer secret'],
        }),
    })
    .meta({
      description: 'The app whose client credentials flow runs as a user of the organisation',
      examples: [{ client_id: '3MVG9…', client_secret: 'the consumer secret' }],
    }),
})

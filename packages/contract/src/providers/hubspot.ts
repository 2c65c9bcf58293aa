import { z } from 'zod'
import { defineProvider } from './define-provider.ts'
import { vendorUrl } from './vendor-url.ts'

const hosts = /^api(?:-[a-z0-9]+)?\.hubapi\.com$/

const property = z
  .string()
  .regex(/^[a-z]\w{0,99}$/, 'expected an internal name of lower-case letters, digits and underscores')
const objectType = z
  .string()
  .regex(/^(?:[a-z]\w{0,99}|\d{1,3}-\d{1,12})$/, 'expected a name such as companies, or an id such as 2-4711')
const idProperty = property.meta({
  description:
    'A single-line text property that is set to require unique values. Numora writes the id of the document into it ' +
    '(for a line item, with its number), and finds the record by it',
  examples: ['numora_document'],
})

export const hubspot = defineProvider({
  description: 'a record in HubSpot',
  config: z
    .strictObject({
      api_url: vendorUrl(
        hosts,
        "The address of HubSpot's API, if it is not `https://api.hubapi.com`",
        'https://api-eu1.hubapi.com',
      ).optional(),
      object_type: objectType.meta({
        description: 'Name or id of the object: a standard one such as `deals`, or one of your own',
        examples: ['2-4711'],
      }),
      id_property: idProperty,
      associations: z
        .array(
          z
            .strictObject({
              property: property.meta({
                description: "Name of the payload's property with the value",
                examples: ['vendor'],
              }),
              object_type: objectType.meta({
                description: 'The object of the other record',
                examples: ['companies'],
              }),
              id_property: property.optional().meta({
                description:
                  'A unique property of that object that the value belongs to; left out, the value is the id of the record',
                examples: ['vendor_number'],
              }),
            })
            .describe('A record that the new one is associated with'),
        )
        .max(20)
        .optional()
        .describe('The properties of the payload that name other records, instead of being written'),
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
          object_type: objectType.optional().meta({
            description: 'The object of line items, by default `line_items`',
            examples: ['line_items'],
          }),
          id_property: idProperty,
        })
        .optional()
        .describe('How line items become records of their own, associated with the record'),
      file_property: property.optional().meta({
        description:
          'A property of the type File that receives the original file, which is stored privately in the folder /numora',
        examples: ['original_file'],
      }),
    })
    .meta({
      id: 'HubspotDestinationConfig',
      description: 'Where and how records are written',
      examples: [
        {
          object_type: '2-4711',
          id_property: 'numora_document',
          associations: [{ property: 'vendor', object_type: 'companies', id_property: 'vendor_number' }],
          line_items: { list: 'lines', object_type: 'line_items', id_property: 'numora_document' },
          file_property: 'original_file',
        },
      ],
    }),
  credentials: z
    .strictObject({
      access_token: z
        .string()
        .regex(/^[!-~]{10,1000}$/, 'expected an access token')
        .meta({
          description: 'A service key, or the access token of a private app',
          examples: ['pat-eu1-0f1e2d3c'],
        }),
    })
    .meta({
      description: 'What acts in the account',
      examples: [{ access_token: 'pat-eu1-0f1e2d3c' }],
    }),
})

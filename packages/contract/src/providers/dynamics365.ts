import { z } from 'zod'
import { defineProvider } from './define-provider.ts'
import { vendorUrl } from './vendor-url.ts'

const environments =
  /^[a-z0-9-]+(?:\.api)?\.crm\d*\.(?:dynamics\.com|dynamics\.cn|microsoftdynamics\.us|appsplatform\.us)$/
const authorities =
  /^login\.(?:microsoftonline\.com|microsoftonline\.us|partner\.microsoftonline\.cn|chinacloudapi\.cn)$/

const name = z.string().regex(/^[A-Za-z_]\w{0,127}$/, 'expected a name of letters, digits and underscores')
const guid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'expected a GUID')

const entitySet = name.meta({
  description: 'The entity set name of the table, as it is in URLs',
  examples: ['numora_invoices'],
})
const keyAttribute = name.meta({
  description:
    'A text column of at least 40 characters that is an alternate key by itself. Numora writes the id of the document ' +
    'into it (for a line item, with its number), and finds the row by it',
  examples: ['numora_documentid'],
})
const lookups = z
  .array(
    z
      .strictObject({
        property: name.meta({
          description: "Name of the navigation property, and of the payload's property with the value",
          examples: ['numora_Vendor'],
        }),
        entity_set: name.meta({ description: 'The table that it refers to', examples: ['accounts'] }),
        key_attribute: name.optional().meta({
          description:
            'An alternate key of that table that the value belongs to; left out, the value is a GUID',
          examples: ['accountnumber'],
        }),
      })
      .describe('A column that refers to a row of another table'),
  )
  .max(50)
  .optional()
  .describe('The properties of the payload that refer to other rows')

export const dynamics365 = defineProvider({
  description: 'a row in a table of Dynamics 365 or another Dataverse app',
  config: z
    .strictObject({
      environment_url: vendorUrl(
        environments,
        'The address of the Dataverse environment',
        'https://contoso.crm4.dynamics.com',
      ),
      tenant_id: z
        .string()
        .regex(/^[\w.-]{1,253}$/, 'expected a GUID or a domain name')
        .meta({
          description: 'The Microsoft Entra tenant that the application is registered in',
          examples: ['5f3b2c1e-7a3d-4b55-9b5e-0c6f2f0d7a11'],
        }),
      authority_url: vendorUrl(
        authorities,
        "Where tokens are obtained, for a national cloud; by default Microsoft's global one",
        'https://login.microsoftonline.us',
      ).optional(),
      table: name.meta({ description: 'The logical name of the table', examples: ['numora_invoice'] }),
      entity_set: entitySet,
      key_attribute: keyAttribute,
      owner_team_id: guid.optional().meta({
        description: 'The team that owns new rows; by default the application user does',
        examples: ['0b1c9d52-6f0e-4f5a-8a57-2f6f5a1f9c10'],
      }),
      lookups,
      line_items: z
        .strictObject({
          list: name.meta({
            description: "Name of the list in the payload: the mapping's `line_items.to`",
            examples: ['lines'],
          }),
          entity_set: name.meta({
            description: 'The table of line items',
            examples: ['numora_invoicelines'],
          }),
          key_attribute: keyAttribute,
          parent_lookup: name.meta({
            description: 'Name of the navigation property that refers to the row of the document',
            examples: ['numora_Invoice'],
          }),
          lookups,
        })
        .optional()
        .describe('How line items become rows of a table of their own, written together with the row'),
      attach_file: z
        .boolean()
        .optional()
        .meta({
          description:
            'Whether the original file is attached to the row as a note; the table must allow notes',
          examples: [true],
        }),
    })
    .meta({
      id: 'Dynamics365DestinationConfig',
      description: 'Where and how rows are written',
      examples: [
        {
          environment_url: 'https://contoso.crm4.dynamics.com',
          tenant_id: '5f3b2c1e-7a3d-4b55-9b5e-0c6f2f0d7a11',
          table: 'numora_invoice',
          entity_set: 'numora_invoices',
          key_attribute: 'numora_documentid',
          lookups: [{ property: 'numora_Vendor', entity_set: 'accounts', key_attribute: 'accountnumber' }],
          line_items: {
            list: 'lines',
            entity_set: 'numora_invoicelines',
            key_attribute: 'numora_documentid',
            parent_lookup: 'numora_Invoice',
            lookups: [{ property: 'numora_Product', entity_set: 'products', key_attribute: 'productnumber' }],
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
        .max(200)
        .meta({
          description: 'The application (client) id',
          examples: ['8d1f6f0a-1c57-4a53-9d3c-6d1d3d1f3c02'],
        }),
      client_secret: z
        .string()
        .min(1)
        .max(1_000)
        .meta({
          description: 'The value of a client secret, not its id',
          examples: ['the value of the client secret'],
        }),
    })
    .meta({
      description: 'The application that is a user of the environment',
      examples: [
        {
          client_id: '8d1f6f0a-1c57-4a53-9d3c-6d1d3d1f3c02',
          client_secret: 'the value of the client secret',
        },
      ],
    }),
})

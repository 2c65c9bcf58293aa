import { z } from 'zod'
import { limits } from '../limits.ts'
import { atMostKeys } from '../values.ts'
import { defineProvider } from './define-provider.ts'
import { parseDropUrl } from './drop-url.ts'

const account = z.string().regex(/^\d{3,9}$/, 'expected an account number of 3 to 9 digits')
const taxKey = z.string().regex(/^\d{0,4}$/, 'expected up to 4 digits')

const url = z
  .string()
  .max(limits.fileUrlCharacters)
  .superRefine((text, issues) => {
    const message = messageOf(() => parseDropUrl(text))
    if (message !== undefined) issues.addIssue(message)
  })
  .meta({
    format: 'uri',
    description:
      'The folder: `file:/folder`, inside one of the folders that the operator listed in `NUMORA_DROP_DIRS`; ' +
      '`s3://bucket/prefix?region=…`, or with `endpoint=…` for another server than AWS; or `sftp://host:port/folder`',
    examples: ['sftp://files.example.com/invoices'],
  })

const csv = z
  .strictObject({
    separator: z
      .enum([',', ';', '\t'])
      .optional()
      .meta({ description: 'The separator, by default a comma', examples: [';'] }),
    rows: z
      .enum(['line_items', 'tax_lines', 'document'])
      .optional()
      .meta({
        description:
          'What a row is. `line_items`, the default: a line item, with the values of the document in each row; a document ' +
          'without line items has one row. `tax_lines`: the tax at one rate, in the same way. `document`: the document, ' +
          'without its lines',
        examples: ['line_items'],
      }),
  })
  .optional()
  .meta({
    description: 'The form of `csv` and `xlsx`; a separator applies to `csv` only',
    examples: [{ separator: ';', rows: 'line_items' }],
  })

const ubl = z
  .strictObject({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'expected a country code such as DE')
      .optional()
      .meta({
        description:
          'Country (ISO 3166-1) of a seller or buyer whose tax id and address do not say it, which EN 16931 requires',
        examples: ['DE'],
      }),
    zero_tax_category: z
      .enum(['Z', 'E', 'AE', 'K', 'G', 'O'])
      .optional()
      .meta({
        description:
          'VAT category (BT-151) of line items with 0 % whose tax line has none: `Z` zero rated, `E` exempt, `AE` reverse ' +
          'charge, `K` supply within the EU, `G` export, `O` not subject to VAT. Without it a document with such a line item ' +
          'is refused, since its reason is not known',
        examples: ['AE'],
      }),
  })
  .optional()
  .meta({
    description: 'What `ubl` needs beside the values of the document',
    examples: [{ country: 'DE', zero_tax_category: 'AE' }],
  })

const datev = z
  .strictObject({
    consultant_number: z
      .int()
      .min(1_001)
      .max(9_999_999)
      .meta({ description: 'Beraternummer', examples: [29_098] }),
    client_number: z
      .int()
      .min(1)
      .max(99_999)
      .meta({ description: 'Mandantennummer', examples: [55_003] }),
    fiscal_year_begin: z
      .string()
      .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'expected a month and a day such as 01-01')
      .meta({ description: 'Month and day on which every fiscal year begins', examples: ['01-01'] }),
    account_length: z
      .int()
      .min(4)
      .max(8)
      .meta({ description: 'Sachkontenlänge: digits of a general ledger account', examples: [4] }),
    chart: z
      .string()
      .regex(/^\d{2}$/, 'expected two digits such as 03')
      .optional()
      .meta({ description: 'Sachkontenrahmen, such as 03 or 04', examples: ['03'] }),
    expense_account: account.optional().meta({
      description:
        'The account that is debited by an invoice, unless the payload has `expense_account`; required if it has not',
      examples: ['3400'],
    }),
    vendor_account: account.optional().meta({
      description:
        "The account that is credited by an invoice, unless the payload has `vendor_account` or, without a mapping, the vendor's code is one",
      examples: ['70000'],
    }),
    tax_keys: z
      .record(z.string().regex(/^\d{1,2}(?:\.\d{1,2})?$/, 'expected a rate such as 19 or 7'), taxKey)
      .refine(...atMostKeys(20))
      .optional()
      .meta({
        maxProperties: 20,
        description:
          'BU-Schlüssel by tax rate in percent; an empty one means none. A document with several rates becomes a booking ' +
          'for each. The payload may have `tax_key` instead, for the whole document',
        examples: [{ 19: '9', 7: '8', 0: '' }],
      }),
  })
  .optional()
  .describe('Required for `datev`')

export const fileDrop = defineProvider({
  description: 'a file in a folder, an S3 bucket, or on an SFTP server',
  config: z
    .strictObject({
      url,
      format: z.enum(['json', 'csv', 'xlsx', 'ubl', 'datev']).meta({
        description:
          '`json`: the payload. `csv` and `xlsx`: a header and rows. `ubl`: an e-invoice in UBL 2.1 (EN 16931). ' +
          '`datev`: a DATEV booking batch (EXTF). `ubl` and `datev` need the names of the schema: a mapping must keep them',
        examples: ['csv'],
      }),
      with_file: z
        .boolean()
        .optional()
        .meta({ description: 'Whether the original file is written beside it, before it', examples: [true] }),
      host_key: z
        .string()
        .regex(/^SHA256:[A-Za-z0-9+/]{43}$/, 'expected SHA256: and 43 characters, as shown by ssh-keygen -lf')
        .optional()
        .meta({
          description:
            "Fingerprint of the SFTP server's host key, required for `sftp:`; a server with another key is refused",
          examples: ['SHA256:uNiVztksCsDhcc0u9e8BrfJ0cWl9ZpqD2yB0Cm0Zr8A'],
        }),
      csv,
      ubl,
      datev,
    })
    .superRefine((config, issues) => {
      const isSftp = config.url.startsWith('sftp:')
      if (isSftp && config.host_key === undefined)
        issues.addIssue({
          code: 'custom',
          path: ['host_key'],
          message: "expected the fingerprint of the server's key",
        })
      if (config.format === 'datev' && config.datev === undefined)
        issues.addIssue({ code: 'custom', path: ['datev'], message: 'expected it for the format datev' })
    })
    .meta({
      id: 'FileDropDestinationConfig',
      description: 'Where files are written, and in which format',
      examples: [
        { url: 'file:/srv/exchange/invoices', format: 'json' },
        { url: 's3://contoso-invoices/incoming?region=eu-central-1', format: 'ubl', with_file: true },
        {
          url: 'sftp://files.example.com/invoices',
          host_key: 'SHA256:uNiVztksCsDhcc0u9e8BrfJ0cWl9ZpqD2yB0Cm0Zr8A',
          format: 'datev',
          datev: {
            consultant_number: 29_098,
            client_number: 55_003,
            fiscal_year_begin: '01-01',
            account_length: 4,
            chart: '03',
            expense_account: '3400',
            vendor_account: '70000',
            tax_keys: { 19: '9', 7: '8', 0: '' },
          },
        },
      ],
    }),
  credentials: z
    .strictObject({
      access_key_id: secret(200, 'Access key of the bucket', 'AKIAIOSFODNN7EXAMPLE'),
      secret_access_key: secret(200, 'Its secret', 'the secret access key'),
      username: secret(200, 'User of the SFTP server', 'numora'),
      password: secret(1_000, 'Password of the SFTP user', 'the password'),
      private_key: secret(
        20_000,
        'Private key of the SFTP user, in the format of OpenSSH or PEM',
        'the text of the private key file',
      ),
      passphrase: secret(1_000, 'Passphrase of the private key, if it has one', 'the passphrase'),
    })
    .optional()
    .meta({
      description:
        'For `s3:` access key and secret; for `sftp:` the user with a password or a private key; for `file:` none',
      examples: [{ username: 'numora', password: 'the password' }],
    }),
})

function secret(most: number, description: string, example: string) {
  return z
    .string()
    .min(1)
    .max(most)
    .optional()
    .meta({ description, examples: [example] })
}

function messageOf(parse: () => unknown): string | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

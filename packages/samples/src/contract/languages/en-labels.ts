import type { List } from '../../world/world.ts'
import type { LabelKey } from './language.ts'

export const enLabels: Record<LabelKey, List> = {
  partyA: '{role}|Name of {role}|{role} (Party A)|{role} name',
  partyB: '{role}|Name of {role}|{role} (Party B)|{role} name',
  effective:
    'Effective Date|Commencement Date|Start Date|Effective date|Start of contract|Agreement start date',
  signed: 'Date of Agreement|Date|Agreement Date|Contract date|Signed on',
  term: 'Term|Initial Term|Contract period|Duration|Length of contract|Subscription Term',
  end: 'End Date|Expiry Date|Expiration Date|Termination Date|End of contract|Valid until',
  renewal: 'Renewal|Automatic renewal|Extension|Renewal Term',
  notice: 'Notice period|Notice of non-renewal|Termination notice|Notice',
  law: 'Governing Law|Applicable law|Law|Governing law',
  value: 'Contract value|Total fees|Fees|Contract Price|Total price|Amount|Consideration',
  address: 'Address|Registered office|Principal place of business',
  by: 'By|By|Signed|Signature',
  company: 'Company|Company name|Party|Name of company',
  name: 'Name|Print name|Printed Name|Name',
  position: 'Title|Its|Position|Title',
  date: 'Date|Dated|Date signed|Date',
  place: 'Place|Place of signing',
  page: 'Page {n} of {total}|{n}|- {n} -|Page {n}|{n} / {total}',
  contents: 'Table of Contents|Contents|TABLE OF CONTENTS',
  draft: 'DRAFT|COPY|CONFIDENTIAL|SPECIMEN',
  number: 'Contract No.|Agreement No.|Ref.|Contract ref.|Document No.',
  initials: 'Initials|Initials: ____ / ____',
  exhibit: 'Exhibit|Schedule|Annex|Appendix',
  between: 'between|by and between|BETWEEN|Between',
  and: 'and|AND|- and -',
  recitals: 'Recitals|Background|WITNESSETH|Whereas|Preliminary statement',
  printed:
    'Source: {name}, {form}, {date}|Printed on {date}|File created {date}|Document generated {date}|Archived {date}',
}

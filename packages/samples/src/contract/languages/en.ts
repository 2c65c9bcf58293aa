import { wordings as w } from '../spin.ts'
import { enClauses, enFiller } from './en-clauses.ts'
import { enKinds } from './en-kinds.ts'
import { enLabels } from './en-labels.ts'
import { enLawAliases, enLaws } from './en-laws.ts'
import { enTruth } from './en-truth.ts'
import type { ContractLanguage } from './language.ts'

export const en: ContractLanguage = {
  language: 'en',
  documents: [
    { doc: 'Agreement', this: 'this Agreement', This: 'This Agreement' },
    { doc: 'Agreement', this: 'this Agreement', This: 'This Agreement' },
    { doc: 'Agreement', this: 'the Agreement', This: 'The Agreement' },
    { doc: 'Contract', this: 'this Contract', This: 'This Contract' },
    { doc: 'agreement', this: 'this agreement', This: 'This agreement' },
  ],
  kinds: enKinds,
  articles: () => ({}),
  entities: {
    US: 'Delaware corporation|Nevada corporation|New York corporation|Delaware limited liability company|California limited liability company|Texas limited partnership|Delaware limited partnership|Ohio corporation|Florida corporation',
    GB: 'private limited company|public limited company|limited company',
    AU: 'proprietary company|company limited by shares',
    '*': 'company|limited liability company|stock corporation',
  },
  trading: ['doing business as', 'd/b/a', 'trading as', 'carrying on business as'],
  laws: enLaws,
  lawAliases: enLawAliases,
  labels: enLabels,
  ...enTruth,
  positions:
    'Chief Executive Officer|President|Managing Director|Director|Vice President|General Counsel|Chief Financial Officer|Authorised Signatory|Owner|General Manager|Company Secretary|Senior Vice President, Operations',
  definitions: w(`
“Affiliate” means any entity that [directly or indirectly] controls, is controlled by or is under common control with a Party, where control means the ownership of more than {pct} of the voting rights.
“Business Day” means a day other than a Saturday, a Sunday or a public holiday in {city} [on which banks are open for general business|].
“Confidential Information” means all information, in whatever form, that one Party discloses to the other [in connection with {this}|] and that is marked as confidential or ought reasonably to be regarded as such.
“Contract Year” means each period of {twelve} beginning on an anniversary of the day on which the first delivery was made.
“Force Majeure Event” means an event beyond the reasonable control of the Party affected[, including fire, flood, war, strike and acts of government|].
“Intellectual Property Rights” means patents, copyrights, trade marks, designs, database rights and all similar rights anywhere in the world, whether registered or not.
“Losses” means all damages, costs, claims and expenses [(including reasonable legal fees)|].
“Personnel” means the employees, agents and subcontractors of a Party.
“Prior Agreement” means the {otherdoc} between the Parties dated {date}.
“Quarter” means each period of three months ending on 31 March, 30 June, 30 September and 31 December.
“Territory” means [{city} and its surroundings|the countries listed in Schedule {n}].
“Services” means the services described in [Schedule|Annex|Exhibit] {n} as changed from time to time under the change procedure.
“Applicable Law” means all statutes, regulations and orders that apply to a Party or to what it does under {this}, including the laws of {otherlaw} where goods are imported there.
“Taxes” means all taxes, duties and levies of whatever nature other than taxes on net income.
`),
  otherLaws:
    'Singapore|Switzerland|the State of Nevada|the Netherlands|Luxembourg|Hong Kong|Bermuda|Japan|the Cayman Islands|Sweden',
  otherDocuments:
    'Confidentiality Agreement|Letter of Intent|Master Purchase Agreement|Security Agreement|Shareholders’ Agreement|Credit Facility|Guarantee|Framework Agreement|Deed of Trust|Technical Cooperation Agreement',
  clauses: enClauses,
  filler: enFiller,
}

import { wordings as w } from '../spin.ts'
import { clause } from './clause.ts'
import type { OtherClause } from './language.ts'

/** Clauses without truth, full of periods, dates, laws, sums and names of other things. */
export const enClauses: OtherClause[] = [
  clause(
    'Confidentiality|Confidential Information|Non-Disclosure|Term of Confidentiality|Duration of Confidentiality',
    `
Each Party shall keep [secret|confidential] all Confidential Information of the other and shall use it only [for the purposes of {this}|to perform its obligations].
The duties of this clause [survive|continue] for {years} after [termination|expiry] of {this}[, and for trade secrets as long as they remain secret|].
[During the term of {this} and for|For] a period of {years} [after|following] [its|the] [termination or expiration|expiration or termination|termination][ of {this}|], the Parties shall [treat as confidential|not disclose] what they [learn|receive] from each other.
These obligations [shall|] [continue in effect|remain in force] for a [period|term] of {years} from the date of [each disclosure|termination].
Confidential Information does not include information that is or becomes public without breach, that was known before disclosure or that must be disclosed by order of a court[, in which case the other Party is told {days} beforehand where possible|].
The {otherdoc} between the {a} and {company} dated {date} is not affected by this clause.
`,
  ),
  clause(
    'Limitation of Liability|Liability|Exclusion and Limitation of Liability',
    `
Neither Party is liable for loss of profit, loss of data or any indirect or consequential loss[, even if it was advised of the possibility|].
The total liability of either Party under {this} in any Contract Year [shall not exceed|is limited to] [the greater of {money} and {pct} of the sums paid in that year|{money}].
Nothing in {this} limits liability for fraud, wilful misconduct or personal injury.
Claims must be notified within {days} after the Party making them became aware of the facts and expire {months} later.
`,
  ),
  clause(
    'Indemnification|Indemnity',
    `
The {b} shall [defend,|] indemnify and hold harmless the {a} [and its Affiliates|] from and against all Losses arising from any claim of a third party [that results from a breach of {this}|].
The Party claiming an indemnity shall notify the other within {days} of learning of the claim and shall not settle it without consent.
Claims below {money} are disregarded [until their total exceeds {money2}|].
`,
  ),
  clause(
    'Insurance|Insurance Requirements',
    `
The {b} shall [maintain|take out and keep up] commercial general liability insurance of not less than {money} per occurrence and {money2} in the aggregate with [an insurer rated A- or better|{company}].
Certificates of insurance shall be delivered within {days} of request and shall provide for {days2} notice of cancellation.
The certificate, or a renewal or replacement thereof, shall remain in force during the term of each policy and require the insurer to give {days} prior written notice of any termination.
Cover shall be maintained for {years} after completion.
`,
  ),
  clause(
    'Force Majeure|Events beyond Control',
    `
No Party is liable for delay caused by a Force Majeure Event for as long as it lasts.
If a Force Majeure Event lasts longer than {days}, [either Party may end the affected order|the Parties shall consult] by {days2} notice.
`,
  ),
  clause(
    'Assignment|Assignment and Subcontracting|Successors and Assigns',
    `
Neither Party may assign {this} without the prior written consent of the other[, which shall not be unreasonably withheld|], except to an Affiliate.
The {a} may transfer its claims to {bank} as security for the credit facility of {date}.
{This} binds and benefits the Parties and their [permitted|] successors and assigns.
`,
  ),
  clause(
    'Notices|Communication|Notices and Addresses',
    `
All notices shall be in writing and shall be deemed received {n} Business Days after posting [or on the day of delivery by courier|].
Notices to the {a}: {nameA.plain}, attention: {person}, {address2}. [With a copy to: {company}, {address3}.|]
Notices to the {b}: {nameB.plain}, attention: {person}, {address3}.
A change of address takes effect {days} after it has been notified.
`,
  ),
  clause(
    'Severability|Partial Invalidity',
    `
If any provision of {this} is [held|found] to be invalid or unenforceable, the other provisions remain in force.
The Parties shall replace an invalid provision by a valid one that comes closest to its purpose within {days}.
`,
  ),
  clause(
    'Entire Agreement|Entire Understanding|Integration',
    `
{This} [constitutes|is] the entire agreement between the Parties on its subject matter and replaces all earlier [understandings|agreements][, in particular the {otherdoc} dated {date}|].
No Party has relied on any statement that is not contained in {this}.
`,
  ),
  clause(
    'Amendments|Variation|Amendment and Waiver',
    `
{This} may be changed only by a document in writing signed by both Parties.
A failure to exercise a right [for less than {months}|] is not a waiver of it.
`,
  ),
  clause(
    'Counterparts|Counterparts and Electronic Signature',
    `
{This} may be executed in [two or more|any number of] counterparts, each of which is an original and all of which are one document. Signatures sent by electronic means count as originals.
`,
  ),
  clause(
    'Payment Terms|Invoicing|Invoices',
    `
Invoices are issued [monthly|after delivery] and are payable within {days} of receipt without deduction.
Overdue amounts bear interest at {pct} [per annum|above the base rate of {bank}] from the due date.
Objections to an invoice must be raised within {days}; otherwise it is deemed accepted.
A reminder fee of {money} may be charged after the {n}th day.
All amounts are exclusive of [value added tax|sales tax] at the rate then in force (at present {pct}).
`,
  ),
  clause(
    'Warranties|Representations and Warranties|Warranty',
    `
Each Party [represents and warrants|warrants] that it is duly organised, that it may enter into {this} and that doing so breaches no other agreement[, including the {otherdoc} of {date}|].
The {b} warrants that the goods and services are free from defects for {months} from delivery.
EXCEPT AS EXPRESSLY STATED, ALL OTHER WARRANTIES, EXPRESS OR IMPLIED, ARE EXCLUDED TO THE EXTENT PERMITTED BY LAW.
Defects shall be notified within {days} of discovery and remedied within {days2}.
`,
  ),
  clause(
    'Intellectual Property|Ownership of Rights|Proprietary Rights',
    `
All Intellectual Property Rights that a Party owned before {date} remain with that Party.
Results created under {this} belong to the {a} [upon payment|on creation].
The {b} shall sign within {days} all documents needed to register those rights in {otherlaw}.
`,
  ),
  clause(
    'Records and Audit|Audit|Books and Records',
    `
The {b} shall keep complete records for {years} after the year to which they relate.
During the term and for a period of {years} [following|after] [the|any] [termination or expiration|end] of {this}, the {b} shall [maintain|keep] [complete|accurate] books of account.
On {days} notice, and not more than {once} in each calendar year, the {a} may have the records examined by [an independent accountant|{company}].
If an audit reveals an underpayment of more than {pct}, the {b} bears its cost.
`,
  ),
  clause(
    'Data Protection|Personal Data|Privacy',
    `
Each Party shall comply with the data protection laws that apply to it[, including those of {otherlaw} where data is processed there|].
Personal data shall be deleted within {days} after it is no longer needed.
A security incident shall be reported within {n} hours.
`,
  ),
  clause(
    'Compliance|Compliance with Laws|Anti-Bribery',
    `
Each Party shall comply with all Applicable Laws, in particular those against bribery and those on export control[ of {otherlaw}|].
The {b} confirms that since {date} it has not been convicted of any offence of that kind.
`,
  ),
  clause(
    'Non-Solicitation|Non-Competition|Restrictive Covenants',
    `
During the term and for {months} thereafter the {b} shall not employ or solicit any person employed by the {a}.
[During the initial term|During the term of {this}|While {this} is in effect] and for a period of {months} [thereafter|after it has ended], the {b} shall not [compete with|offer similar goods to customers of] the {a}.
For each breach a penalty of {money} is due within {days}.
The restriction does not apply to the business that {company} carried on before {date}.
`,
  ),
  clause(
    'Delivery|Delivery and Acceptance|Acceptance',
    `
Delivery dates are binding. In case of delay the {b} pays {pct} of the price of the delayed part for each week, up to {pct2}.
Acceptance takes place within {days} of delivery. If no defects are notified within {days2}, acceptance is deemed given.
The first delivery shall be made no later than {date2}.
The lead time for each order is {months}; forecasts cover [a period of|the next] {days} and are [renewed|updated] monthly.
`,
  ),
  clause(
    'Price Adjustment|Changes of Price|Indexation',
    `
Prices are fixed until {date2}. Thereafter they may be adjusted once a year in line with the consumer price index[, but by no more than {pct}|].
The adjustment shall be announced {months} beforehand. An index of {date} = 100 is the basis.
`,
  ),
  clause(
    'Independent Contractors|Relationship of the Parties|No Partnership',
    `
The Parties are independent contractors. Nothing in {this} creates a partnership, agency or employment.
Neither Party may bind the other [for sums above {money}|].
`,
  ),
  clause(
    'Security|Deposit|Bank Guarantee',
    `
Within {days} of signature the {b} shall provide a guarantee of {bank} over {money}, valid until {date2} and governed by the laws of {otherlaw}.
The guarantee is returned {months} after the end of {this}.
`,
  ),
  clause(
    'Change of Control|Corporate Changes',
    `
If control of the {b} changes, it shall inform the {a} within {days}. The {a} may then within {months} declare that it wishes to withdraw.
The acquisition of shares by {company} announced on {date} is not a change of control.
`,
  ),
  clause(
    'Third Parties|No Third Party Rights',
    `
A person who is not a party to {this} has no right to enforce any of its terms. {company} and {company2} are not parties.
`,
  ),
  clause(
    'Further Assurances|Cooperation',
    `
Each Party shall at its own cost do all that is reasonably needed to give effect to {this} within {days} of being asked.
The Parties’ representatives meet at least every {months}; the first meeting takes place on {date2} in {city}.
`,
  ),
  clause(
    'Costs|Expenses',
    `
Each Party bears its own costs of the negotiation of {this}. Travel expenses above {money} need prior approval.
`,
  ),
  clause(
    'Survival|Surviving Provisions',
    `
Provisions that by their nature are meant to continue survive the end of {this}, those on confidentiality for {years} and those on tax for {years2}.
`,
  ),
  clause(
    'Publicity|Announcements|Use of Names',
    `
No Party may use the name or logo of the other in publicity without approval, which is deemed given if not refused within {days}.
The joint press release of {date} may be quoted.
`,
  ),
  clause(
    'Taxes|Withholding',
    `
Payments are made without deduction of taxes unless the law requires it. Under the tax treaty with {otherlaw} of {date} the rate is {pct}.
`,
  ),
  clause(
    'Service Levels|Service Level Agreement|Availability',
    `
The availability target is {pct} in each month. Planned maintenance is announced {days} beforehand.
For each full {pct2} below the target a credit of {money} is granted, up to {money2} in a Quarter.
Faults of priority 1 are answered within {n} hours and those of priority 2 within {days}.
`,
  ),
  clause(
    'Dispute Resolution|Escalation|Mediation',
    `
A dispute is first referred to the managing directors of the Parties, who shall meet within {days}. If they do not agree within {days2}, a mediator is appointed by the chamber of commerce of {city}.
`,
  ),
  clause(
    'Training|Assistance|Support',
    `
The {a} provides {n} days of training in {city} within {months}; further days cost {money} each.
Support is available on Business Days from 9 a.m. until 6 p.m.
`,
  ),
  clause(
    'Recall|Product Safety',
    `
If a product must be recalled, the Parties inform each other within {n} hours. Samples of each lot are kept for {years}.
Products made before {date} are excluded.
`,
  ),
  clause(
    'Environmental Matters|Health and Safety',
    `
The {b} shall comply with the permits of {date} and {date2} and keep the site in {city} free from hazardous substances.
Reports are due every {months} and no later than {days} after an incident.
`,
  ),
]

/** Endless sentences. */
export const enFiller: string[] = w(`
[Without prejudice to the foregoing|Subject to the provisions above|Unless otherwise agreed in writing|To the extent permitted by law|At the request of the {a}|In such a case], the {b} shall [at its own expense|promptly|without undue delay|within {days}] [provide|deliver|submit|make available] to the {a} [copies of all relevant documents|a written report|the records kept for this purpose|evidence of the steps taken|the certificates required by law], [which the {a} may examine at any time|and the {a} shall treat them as confidential|together with a list of the persons involved|failing which the {a} may do so at the {b}’s cost].
[The {a}|The {b}|Each Party|Neither Party] [shall|may] [, with the consent of the other,|, as the case may be,|] [use|replace|modify|move] [the equipment|the materials|the facilities|the documents|the systems] [for purposes other than those described above|in a manner that affects the rights of others|outside the Territory|after the work has been completed], [provided that|on condition that|unless] [written consent has been obtained|the safety of persons is not endangered|the costs do not exceed {money}|the other Party has been informed {days} in advance].
[Where|If|In the event that] [a deadline falls on a day that is not a Business Day|a third party asserts a claim|an inspection shows a defect|an authority requires a change|the quantity ordered exceeds the forecast by more than {pct}], [the Parties shall|the {b} shall|the {a} shall] [agree on|propose|adopt] [a reasonable adjustment|suitable measures|a new timetable|an alternative solution] [within {days}|without delay|as soon as practicable] [and shall record it in writing|and inform those concerned|, the burden of proof being on the Party that relies on it|].
[The list in Schedule {n}|The plan of {date}|The procedure described in Exhibit {n}|The protocol signed in {city} on {date}] [forms part of|supplements|is to be read together with] {this} and [may be changed by the project managers|shall be reviewed every {months}|prevails over the general terms of either Party|has no effect on payments that are already due].
[Any|Each] [failure|delay|omission] [of|by] [a Party|the {b}|the {a}] [to act|in exercising a right|to give a notice] [shall not|does not] [operate as a waiver|release the other Party|affect the validity of what has been done] [for a period longer than {days}|, nor shall a single exercise exclude a further one|].
[The work|Each delivery|The documentation|The inspection] [shall be|is to be] [carried out|made|completed] [in accordance with the state of the art|to the reasonable satisfaction of the {a}|by trained staff only|during normal business hours] [and documented in a log|and paid for separately at {money}|within {days} of the order|], [save as provided in Section {n}.{n}|taking into account the instructions of {company}|without disturbing the business of third parties].
`)

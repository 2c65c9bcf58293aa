import type { ContractKind } from '../kinds.ts'
import { wordings as w } from '../spin.ts'
import type { KindWords } from './language.ts'

export const enKinds: Record<ContractKind, KindWords> = {
  lease_commercial: {
    titles:
      'Lease Agreement|Commercial Lease|Commercial Lease Agreement|Office Lease|Lease|Lease of Business Premises|Industrial Building Lease|Retail Lease Agreement',
    roles: 'Landlord/Tenant|Lessor/Lessee|Landlord/Tenant',
    scope: w(`
The {a} [hereby|] leases to the {b}, and the {b} [hereby|] takes on lease from the {a}, the premises [known as|situated at] {address}, [comprising|containing] [approximately|about] {area} square [feet|metres] (the “Premises”).
The {b} shall use the Premises [only|solely] as [an office|a warehouse|a shop|a workshop] and for no other purpose without the {a}’s [prior|] written consent.
The {a} lets the Premises at {address} to the {b} together with the right to use the common parts of the building.
`),
  },
  lease_residential: {
    titles:
      'Residential Lease Agreement|Tenancy Agreement|Residential Tenancy Agreement|Assured Shorthold Tenancy Agreement|House Rental Agreement|Apartment Lease|Rental Agreement',
    roles: 'Landlord/Tenant|Owner/Resident|Lessor/Lessee|Landlord/Tenant',
    scope: w(`
The {a} lets to the {b} the [dwelling|apartment|house|furnished flat] at {address} (the “Property”) [for use as a private residence only|].
The {b} may not [keep pets|sublet|smoke] in the Property without the [written|] permission of the {a}.
A security deposit of {money} shall be paid by the {b} [on or before moving in|within {days} of signing].
`),
  },
  services: {
    titles:
      'Services Agreement|Master Services Agreement|Service Agreement|Agreement for Services|Professional Services Agreement|Outsourcing Agreement|Facilities Services Contract|General Services Agreement',
    roles: 'Customer/Supplier|Client/Provider|Company/Contractor|Customer/Service Provider|Client/Contractor',
    scope: w(`
The {b} shall [provide|perform] the services [described|set out|specified] in [Schedule|Exhibit|Annex] {n} (the “Services”) to the {a}.
The {a} [engages|appoints|retains] the {b} to [provide|carry out] the Services, and the {b} accepts this [engagement|appointment].
The Services shall be performed with reasonable skill and care and by suitably qualified personnel.
`),
  },
  consulting: {
    titles:
      'Consulting Agreement|Consultancy Agreement|Independent Contractor Agreement|Advisory Agreement|Agreement for Consulting Services|Consultant Agreement',
    roles: 'Company/Consultant|Client/Consultant|Client/Advisor|Company/Contractor',
    scope: w(`
The {a} [hereby|] [engages|retains] the {b} as an independent contractor to [advise on|give advice about] [market entry|the reorganisation of production|the selection of software|financing], and the {b} accepts.
The {b} shall devote [at least|up to] {n} hours a week to the assignment and is free to work for others.
Nothing in {this} makes the {b} an employee of the {a}.
`),
  },
  nda: {
    titles:
      'Non-Disclosure Agreement|Mutual Non-Disclosure Agreement|Confidentiality Agreement|Mutual Confidentiality Agreement|Confidential Disclosure Agreement|NDA',
    roles: 'Disclosing Party/Receiving Party|Discloser/Recipient|Company/Recipient',
    scope: w(`
The Parties wish to [explore|discuss|evaluate] a possible [cooperation|business relationship|transaction] (the “Purpose”) and in doing so will disclose Confidential Information to each other.
The {b} shall keep the Confidential Information secret and shall use it [only|solely] for the Purpose.
The {b} may disclose Confidential Information to those of its [employees|advisers] who need to know it and are bound by [equivalent|like] duties.
`),
  },
  supply: {
    titles:
      'Supply Agreement|Master Supply Agreement|Manufacturing and Supply Agreement|Framework Supply Agreement|Purchase and Supply Agreement|Product Supply Agreement|Manufacturing Agreement',
    roles: 'Supplier/Customer|Seller/Buyer|Manufacturer/Purchaser|Supplier/Purchaser',
    scope: w(`
The {a} shall [supply|sell and deliver] to the {b}, and the {b} shall [purchase|buy] from the {a}, the products listed in [Schedule|Exhibit] {n} (the “Products”).
The {b} shall give the {a} a rolling forecast of its requirements for the following {months} [by the fifth day of each month|each Quarter].
The Products are delivered [DAP|EXW|FCA|CIP] {city} (Incoterms 2020).
`),
  },
  distribution: {
    titles:
      'Distribution Agreement|Exclusive Distribution Agreement|Distributor Agreement|Non-Exclusive Distributor Agreement|International Distribution Agreement|Value Added Reseller Agreement|Reseller Agreement',
    roles: 'Supplier/Distributor|Company/Distributor|Manufacturer/Distributor|Principal/Reseller',
    scope: w(`
The {a} [hereby|] appoints the {b} as its [exclusive|non-exclusive] [distributor|reseller] of the Products in the Territory, and the {b} accepts the appointment.
The {b} shall buy and sell the Products in its own name and for its own account.
The {b} shall purchase Products worth at least {money} in each Contract Year.
`),
  },
  employment: {
    titles:
      'Employment Agreement|Employment Contract|Contract of Employment|Executive Employment Agreement|Fixed-Term Employment Contract|Offer of Employment',
    roles: 'Employer/Employee|Company/Executive|Company/Employee',
    scope: w(`
The {a} employs the {b} as [Sales Manager|Software Engineer|Head of Finance|Project Manager|Plant Supervisor], and the {b} accepts the employment.
The {b}’s usual place of work is {city}[, but the {b} may be asked to work elsewhere for up to {days} a year|].
The first {months} of the employment are a probationary period, in which either side may end it on {days} notice.
The {b} is entitled to {n} days of paid leave in each calendar year.
`),
  },
  software_licence: {
    titles:
      'Software License Agreement|Software Licence Agreement|License Agreement|End User License Agreement|Master Software Licence Agreement|Technology License Agreement|Source Code License Agreement',
    roles: 'Licensor/Licensee|Licensor/Customer|Vendor/Licensee',
    scope: w(`
The {a} [hereby|] grants to the {b} a [non-exclusive|non-transferable|limited], [revocable|worldwide] [licence|right] to install and use the software named in [Schedule|Exhibit] {n} (the “Software”) for [up to|not more than] {n} users.
The {b} shall not copy, change, rent out or reverse engineer the Software except as the law expressly allows.
`),
  },
  trademark_licence: {
    titles:
      'Trademark License Agreement|Trade Mark Licence Agreement|Brand License Agreement|Trademark and Copyright License|Merchandise License Agreement|Intellectual Property License Agreement',
    roles: 'Licensor/Licensee|Owner/Licensee|Licensor/Licensee',
    scope: w(`
The {a} grants the {b} [an exclusive|a non-exclusive] licence to use the trade marks registered under numbers {n}{n}{n}{n} and {n}{n}{n} (the “Marks”) on the Licensed Products in the Territory.
The {b} shall use the Marks only in the form approved by the {a} and shall submit samples at least {days} before first use.
The {b} pays a royalty of {pct} of net sales within {days} of the end of each Quarter.
`),
  },
  loan: {
    titles:
      'Loan Agreement|Term Loan Agreement|Credit Agreement|Private Loan Agreement|Shareholder Loan Agreement|Facility Agreement|Promissory Note and Loan Agreement',
    roles: 'Lender/Borrower|Bank/Borrower|Lender/Borrower',
    scope: w(`
Interest accrues on the outstanding amount at {pct} a year and is [payable|due] [quarterly|monthly] in arrears.
The {b} shall use the loan [solely|] for [the purchase of machinery|working capital|the refinancing of existing debt].
The {b} may repay the loan early in whole or in part on {days} notice [without penalty|].
`),
  },
  maintenance: {
    titles:
      'Maintenance Agreement|Software Maintenance Agreement|Equipment Maintenance Contract|Support and Maintenance Agreement|Elevator Maintenance Agreement|Operations and Maintenance Agreement',
    roles: 'Customer/Contractor|Owner/Operator|Customer/Supplier|Client/Service Provider',
    scope: w(`
The {b} shall maintain [the equipment|the installations|the software] listed in [Schedule|Annex] {n} and keep it in good working order.
The {b} shall begin to work on a fault within {n} hours of its report and remedy it within {days}.
Preventive maintenance takes place every {months}.
`),
  },
  hosting: {
    titles:
      'Hosting Agreement|Web Hosting Agreement|Software as a Service Agreement|SaaS Subscription Agreement|Cloud Services Agreement|Master Subscription Agreement|Co-Location Agreement',
    roles: 'Provider/Customer|Host/Client|Vendor/Subscriber|Provider/Subscriber',
    scope: w(`
The {a} shall [host|make available] the [application|service|web site] described in the order and keep it available for {pct} of each calendar month.
The {a} makes a copy of the {b}’s data every {n} hours and keeps each copy for {days}.
The {b} may use the service for its own business purposes and for no more than {n} named users.
`),
  },
  sponsorship: {
    titles:
      'Sponsorship Agreement|Event Sponsorship Agreement|Team Sponsorship Agreement|Endorsement Agreement|Marketing and Sponsorship Agreement|Naming Rights Agreement',
    roles: 'Sponsor/Organiser|Sponsor/Club|Company/Promoter|Sponsor/Organizer',
    scope: w(`
The {b} grants the {a} the right to [call itself|be named as] [official|main|presenting] sponsor of the [event|season|team] described in [Schedule|Exhibit] {n}.
The {b} shall show the {a}’s logo on [all printed matter|the players’ shirts|the stage] and on its web site.
`),
  },
  joint_venture: {
    titles:
      'Joint Venture Agreement|Cooperation Agreement|Strategic Alliance Agreement|Shareholders Agreement|Collaboration Agreement|Co-Development Agreement|Joint Development Agreement',
    roles: 'Partner A/Partner B|First Venturer/Second Venturer|Investor/Founder|Party A/Party B',
    scope: w(`
The Parties shall [set up|establish] a [company|joint venture] in {city} in which each of them holds {pct} of the shares.
The Parties shall cooperate in the [development|marketing] of the Products as set out in the business plan dated {date}.
The board has {n} members, of whom each Party appoints half.
`),
  },
  agency: {
    titles:
      'Agency Agreement|Commercial Agency Agreement|Sales Representative Agreement|Sales Agency Contract|Marketing Affiliate Agreement|Manufacturer’s Representative Agreement',
    roles: 'Principal/Agent|Company/Representative|Manufacturer/Agent',
    scope: w(`
The {a} appoints the {b} as its [exclusive|non-exclusive] [agent|representative] to [promote|negotiate] the sale of the Products in the Territory.
The {b} receives a commission of {pct} of the net price of all orders that the {a} accepts.
The commission is due {days} after the end of the month in which the customer has paid.
`),
  },
  purchase: {
    titles:
      'Purchase Agreement|Asset Purchase Agreement|Sale and Purchase Agreement|Share Purchase Agreement|Equipment Purchase Agreement|Contract for the Sale of Goods|Vehicle Purchase Agreement|Bill of Sale and Purchase Agreement',
    roles: 'Seller/Buyer|Seller/Purchaser|Vendor/Purchaser',
    scope: w(`
The {a} sells and the {b} buys the [machinery|vehicle|assets|shares] described in [Schedule|Exhibit] {n} (the “Assets”).
Title and risk pass to the {b} [on delivery|at Closing|on payment of the whole price].
Closing takes place at the offices of {company} within {days} of satisfaction of the conditions.
`),
  },
  data_processing: {
    titles:
      'Data Processing Agreement|Data Processing Addendum|Agreement on the Processing of Personal Data|Data Protection Agreement',
    roles: 'Controller/Processor|Customer/Processor',
    scope: w(`
The {b} processes personal data [on behalf of|for] the {a} [only|solely] on documented instructions.
The {b} shall notify the {a} of a personal data breach within {n} hours of becoming aware of it.
The {b} may engage sub-processors if it informs the {a} {days} in advance.
`),
  },
  amendment: {
    titles:
      'First Amendment|Amendment No. 1|Amendment No. 2|Second Amendment|Amendment Agreement|Amendment No. 3 to the Supply Agreement|First Amendment to Lease|Amendment to License Agreement|Third Amendment to Services Agreement|Addendum I|Deed of Variation',
    roles: 'Company/Distributor|Landlord/Tenant|Licensor/Licensee|Supplier/Customer|Client/Contractor',
    scope: w(`
Capitalised terms that are not defined here have the meaning given to them in the Original Agreement.
The {b} shall pay interest of {pct} on amounts that are overdue for more than {days}.
`),
  },
}

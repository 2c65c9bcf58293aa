import { testAdapter } from '../kit/adapter.test-suite.ts'
import { startSalesforceStandIn } from './salesforce.stand-in.ts'

testAdapter('salesforce', startSalesforceStandIn)

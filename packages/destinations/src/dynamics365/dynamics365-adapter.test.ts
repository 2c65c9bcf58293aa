import { testAdapter } from '../kit/adapter.test-suite.ts'
import { startDynamics365StandIn } from './dynamics365.stand-in.ts'

testAdapter('dynamics365', startDynamics365StandIn)

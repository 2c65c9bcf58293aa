import { testAdapter } from '../kit/adapter.test-suite.ts'
import { startWebhookStandIn } from './webhook.stand-in.ts'

testAdapter('webhook', startWebhookStandIn)

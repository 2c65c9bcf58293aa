import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'

type Json = Record<string, unknown>
type Item = { json: Json; binary?: Buffer }
type Node = { name: string; type: string; onError?: string; parameters: Json }
export type Workflow = {
  nodes: Node[]
  connections: Record<string, { main: { node: string; type: string; index: number }[][] }>
}

/** An exported workflow; the addresses and the secret that its documentation says to replace are replaced. */
export function readWorkflow(path: string, replacements: Record<string, string>): Workflow {
  const text = readFileSync(path, 'utf8')
  return JSON.parse(
    Object.entries(replacements).reduce((changed, [from, to]) => changed.replaceAll(from, to), text),
  )
}

/**
 * Runs one item through a workflow, as n8n does with the types of nodes that the workflows in the documentation have.
 * Returns the names of the nodes that ran.
 */
export async function runN8nWorkflow(
  { nodes, connections }: Workflow,
  trigger: Item,
  apiKey: string,
): Promise<string[]> {
  const executionId = `${Math.random()}`.slice(2)
  const ran: string[] = []

  async function run(name: string, item: Item, earlier: Record<string, Item>): Promise<void> {
    const node = nodes.find((candidate) => candidate.name === name)
    if (!node) throw new Error(`There is no node ${name}`)
    ran.push(name)
    const evaluate = (value: unknown) => evaluated(value, item.json, earlier, executionId)
    for (const [output, result] of await outputsOf(node, item, evaluate, apiKey))
      for (const { node: next } of connections[name]?.main[output] ?? [])
        await run(next, result, { ...earlier, [name]: result })
  }
  await run(nodes[0]!.name, trigger, {})
  return ran
}

/** Text is an expression if it begins with `=`; `{{ }}` parts of it are JavaScript. */
function evaluated(value: unknown, $json: Json, earlier: Record<string, Item>, executionId: string): unknown {
  if (typeof value !== 'string' || !value.startsWith('=')) return value
  const scope = {
    $json,
    $: (name: string) => ({ item: earlier[name] }),
    $execution: { id: executionId },
    $itemIndex: 0,
  }
  const evaluateOne = (code: string) =>
    new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope))
  const whole = /^=\{\{((?:(?!\}\}).)*)\}\}$/s.exec(value)
  if (whole) return evaluateOne(whole[1]!)
  return value.slice(1).replace(/\{\{(.*?)\}\}/gs, (_, code) => String(evaluateOne(code)))
}

async function outputsOf(
  node: Node,
  item: Item,
  evaluate: (value: unknown) => unknown,
  apiKey: string,
): Promise<[output: number, item: Item][]> {
  const { parameters } = node
  const kind = node.type.replace('n8n-nodes-base.', '')
  if (kind === 'webhook' || kind === 'scheduleTrigger') return [[0, item]]
  if (kind === 'extractFromFile')
    return [[0, { json: { ...item.json, [String(parameters.destinationKey)]: item.binary!.toString() } }]]
  if (kind === 'crypto') {
    const hmac = createHmac(String(parameters.type), String(parameters.secret))
    const digest = hmac.update(String(evaluate(parameters.value))).digest(parameters.encoding as 'base64')
    return [[0, { json: { ...item.json, [String(parameters.dataPropertyName)]: digest } }]]
  }
  if (kind === 'if') {
    const { conditions } = parameters.conditions as { conditions: { leftValue: string }[] }
    return [[conditions.every(({ leftValue }) => evaluate(leftValue) === true) ? 0 : 1, item]]
  }
  if (kind === 'splitOut') {
    const list = item.json[String(parameters.fieldToSplitOut)] as Json[]
    return list.map((json) => [0, { json }])
  }
  if (kind === 'httpRequest') return request(node, evaluate, apiKey)
  throw new Error(`There is no stand-in for ${node.type}`)
}

type Pairs = { parameters: { name: string; value: string }[] } | undefined

async function request(
  { parameters, onError }: Node,
  evaluate: (value: unknown) => unknown,
  apiKey: string,
): Promise<[number, Item][]> {
  const pairs = (of: unknown) =>
    ((of as Pairs)?.parameters ?? []).map(({ name, value }) => [name, String(evaluate(value))])
  const url = new URL(String(evaluate(parameters.url)))
  for (const [name, value] of pairs(parameters.queryParameters)) url.searchParams.set(name!, value!)
  const body = parameters.jsonBody === undefined ? undefined : String(evaluate(parameters.jsonBody))
  const response = await fetch(url, {
    method: String(parameters.method ?? 'GET'),
    headers: {
      ...(parameters.genericAuthType === 'httpBearerAuth' ? { authorization: `Bearer ${apiKey}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...Object.fromEntries(pairs(parameters.headerParameters)),
    },
    ...(body ? { body } : {}),
  })
  const json = (await response.json()) as Json
  if (response.ok) return [[0, { json }]]
  if (onError === 'continueErrorOutput')
    return [[1, { json: { error: { message: `Request failed with status code ${response.status}` } } }]]
  throw new Error(`${url}: ${response.status} ${JSON.stringify(json)}`)
}

/** What the client must know about a route at run time. */
export type Route = {
  method: string
  path: string
  /** How the argument after the path's parameters is sent; absent if the route has none. */
  input?: 'query' | 'json' | 'csv' | 'multipart'
  /** `raw`: the Response itself; absent: its JSON. */
  output?: 'list' | 'raw'
}

/**
 * A route as one line, such as `GET /v1/documents query list`: the table of routes is the largest part of the client in a
 * page.
 */
export function routeText({ method, path, input, output }: Route): string {
  return `${method} ${path} ${input ?? ''} ${output ?? ''}`.trimEnd()
}

export function routeOf(text: string): Route {
  const [method, path, input, output] = text.split(' ') as [string, string, Route['input'], Route['output']]
  return { method, path, ...(input && { input }), ...(output && { output }) }
}

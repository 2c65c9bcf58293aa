import type { Renderer } from '@numora/extraction/render'
import { expect, test } from 'vitest'
import { pageRenderer } from './render-page.ts'

/** Draws nothing until it is let. */
function slowRenderer() {
  const started: number[] = []
  const go: (() => void)[] = []
  const renderer: Renderer = {
    renderPage: async (_file, pageNumber) => {
      started.push(pageNumber)
      await new Promise<void>((resolve) => go.push(resolve))
      return { ok: true, png: new Uint8Array([pageNumber]) }
    },
    close: async () => {},
  }
  return { started, go, renderer }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))
const file = new Uint8Array()

test("a caller's pages are drawn one after the other, another caller's beside them", async () => {
  const { started, go, renderer } = slowRenderer()
  const render = pageRenderer(renderer)
  const pages = [1, 2, 3].map((page) => render('a')(file, page, 100))
  const other = render('b')(file, 9, 100)
  await settled()
  expect(started).toEqual([1, 9])
  for (const [index, expected] of [
    [1, 9],
    [1, 9, 2],
    [1, 9, 2, 3],
  ].entries()) {
    expect(started).toEqual(expected)
    go[index === 0 ? 0 : index + 1]!()
    await settled()
  }
  go[1]!()
  expect(await Promise.all([...pages, other])).toEqual([1, 2, 3, 9].map((page) => new Uint8Array([page])))
})

test('who gives up waiting makes nobody go ahead of the page that is being drawn', async () => {
  const { started, go, renderer } = slowRenderer()
  const render = pageRenderer(renderer)('a')
  const first = render(file, 1, 100)
  const gone = new AbortController()
  const second = render(file, 2, 100, gone.signal)
  const third = render(file, 3, 100)
  await settled()
  gone.abort(new Error('gone'))
  await expect(second).rejects.toThrow('gone')
  await settled()
  expect(started).toEqual([1])
  go[0]!()
  await first
  await settled()
  expect(started).toEqual([1, 3])
  go[1]!()
  await third
})

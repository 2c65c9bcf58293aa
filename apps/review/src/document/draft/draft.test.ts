import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addLine, confirmLines, deleteLine } from '../lines/line-edits.ts'
import { contentOf } from './content.ts'
import { type Draft, lineIdsOf, newDraft, redo, seal, send, setText, undo, valueAt, write } from './draft.ts'
import { adopt, storedOf } from './draft-storage.ts'
import { merge, resolve, settle } from './merge.ts'
import { patchOf } from './patch.ts'
import { pathOf } from './paths.ts'
import { reviewServer, snapshotWith } from './review-server.stand-in.ts'
import type { Snapshot } from './snapshot.ts'

const names = ['what', 'amount']

/** What a person sees, without ids. */
function seen(draft: Draft) {
  const { fields, lines } = contentOf(draft)
  const confirmed = Object.keys(fields).filter((name) => valueAt(draft, pathOf.confirmed(name)) === true)
  return {
    fields,
    lines: lines.map(({ fields }) => names.map((name) => fields[name]?.value ?? null)),
    confirmed,
  }
}

function contentOfSnapshot(snapshot: Snapshot) {
  return seen(newDraft(snapshot))
}

const value = fc.constantFrom('1', '2', '3', null)
const edit = fc.oneof(
  fc.record({ do: fc.constant('field' as const), name: fc.constantFrom('number', 'total', 'note'), value }),
  fc.record({ do: fc.constant('confirm' as const), name: fc.constantFrom('number', 'total', 'note') }),
  fc.record({ do: fc.constant('cell' as const), line: fc.nat(4), name: fc.constantFrom(...names), value }),
  fc.record({ do: fc.constant('delete' as const), line: fc.nat(4) }),
  fc.record({ do: fc.constant('add' as const), line: fc.nat(4), value }),
  fc.record({ do: fc.constant('confirmLine' as const), line: fc.nat(4) }),
)
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function act(draft: Draft, edit: Edit): Draft {
  const ids = lineIdsOf(draft)
  const id = 'line' in edit && ids.length > 0 ? ids[edit.line % ids.length]! : undefined
  switch (edit.do) {
    case 'field':
      return write(draft, { [pathOf.field(edit.name)]: edit.value, [pathOf.confirmed(edit.name)]: true })
    case 'confirm':
      return write(draft, { [pathOf.confirmed(edit.name)]: true })
    case 'cell':
      return id
        ? write(draft, { [pathOf.cell(id, edit.name)]: edit.value, [pathOf.lineConfirmed(id)]: true })
        : draft
    case 'delete':
      return id ? deleteLine(draft, id, names) : draft
    case 'add':
      return addLine(draft, { what: edit.value, amount: '9' }, id).draft
    case 'confirmLine':
      return id ? confirmLines(draft, [id]) : draft
  }
}

const turn = fc.oneof(
  { weight: 6, arbitrary: edit },
  { weight: 2, arbitrary: fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      { do: 'save' as const },
      // The server takes it, and the answer is lost: before or after more changes.
      { do: 'sendAndLose' as const },
      { do: 'reload' as const },
      { do: 'reopen' as const },
    ),
  },
)

type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never
const added: Turn = { do: 'add', line: 0, value: '1' }
const lost: Turn[] = [{ do: 'sendAndLose' }, { do: 'undo' }]
/** Line items that were removed, restored or of the same values, and landed in another place once. */
const onceMisplaced: [number, Turn[]][] = [
  [2, [added, { do: 'delete', line: 2 }, ...lost]],
  [2, [{ ...added, line: 1, value: '2' }, { ...added, value: '2' }, lost[0]!, { ...added, line: 3 }]],
  [2, [added, added, { ...added, line: 2 }, lost[0]!, { do: 'delete', line: 2 }]],
  [3, [{ do: 'delete', line: 4 }, ...lost, added]],
  [2, [{ do: 'delete', line: 0 }, ...lost, added, { do: 'delete', line: 0 }]],
]

/** Saves until nothing is pending. */
function saveAll(draft: Draft, server: ReturnType<typeof reviewServer>): Draft {
  let saved = draft
  for (let round = 0; round < 10; round++) {
    const next = patchOf(saved)
    if (!next) return saved
    const answer = server.correct(next.patch)
    const sent = send(saved, next.sent)
    saved = answer ? settle(sent, answer) : merge(sent, server.now()).draft
  }
  throw new Error('never saved')
}

describe('a draft', () => {
  it('reaches the server as the person sees it, whatever is undone and whichever answers are lost', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.array(turn, { maxLength: 14 }), (lineCount, turns) => {
        const start = snapshotWith(lineCount)
        const server = reviewServer(start)
        let draft = newDraft(start)
        for (const turn of turns) {
          const before = seen(draft)
          if (turn.do === 'undo') draft = undo(draft).draft
          else if (turn.do === 'redo') draft = redo(draft).draft
          else if (turn.do === 'save') draft = saveAll(draft, server)
          else if (turn.do === 'sendAndLose') {
            const next = patchOf(draft)
            if (next) server.correct(next.patch)
            if (next) draft = send(draft, next.sent)
          } else if (turn.do === 'reload') draft = merge(draft, server.now()).draft
          else if (turn.do === 'reopen') {
            const stored: ReturnType<typeof storedOf> = JSON.parse(JSON.stringify(storedOf(draft)))
            draft = adopt(newDraft(server.now()), stored)
          } else {
            draft = act(draft, turn)
            continue
          }
          const isKept = turn.do !== 'undo' && turn.do !== 'redo'
          if (isKept) expect(seen(draft).lines).toEqual(before.lines)
          if (isKept) expect(seen(draft).fields).toEqual(before.fields)
        }
        const wanted = seen(draft)
        const saved = saveAll(merge(draft, server.now()).draft, server)
        expect(saved.conflicts).toEqual([])
        expect(seen(saved)).toEqual({ ...wanted, confirmed: expect.anything() })
        expect(contentOfSnapshot(server.now())).toEqual(seen(saved))
      }),
      { numRuns: 200, examples: onceMisplaced },
    )
  })

  it('asks nothing about a line item that was removed after its own change was sent without an answer', () => {
    const start = snapshotWith(1)
    const server = reviewServer(start)
    const changed = act(newDraft(start), { do: 'cell', line: 0, name: 'what', value: '1' })
    const { patch, sent } = patchOf(changed)!
    server.correct(patch)
    const removed = act(send(changed, sent), { do: 'delete', line: 0 })
    const saved = saveAll(merge(removed, server.now()).draft, server)
    expect(saved.conflicts).toEqual([])
    expect(server.now().lines).toEqual([])
  })

  it('is undone step by step to what was opened, and repeated to what was done', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 10 }), (edits) => {
        const start = newDraft(snapshotWith(3))
        const done = edits.reduce(act, start)
        let draft = done
        while (draft.undo.length > 0) draft = undo(draft).draft
        expect(seen(draft)).toEqual(seen(start))
        expect(patchOf(draft)).toBeNull()
        while (draft.redo.length > 0) draft = redo(draft).draft
        expect(seen(draft)).toEqual(seen(done))
      }),
    )
  })

  it('takes typing into one field as one step, until the field is left', () => {
    const path = pathOf.field('total')
    const type = (draft: Draft, text: string) => write(draft, { [path]: text }, path)
    const typed = type(type(newDraft(snapshotWith(0)), '1'), '12')
    expect(valueAt(undo(typed).draft, path)).toBe('3')
    expect(valueAt(undo(type(seal(typed), '123')).draft, path)).toBe('12')
  })

  it('keeps what is no value yet, and does not save it', () => {
    const path = pathOf.field('total')
    const draft = setText(newDraft(snapshotWith(0)), path, '12,')
    expect(patchOf(draft)).toBeNull()
    expect(adopt(newDraft(snapshotWith(0)), storedOf(draft)).texts).toEqual({ [path]: '12,' })
    expect(write(draft, { [path]: '12' }).texts).toEqual({})
  })
})

describe('the changes of two people', () => {
  function both(mine: Edit[], theirs: Edit[]) {
    const start = snapshotWith(3)
    const server = reviewServer(start)
    const my = mine.reduce(act, newDraft(start))
    const their = theirs.reduce(act, newDraft(start))
    saveAll(their, server)
    return { server, start, my, their, merged: merge(my, server.now()) }
  }

  it('are both there where they do not overlap, and nothing is lost without a question where they do', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), fc.array(edit, { maxLength: 5 }), (mine, theirs) => {
        const { server, start, my, merged } = both(mine, theirs)
        const now = server.now()
        const { draft } = merged
        const disputed = new Set(draft.conflicts.map(({ path }) => path))
        for (const path of Object.keys(my.overlay)) {
          const [kind, id, name] = path.split('/') as [string, string, string]
          const isOfLine = kind === 'cell' || kind === 'line'
          const isDisputed = disputed.has(path) || disputed.has(pathOf.line(isOfLine ? id : ''))
          const isLineGone = kind === 'cell' && valueAt(my, pathOf.line(id)) !== true
          if ((kind !== 'field' && !isOfLine) || isDisputed || isLineGone) continue
          expect(`${name} ${path} ${valueAt(draft, path)}`).toBe(`${name} ${path} ${valueAt(my, path)}`)
        }
        const [before, after] = [newDraft(start), newDraft(now)]
        for (const name of ['number', 'total', 'note']) {
          const path = pathOf.field(name)
          const isTheirs = valueAt(after, path) !== valueAt(before, path)
          if (isTheirs && valueAt(draft, path) !== valueAt(after, path)) expect(disputed).toContain(path)
        }
      }),
      { numRuns: 200 },
    )
  })

  it.each(['mine', 'theirs'] as const)('are saved as decided: %s', (side) => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), fc.array(edit, { maxLength: 5 }), (mine, theirs) => {
        const { server, merged } = both(mine, theirs)
        const theirContent = contentOfSnapshot(server.now())
        const { conflicts } = merged.draft
        const decided = conflicts.reduce((draft, { path }) => resolve(draft, path, side), merged.draft)
        const wanted = seen(decided)
        const saved = saveAll(decided, server)
        expect(seen(saved).fields).toEqual(wanted.fields)
        expect(seen(saved).lines).toEqual(wanted.lines)
        expect(contentOfSnapshot(server.now())).toEqual(seen(saved))
        if (side === 'theirs')
          for (const { path } of conflicts)
            if (path.startsWith('field/'))
              expect(seen(saved).fields[path.slice(6)]).toEqual(theirContent.fields[path.slice(6)])
      }),
      { numRuns: 150 },
    )
  })

  it('stay a question when somebody saves again before it is answered', () => {
    const set = (value: '1' | '2'): Edit => ({ do: 'field', name: 'total', value })
    const { server, merged } = both([set('1')], [set('2')])
    const other = act(newDraft(server.now()), { do: 'field', name: 'note', value: '1' })
    saveAll(other, server)
    const again = merge(merged.draft, server.now())
    expect(again.draft.conflicts).toEqual([{ path: 'field/total', mine: '1', theirs: '2' }])
    expect(again.changed).toEqual(['field/note'])
  })

  it('do not confirm a value that the person has not seen', () => {
    const { merged } = both([{ do: 'confirm', name: 'total' }], [{ do: 'field', name: 'total', value: '1' }])
    expect(patchOf(merged.draft)).toBeNull()
  })

  it('say what the other one changed, and undo does not take it back', () => {
    const { merged } = both(
      [{ do: 'field', name: 'total', value: '1' }],
      [{ do: 'field', name: 'note', value: '2' }],
    )
    expect(merged.changed).toEqual(['field/note'])
    const { draft } = undo(merged.draft)
    expect(contentOf(draft).fields).toMatchObject({ total: { value: '3' }, note: { value: '2' } })
  })
})

describe('tax lines', () => {
  const read = (value: string | null) => ({
    value,
    confidence: 0.9,
    source: null,
    origin: 'extracted' as const,
  })
  const base: Snapshot = {
    ...snapshotWith(0),
    taxLines: [
      { fields: { rate: read('19'), amount: read('38.00') } },
      { fields: { rate: read('7'), amount: read('7.00') } },
    ],
  }

  it('are sent as a whole once one of their values is another, without empty ones at the end', () => {
    expect(patchOf(newDraft(base))).toBeNull()
    const changed = write(newDraft(base), {
      [pathOf.tax(0, 'amount')]: '38.10',
      [pathOf.tax(2, 'rate')]: '0',
    })
    const [first, second] = [
      { rate: '19', amount: '38.10' },
      { rate: '7', amount: '7.00' },
    ]
    expect(patchOf(changed)!.patch.tax_lines).toEqual([first, second, { rate: '0' }])
    const emptied = write(changed, {
      [pathOf.tax(1, 'rate')]: null,
      [pathOf.tax(1, 'amount')]: null,
      [pathOf.tax(2, 'rate')]: null,
    })
    expect(patchOf(emptied)!.patch.tax_lines).toEqual([first])
  })

  it('are whole where the server has fewer of them than when the person corrected one', () => {
    const { patch } = patchOf(write(newDraft(base), { [pathOf.tax(2, 'rate')]: '0' }))!
    expect(patch.tax_lines).toHaveLength(3)
    const fewer = merge(write(newDraft(base), { [pathOf.tax(2, 'rate')]: '0' }), { ...base, taxLines: [] })
    expect(patchOf(fewer.draft)!.patch.tax_lines).toEqual([{ rate: '0' }])
    const corrected = merge(write(newDraft(base), { [pathOf.tax(1, 'amount')]: '7.70' }), {
      ...base,
      taxLines: [],
    })
    expect(patchOf(corrected.draft)!.patch.tax_lines).toEqual([{ rate: '7', amount: '7.70' }])
  })

  /** What two people make of the same tax lines, the first of whom saves first. */
  function both(mine: Parameters<typeof write>[1], theirs: Parameters<typeof write>[1]) {
    const server = reviewServer(base)
    saveAll(write(newDraft(base), theirs), server)
    const { draft, changed } = merge(write(newDraft(base), mine), server.now())
    return { server, draft, changed }
  }

  const added = (rate: string, amount: string) => ({
    [pathOf.tax(2, 'rate')]: rate,
    [pathOf.tax(2, 'amount')]: amount,
  })
  const saved = (server: ReturnType<typeof reviewServer>) =>
    server.now().taxLines!.map(({ fields }) => `${fields.rate?.value} ${fields.amount?.value}`)

  it('that two people add are both there, and one that both add is one', () => {
    const different = both(added('0', '0.00'), added('5', '1.00'))
    expect(different.draft.conflicts).toEqual([])
    expect(different.changed).toEqual(['tax/2/rate', 'tax/2/amount'])
    saveAll(different.draft, different.server)
    expect(saved(different.server)).toEqual(['19 38.00', '7 7.00', '5 1.00', '0 0.00'])
    const same = both(added('5', '1.00'), added('5', '1.00'))
    expect(patchOf(same.draft)).toBeNull()
  })

  it('of the same rate with other amounts are a question', () => {
    const { draft } = both(added('5', '2.00'), added('5', '1.00'))
    expect(draft.conflicts).toEqual([{ path: 'tax/2/amount', mine: '2.00', theirs: '1.00' }])
    const decided = resolve(draft, 'tax/2/amount', 'theirs')
    expect(patchOf(decided)).toBeNull()
  })

  it('follow their rate where somebody removed one before them', () => {
    const mine = { [pathOf.tax(1, 'amount')]: '7.70' }
    const { server, draft } = both(mine, {})
    const without = { ...server.now(), version: '9', taxLines: [base.taxLines![1]!] }
    const again = reviewServer(without)
    saveAll(merge(draft, without).draft, again)
    expect(saved(again)).toEqual(['7 7.70'])
  })

  it('that were sent without an answer are not added again, also with another rate since', () => {
    const server = reviewServer(base)
    const draft = write(newDraft(base), added('5', '1.00'))
    const { patch, sent } = patchOf(draft)!
    server.correct(patch)
    const later = write(send(draft, sent), { [pathOf.tax(2, 'rate')]: '5.5' })
    saveAll(merge(later, server.now()).draft, server)
    expect(saved(server)).toEqual(['19 38.00', '7 7.00', '5.5 1.00'])
  })

  it('added in two tabs are both there after both were closed', () => {
    const tabs = [added('0', '0.00'), added('5', '1.00')].map((values) =>
      storedOf(write(newDraft(base), values)),
    )
    const server = reviewServer(base)
    saveAll(tabs.reduce(adopt, newDraft(base)), server)
    expect(saved(server)).toEqual(['19 38.00', '7 7.00', '0 0.00', '5 1.00'])
  })

  it('keep every rate that somebody has, whoever saves first', () => {
    const rate = fc.constantFrom('19', '7', '5', '0', null)
    const edits = fc.array(fc.tuple(fc.nat(4), rate), { maxLength: 4 })
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        const typed = (values: [number, string | null][]) =>
          Object.fromEntries(values.map(([place, value]) => [pathOf.tax(place, 'rate'), value]))
        const { server, draft } = both(typed(mine), typed(theirs))
        const theirRates = server.now().taxLines!.map(({ fields }) => fields.rate?.value)
        const decided = draft.conflicts.reduce((each, { path }) => resolve(each, path, 'mine'), draft)
        saveAll(decided, server)
        const rates = server.now().taxLines!.map(({ fields }) => fields.rate?.value)
        for (const { path, mine: value } of Object.entries(draft.overlay).map(([path, entry]) => ({
          path,
          ...entry,
        })))
          if (value !== null && path.endsWith('/rate')) expect(rates).toContain(value)
        const disputed = draft.conflicts.map(({ theirs }) => theirs)
        const removed = Object.entries(draft.overlay).flatMap(([, { mine: value, base }]) =>
          value === null ? base : [],
        )
        for (const their of theirRates)
          if (their && !disputed.includes(their) && !removed.includes(their) && !typedOver(draft, their))
            expect(rates).toContain(their)
      }),
      { numRuns: 150 },
    )
  })

  /** Whether the person gave a line with this rate another one. */
  function typedOver(draft: Draft, rate: string): boolean {
    return Object.values(draft.overlay).some(({ base }) => base === rate)
  }
})

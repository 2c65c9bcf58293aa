import { splitPlainly } from '../text/plain-words.ts'
import type { Concept, Lexicon } from './concepts.ts'
import { cs } from './cs.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fi } from './fi.ts'
import { fr } from './fr.ts'
import { hr } from './hr.ts'
import { hu } from './hu.ts'
import { it } from './it.ts'
import { nb } from './nb.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ro } from './ro.ts'
import { sk } from './sk.ts'
import { sv } from './sv.ts'
import { tr } from './tr.ts'

export const lexicons: Record<string, Lexicon> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  pl,
  pt,
  sv,
  da,
  cs,
  fi,
  hu,
  ro,
  sk,
  hr,
  nb,
  tr,
}

/**
 * A label found in a list of words: the index of its first word and of the one after its last, and all its
 * meanings.
 */
export type LabelSpan = { from: number; to: number; concepts: readonly Concept[] }

type Node = { next: Map<string, Node>; concepts: Concept[] }

function newNode(): Node {
  return { next: new Map(), concepts: [] }
}

function insert(root: Node, words: readonly string[], concept: Concept): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (!next) {
      next = newNode()
      node.next.set(word, next)
    }
    node = next
  }
  if (!node.concepts.includes(concept)) node.concepts.push(concept)
}

function buildTrie(): Node {
  const root = newNode()
  for (const { labels } of Object.values(lexicons))
    for (const [concept, phrases] of Object.entries(labels) as [Concept, string][])
      for (const phrase of phrases.split('|')) {
        const words = splitPlainly(phrase)
        insert(root, words, concept)
        // Labels are often printed without the space: `InvoiceNo`.
        if (words.length > 1 && words.join('').length > 5) insert(root, [words.join('')], concept)
      }
  return root
}

let trie: Node | undefined

/** Finds the longest labels in a list of plain words, from left to right, without overlaps. */
export function findLabels(words: readonly string[]): LabelSpan[] {
  trie ??= buildTrie()
  const spans: LabelSpan[] = []
  for (let from = 0; from < words.length; ) {
    let node: Node | undefined = trie
    let found: LabelSpan | undefined
    for (let i = from; i < words.length; i++) {
      node = node.next.get(words[i]!)
      if (!node) break
      if (node.concepts.length > 0) found = { from, to: i + 1, concepts: node.concepts }
    }
    if (found) spans.push(found)
    from = found?.to ?? from + 1
  }
  return spans
}

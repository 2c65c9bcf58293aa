import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Font, parseFont } from './true-type.ts'

export type Style = { size: number; isBold: boolean }

/** From the baseline, in parts of the size of the font. */
export const ascent = 0.78
export const descent = 0.24

const files = {
  regular: '@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf',
  bold: '@expo-google-fonts/open-sans/600SemiBold/OpenSans_600SemiBold.ttf',
}
const fonts = new Map<keyof typeof files, Font>()

/** A font of this program, loaded once: what a page looks like does not depend on the machine's fonts. */
export function fontOf(style: Pick<Style, 'isBold'>): Font {
  const name = nameOf(style)
  const loaded = fonts.get(name) ?? parseFont(fontBytes(style))
  fonts.set(name, loaded)
  return loaded
}

/** The file of a font. */
export function fontBytes(style: Pick<Style, 'isBold'>): Uint8Array {
  return readFileSync(fileURLToPath(import.meta.resolve(files[nameOf(style)])))
}

function nameOf({ isBold }: Pick<Style, 'isBold'>): keyof typeof files {
  return isBold ? 'bold' : 'regular'
}

/** Without kerning, which the outlines are drawn without, too. */
export function widthOf(text: string, style: Style): number {
  const font = fontOf(style)
  let units = 0
  for (const character of text) units += font.advanceOf(font.glyphOf(character.codePointAt(0)!))
  return (units / font.unitsPerEm) * style.size
}

/** Breaks text into lines of at most this width: between words, and within words that are wider. */
export function wrapText(text: string, style: Style, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  const append = (text: string, textWidth: number): void => {
    line += text
    used += textWidth
  }
  const endLine = (): void => {
    if (line !== '') lines.push(line)
    line = ''
    used = 0
  }
  const blank = widthOf(' ', style)
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const wordWidth = widthOf(word, style)
    if (line !== '' && used + blank + wordWidth <= width) append(` ${word}`, blank + wordWidth)
    else {
      endLine()
      if (wordWidth <= width) append(word, wordWidth)
      else
        for (const character of word) {
          const characterWidth = widthOf(character, style)
          if (used + characterWidth > width) endLine()
          append(character, characterWidth)
        }
    }
  }
  endLine()
  return lines
}

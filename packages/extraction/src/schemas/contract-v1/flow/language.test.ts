import { expect, it } from 'vitest'
import { languageOf } from './language.ts'

it.each([
  ['pl', 'Najemca płaci czynsz. Właściciel może żądać zapłaty w każdą środę.'],
  ['cs', 'Nájemce hradí nájemné předem. Zápůjčka se úročí sazbou čtyř procent.'],
  ['tr', 'Kiracı kira bedelini öder ve aracı yalnız yurt içinde kullanır.'],
  ['de', 'Der Vertrag wird mit der Unterschrift wirksam und endet nicht von selbst.'],
])('a short text in %s is known by few words and letters', (language, text) =>
  expect(languageOf(text)).toBe(language),
)

it.each(['', 'Total 12 pcs', 'de la en', 'Kowalski & Łukasz'])('%s is too little to say a language', (text) =>
  expect(languageOf(text)).toBeNull(),
)

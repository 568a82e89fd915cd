import type { Finding } from '../core/values/finding.ts'
import arabic from './ar/deeds.ts'
import english from './en/deeds.ts'
import french from './fr/deeds.ts'
import portuguese from './pt/deeds.ts'
import { fill } from './render.ts'
import type { Tongue } from './spoken.ts'
import chinese from './zh/deeds.ts'

const DEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: english,
  fr: french,
  pt: portuguese,
  zh: chinese,
  ar: arabic,
}

/** An act in the history of its record, in words. */
export function renderDeed(kind: string, figures: Finding['figures'], tongue: Tongue): string {
  const deeds = { ...DEEDS.en, ...DEEDS[tongue.language] }
  const cameOut = `${kind} ${String(figures.outcome ?? figures.status)}`
  const words = deeds[`${cameOut} ${String(figures.via)}`] ?? deeds[cameOut] ?? deeds[kind] ?? kind
  const deed = fill(words, figures, tongue)
  return figures.for === undefined ? deed : fill(deeds['done for'] ?? '{deed}', { deed, for: figures.for }, tongue)
}

import type { Finding } from '../core/values/finding.ts'
import { DEEDS } from './deeds.en.ts'
import { fill } from './render.ts'

/** An act in the history of its record, in words. */
export function renderDeed(kind: string, figures: Finding['figures'], language = 'en'): string {
  const cameOut = `${kind} ${String(figures.outcome ?? figures.status)}`
  const words = DEEDS[`${cameOut} ${String(figures.via)}`] ?? DEEDS[cameOut] ?? DEEDS[kind] ?? kind
  return fill(words, figures, language)
}

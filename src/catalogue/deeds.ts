import type { Finding } from '../core/values/finding.ts'
import { DEEDS } from './deeds.en.ts'
import { fill } from './render.ts'

/** An act in the history of its record, in words. */
export function renderDeed(kind: string, figures: Finding['figures'], language = 'en'): string {
  const cameOut = figures.outcome ?? figures.status
  return fill(DEEDS[`${kind} ${String(cameOut)}`] ?? DEEDS[kind] ?? kind, figures, language)
}

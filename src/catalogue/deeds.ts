import type { Finding } from '../core/values/finding.ts'
import arabic from './ar/deeds.ts'
import arabicLicences from './ar/deeds-licences.ts'
import english from './en/deeds.ts'
import englishLicences from './en/deeds-licences.ts'
import french from './fr/deeds.ts'
import frenchLicences from './fr/deeds-licences.ts'
import portuguese from './pt/deeds.ts'
import portugueseLicences from './pt/deeds-licences.ts'
import { fill } from './render.ts'
import type { Tongue } from './spoken.ts'
import chinese from './zh/deeds.ts'
import chineseLicences from './zh/deeds-licences.ts'

const DEEDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { ...english, ...englishLicences },
  fr: { ...french, ...frenchLicences },
  pt: { ...portuguese, ...portugueseLicences },
  zh: { ...chinese, ...chineseLicences },
  ar: { ...arabic, ...arabicLicences },
}

/** An act in the history of its record, in words. */
export function renderDeed(kind: string, figures: Finding['figures'], tongue: Tongue): string {
  const deeds = { ...DEEDS.en, ...DEEDS[tongue.language] }
  const cameOut = `${kind} ${String(figures.outcome ?? figures.status ?? figures.result)}`
  const words = deeds[`${cameOut} ${String(figures.via)}`] ?? deeds[cameOut] ?? deeds[kind] ?? kind
  const deed = fill(words, figures, tongue)
  return figures.for === undefined ? deed : fill(deeds['done for'] ?? '{deed}', { deed, for: figures.for }, tongue)
}

import { useState } from 'react'
import { readPaper } from '../../../src/core/certificate/reading/read-text.ts'
import type { Participant } from '../../../src/core/participants/participants.ts'
import type { Unconfirmed } from '../../findings/unconfirmed.tsx'
import type { PaperForm } from './paper-form.ts'
import { readInto } from './read-into.ts'

/** Puts what was read from a picture into the form, and keeps which of it no eye has confirmed yet. */
export function useReadPaper(
  form: PaperForm,
  setForm: (form: PaperForm) => void,
  participants: readonly Participant[],
): { unconfirmed: Unconfirmed; took: number | undefined; take: (text: string) => void } {
  const [paths, setPaths] = useState<ReadonlySet<string>>(new Set())
  const [took, setTook] = useState<number>()
  const confirm = (path: string) => setPaths(before => new Set([...before].filter(one => one !== path)))
  const take = (text: string) => {
    const read = readInto(form, readPaper(text, participants))
    setForm(read.form)
    setPaths(before => new Set([...before, ...read.paths]))
    setTook(read.paths.length)
  }
  return { unconfirmed: { paths, confirm }, took, take }
}

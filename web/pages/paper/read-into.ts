import type { ReadPaper } from '../../../src/core/certificate/reading/read-text.ts'
import { set } from '../../words/figures.ts'
import { EMPTY_LINE, emptyParcel } from '../application-form/form.ts'
import type { PaperForm } from './paper-form.ts'

/** What was read, put where nothing was typed yet, and the places it was put to: a typed word is never written over. */
export function readInto(form: PaperForm, read: ReadPaper): { form: PaperForm; paths: readonly string[] } {
  const paths: string[] = []
  const put = (path: string, typed: string, value: string | undefined): string => {
    if (typed !== '' || !value) return typed
    paths.push(path)
    return value
  }
  const head = {
    participant: put('issuer.participant', form.participant, read.participant),
    number: put('number', form.number, read.number),
    issuedOn: put('issuedOn', form.issuedOn, read.issuedOn),
    expiresOn: put('expiresOn', form.expiresOn, read.expiresOn),
    exporter: put('exporter.name', form.exporter, read.exporter),
    importer: put('importer.name', form.importer, read.importer),
  }
  return { form: { ...form, ...head, parcels: parcelsWith(form.parcels, read, put) }, paths }
}

/** The lines go to the first parcel, while nothing was typed there: which parcel they belong to, no reader can tell. */
function parcelsWith(
  parcels: PaperForm['parcels'],
  { lines }: ReadPaper,
  put: (path: string, typed: string, value: string | undefined) => string,
): PaperForm['parcels'] {
  const [first = emptyParcel(0), ...rest] = parcels
  const isTyped = rest.length > 0 || first.lines.some(line => line.carats !== '' || line.usd !== '')
  if (isTyped || lines.length === 0) return parcels
  const read = lines.map(({ hs, carats, usd }, at) => {
    const path = `parcels[0].lines[${at}]`
    const figures = { carats: carats && set(carats), usd: usd && set(usd) }
    return {
      ...{ ...EMPTY_LINE, hs: put(`${path}.hs`, '', hs) },
      carats: put(`${path}.carats`, '', figures.carats),
      usd: put(`${path}.usd`, '', figures.usd),
    }
  })
  return [{ ...first, lines: read }]
}

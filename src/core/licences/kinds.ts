/** Who needs a licence: Annex II names mines, diggers, buyers, sellers, exporters, agents and couriers. */
export const LICENCE_KINDS = [
  'mine',
  'digger',
  'cooperative',
  'dealer',
  'buyer',
  'cutter',
  'exporter',
  'importer',
  'courier',
  'valuer',
] as const
export type LicenceKind = (typeof LICENCE_KINDS)[number]

/** The licences under which rough may be sent abroad: who mines, deals or cuts may export what is their own. */
export const EXPORTING: readonly LicenceKind[] = ['exporter', 'mine', 'cooperative', 'dealer', 'cutter']

/** Two letters for people to say on the telephone, first in every number. */
const LETTERS: Readonly<Record<LicenceKind, string>> = {
  mine: 'MN',
  digger: 'DG',
  cooperative: 'CO',
  dealer: 'DL',
  buyer: 'BY',
  cutter: 'CT',
  exporter: 'EX',
  importer: 'IM',
  courier: 'CR',
  valuer: 'VL',
}

/** The number an authority gives: `EX-2026-00017`, counted by kind and year. */
export function licenceNumber(kind: LicenceKind, year: string, serial: number): string {
  return `${LETTERS[kind]}-${year}-${String(serial).padStart(5, '0')}`
}

/** The serial at the end of a number or a reference; 0 where there is none. */
export function lastSerial(number: string): number {
  return Number(/(\d{1,9})$/.exec(number)?.[1] ?? 0)
}

/** Numbers of one authority are compared upper case, without spaces, hyphens or slashes. */
export function numberKeyOf(authority: string, number: string): string {
  return `${authority}/${number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-/]/g, '')}`
}

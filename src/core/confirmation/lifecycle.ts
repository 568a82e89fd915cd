import type { ImportAct } from './acts.ts'

export type ImportState =
  | 'announced'
  | 'presented'
  | 'examined'
  | 'confirmed'
  | 'detained'
  | 'releasing'
  | 'returned'
  | 'seized'
  | 'withdrawn'

type Kind = ImportAct['kind']

/**
 * What may happen next to a shipment at the importing authority. Presenting again is allowed until somebody decides: an
 * officer who scans twice changes nothing but the verdict's day. Where another officer is asked to agree to a release,
 * presenting again ends the asking: the second one agrees to the very verdict that the first one saw.
 */
export const IMPORT_LIFECYCLE: Readonly<Record<ImportState | 'new', Readonly<Partial<Record<Kind, ImportState>>>>> = {
  new: { 'import.announced': 'announced', 'import.presented': 'presented' },
  announced: { 'import.asked': 'announced', 'import.presented': 'presented', 'import.withdrawn': 'withdrawn' },
  presented: {
    'import.asked': 'presented',
    'import.accepted': 'presented',
    'import.announced': 'presented',
    'import.presented': 'presented',
    'import.examined': 'examined',
    'import.confirmed': 'confirmed',
    'import.detained': 'detained',
    'import.withdrawn': 'detained',
  },
  examined: {
    'import.asked': 'examined',
    'import.confirmed': 'confirmed',
    'import.examination-declined': 'presented',
    'import.detained': 'detained',
    'import.withdrawn': 'detained',
  },
  detained: {
    'import.asked': 'detained',
    'import.presented': 'detained',
    'import.announced': 'detained',
    'import.release-proposed': 'releasing',
    'import.returned': 'returned',
    'import.seized': 'seized',
    'import.withdrawn': 'detained',
  },
  releasing: {
    'import.asked': 'releasing',
    'import.presented': 'detained',
    'import.announced': 'releasing',
    'import.released': 'presented',
    'import.release-declined': 'detained',
    'import.returned': 'returned',
    'import.seized': 'seized',
    'import.withdrawn': 'detained',
  },
  confirmed: {
    'import.asked': 'confirmed',
    'import.answered': 'confirmed',
    'import.copy-given': 'confirmed',
    'import.original-filed': 'confirmed',
    'import.presented': 'confirmed',
    'import.announced': 'confirmed',
    'import.withdrawn': 'confirmed',
  },
  returned: { 'import.asked': 'returned', 'import.announced': 'returned', 'import.withdrawn': 'returned' },
  seized: { 'import.asked': 'seized', 'import.announced': 'seized', 'import.withdrawn': 'seized' },
  withdrawn: {
    'import.asked': 'withdrawn',
    'import.presented': 'presented',
    'import.announced': 'withdrawn',
    'import.withdrawn': 'withdrawn',
  },
}

export function nextImportState(state: ImportState | 'new', kind: Kind): ImportState | null {
  return IMPORT_LIFECYCLE[state][kind] ?? null
}

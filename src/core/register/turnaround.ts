import type { RegisterAct } from './acts.ts'

type Kind = RegisterAct['kind']

/** What an authority is measured by: the parts of issuing, the whole of it, and receiving. */
export type ServiceStep = 'inspection' | 'answer' | 'secondOfficer' | 'signing' | 'issue' | 'confirmation' | 'receipt'

/** Which acts of one record begin which step. A step ends with the next act here; `null` begins none. */
interface Measured {
  /** A record counts in the period in which this happened to it. */
  readonly counted: Kind
  readonly begins: Readonly<Partial<Record<Kind, ServiceStep | null>>>
  /** Steps that are summed into one more, for each record. */
  readonly whole?: { readonly name: ServiceStep; readonly of: readonly ServiceStep[] }
}

export const MEASURED: readonly Measured[] = [
  {
    counted: 'certificate.issued',
    begins: {
      'certificate.applied': 'inspection',
      'certificate.amended': 'inspection',
      'certificate.sent-back': 'inspection',
      'certificate.returned': 'answer',
      'certificate.inspected': 'secondOfficer',
      'certificate.authorised': 'signing',
      'certificate.issued': null,
    },
    whole: { name: 'issue', of: ['inspection', 'secondOfficer', 'signing'] },
  },
  {
    counted: 'certificate.confirmed',
    begins: { 'certificate.issued': 'confirmation', 'certificate.detained': null, 'certificate.confirmed': null },
  },
  {
    counted: 'import.confirmed',
    begins: {
      'import.presented': 'receipt',
      'import.accepted': 'receipt',
      'import.examined': 'receipt',
      'import.examination-declined': 'receipt',
      'import.released': 'receipt',
      'import.detained': null,
      'import.withdrawn': null,
      'import.confirmed': null,
    },
  },
]

/** One figure of the published page. */
export interface ServiceFigure {
  readonly step: ServiceStep
  readonly count: number
  readonly medianSeconds: number
  readonly ninetiethSeconds: number
}

/** Fewer than so many could be told apart: their figure is withheld. */
export const FEWEST = 5
/** The period that is measured. */
export const SERVICE_DAYS = 90

import type { CertificateAct } from '../certificate/acts.ts'
import type { ComplaintAct } from '../communities/complaint.ts'
import type { PricesAct } from '../communities/prices.ts'
import type { ControlAct } from '../controls/statement.ts'
import type { ImportAct } from '../confirmation/acts.ts'
import type { ProductionAct } from '../production/acts.ts'
import type { CustodyAct } from '../custody/acts.ts'
import type { ExchangeAct } from '../exchange/acts.ts'
import type { LicenceAct } from '../licences/acts.ts'
import type { SiteAct } from '../licences/sites/acts.ts'
import type { ListAct } from '../participants/acts.ts'
import type { AlertAct } from '../participants/alert-fold.ts'
import type { SpecimenAct } from '../participants/specimen.ts'
import type { RightsAct } from '../participants/rights.ts'

/** Everything an authority can do, by this version of the program. */
export type RegisterAct =
  | CertificateAct
  | ImportAct
  | RightsAct
  | ListAct
  | SpecimenAct
  | AlertAct
  | CustodyAct
  | ProductionAct
  | ExchangeAct
  | ControlAct
  | ComplaintAct
  | PricesAct
  | LicenceAct
  | SiteAct

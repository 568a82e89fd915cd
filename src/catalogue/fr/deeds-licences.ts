import type { LicenceDeeds } from '../en/deeds-licences.ts'

const french: LicenceDeeds = {
  'licence.applied': '{who} l’a demandée',
  'licence.imported': '{who} l’a reprise d’un registre plus ancien, sous le numéro {number}',
  'licence.inspected in-order': '{who} a inspecté, et l’a trouvée en règle',
  'licence.inspected wanting': '{who} a inspecté, et a constaté des manques',
  'licence.granted': '{who} l’a accordée sous le numéro {number}, du {from:day} au {until:day}',
  'licence.refused': '{who} l’a refusée',
  'licence.withdrawn': '{who} a retiré la demande',
  'licence.renewed': '{who} l’a renouvelée jusqu’au {until:day}',
  'licence.suspended': '{who} l’a suspendue[, jusqu’au {until:day}]',
  'licence.resumed': '{who} a mis fin à la suspension',
  'licence.revoke-proposed': '{who} a proposé de la révoquer',
  'licence.revoke-declined': '{who} n’a pas accepté de la révoquer',
  'licence.revoked': '{who} l’a révoquée',
  'site.registered': '{who} l’a enregistré sous le numéro {number}',
  'site.passed': '{who} a inspecté, et l’a trouvé en règle',
  'site.faulted': '{who} a inspecté, et il faut y remédier avant le {mendBy:day}',
  'site.barred': '{who} a inspecté, et l’a interdit',
  'site.closed': '{who} l’a fermé',
}

export default french

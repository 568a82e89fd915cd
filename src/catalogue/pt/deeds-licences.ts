import type { LicenceDeeds } from '../en/deeds-licences.ts'

const portuguese: LicenceDeeds = {
  'licence.applied': '{who} pediu-a',
  'licence.imported': '{who} retomou-a de um registo anterior, com o número {number}',
  'licence.inspected in-order': '{who} inspecionou e encontrou tudo em ordem',
  'licence.inspected wanting': '{who} inspecionou e encontrou faltas',
  'licence.granted': '{who} concedeu-a com o número {number}, de {from:day} a {until:day}',
  'licence.refused': '{who} recusou-a',
  'licence.withdrawn': '{who} retirou o pedido',
  'licence.renewed': '{who} renovou-a até {until:day}',
  'licence.suspended': '{who} suspendeu-a[, até {until:day}]',
  'licence.resumed': '{who} pôs fim à suspensão',
  'licence.revoke-proposed': '{who} propôs revogá-la',
  'licence.revoke-declined': '{who} não aceitou revogá-la',
  'licence.revoked': '{who} revogou-a',
  'site.registered': '{who} registou-o com o número {number}',
  'site.passed': '{who} inspecionou e encontrou tudo em ordem',
  'site.faulted': '{who} inspecionou, e há algo a corrigir até {mendBy:day}',
  'site.barred': '{who} inspecionou e interditou-o',
  'site.closed': '{who} encerrou-o',
}

export default portuguese

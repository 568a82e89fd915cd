import type { Rules } from '../spoken.ts'

/** What stands in the way of passing a shipment unopened. */
const rules: Rules = {
  'must-be-opened': {
    says: 'Esta remessa não pode seguir sem ser aberta.',
    next: 'Abra-a, pese cada linha e introduza o que a balança mostra.',
  },
  'unopened-changed': {
    says: 'O que não foi aberto é certificado como foi declarado, e foi alterado um peso, um valor ou um código.',
    next: 'Abra e pese, ou reponha as quantidades declaradas.',
  },
}

export default rules

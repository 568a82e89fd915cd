import type { Rules } from '../spoken.ts'

/** What stands in the way of passing a shipment unopened. */
const rules: Rules = {
  'must-be-opened': {
    says: 'Cet envoi ne passe pas sans être ouvert.',
    next: 'Ouvrez-le, pesez chaque ligne et saisissez ce qu’indique la balance.',
  },
  'unopened-changed': {
    says: 'Ce qui n’est pas ouvert est certifié tel que déclaré, et un poids, une valeur ou un code a été modifié.',
    next: 'Ouvrez et pesez l’envoi, ou rétablissez les quantités déclarées.',
  },
}

export default rules

import type { LicenceRegisterWords } from '../en/web-licence-register.ts'

const portuguese: LicenceRegisterWords = {
  'licence.kind.mine': 'Mina',
  'licence.kind.digger': 'Garimpeiro artesanal',
  'licence.kind.cooperative': 'Cooperativa',
  'licence.kind.dealer': 'Comerciante',
  'licence.kind.buyer': 'Comprador',
  'licence.kind.cutter': 'Lapidador',
  'licence.kind.exporter': 'Exportador',
  'licence.kind.importer': 'Importador',
  'licence.kind.courier': 'Transportador',
  'licence.kind.valuer': 'Avaliador',
  'licence.standing.in-force': 'Em vigor',
  'licence.standing.not-yet': 'Ainda não em vigor',
  'licence.standing.suspended': 'Suspensa',
  'licence.standing.expired': 'Expirada',
  'licence.standing.revoked': 'Revogada',
  'licence.standing.none': 'Nenhuma licença',
  'register.title': 'Esta licença está em vigor?',
  'register.lead': 'Pelo número, ou pelo nome do titular.',
  'register.text': 'Número ou nome',
  'register.short': 'Escreva pelo menos três letras ou algarismos.',
  'register.look': 'Procurar',
  'register.none': 'Nenhuma licença tem este número, e nenhum titular este nome. Compare o papel letra por letra.',
  'register.holder': 'Titular',
  'register.kind': 'Licença',
  'register.term': 'Prazo',
  'register.term.days': 'de {{from}} a {{until}}',
  'register.by': 'Concedida por',
  'register.trouble': 'Não foi possível procurar agora. Tente de novo daqui a um minuto.',
}

export default portuguese

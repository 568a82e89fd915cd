import type { OpeningWords } from '../en/web-opening.ts'

const portuguese: OpeningWords = {
  'opening.title': 'Abrir ou não',
  'opening.all': 'Abrir: esta autoridade abre todas as remessas. Não publicou uma seleção por risco.',
  'opening.open': '<b>Abrir.</b> A seleção publicada por esta autoridade abrange esta remessa.',
  'opening.may': '<b>Pode seguir sem ser aberta.</b> Mesmo assim, pode abri-la.',
  'opening.because.first-shipment.export': 'Ainda nada deste exportador foi recebido no exterior.',
  'opening.because.first-shipment.import': 'Ainda nada desta autoridade exportadora foi recebido aqui.',
  'opening.because.mixed-origin': 'As pedras foram extraídas em mais de um país, ou ninguém indica onde.',
  'opening.because.earlier-difference.export':
    'No espaço de um ano, uma remessa deste exportador chegou com outro peso.',
  'opening.because.earlier-difference.import':
    'No espaço de um ano, uma remessa desta autoridade exportadora chegou com outro peso.',
  'opening.because.value-above': 'O valor está acima do limite publicado.',
  'opening.because.applied-again': 'Este exportador retirou um pedido cuja remessa devia ser aberta.',
  'opening.because.not-valid': 'O certificado não era válido quando foi apresentado pela primeira vez.',
  'opening.because.by-chance': 'Foi sorteada, e sorteia-se uma só vez: repetir a consulta nada altera.',
  'opening.because.not-drawn': 'Nenhum perfil a abrange, e não foi sorteada.',
  'opening.pass.export': 'Não aberta: certificar as quantidades tal como declaradas',
  'opening.pass.import': 'Não aberta: confirmar os pesos tal como certificados',
  'opening.pass.hint.export': 'Os selos são introduzidos na mesma. Fica registado que ninguém pesou.',
  'opening.pass.hint.import':
    'Todos os selos intactos e todas as parcelas presentes. A confirmação indica que ninguém pesou.',
  'opening.lead': 'Nada foi pesado: os pesos são confirmados tal como certificados.',
  'opening.notWeighed': 'Não pesado',
  'opening.asCertified': 'conforme certificado, não pesado',
  'opening.abroad': 'Na exportação',
  'opening.abroad.unopened': 'Não aberta: quantidades conforme declaradas',
  'opening.abroad.opened': 'Aberta e pesada',
  'opening.abroad.unknown': 'O pré-aviso não o diz',
  'opening.was.export': 'Não aberta por este serviço: as quantidades são as declaradas.',
  'opening.was.import': 'Não aberta: os pesos são os certificados, e a confirmação indica-o.',
  'opening.was.abroad': 'A autoridade importadora não abriu a remessa: os pesos que aceitou são os certificados.',
}

export default portuguese

import type { ViewsWords } from '../en/web-views.ts'

const portuguese: ViewsWords = {
  'views.label': 'Vistas',
  'views.all': 'Tudo',
  'views.waiting': 'No serviço',
  'views.abroad': 'Enviados',
  'views.confirmed': 'Com confirmação',
  'views.ended': 'Anulados ou expirados',
  'views.expected': 'Esperadas',
  'views.atDesk': 'Em receção',
  'views.detained': 'Retidas',
  'views.atLeast': '{{count}}+',
  'views.save': 'Guardar a vista',
  'views.this': 'Esta vista',
  'views.name': 'Nome',
  'views.name.hint': 'Torna-se um separador visível só na sua conta',
  'views.name.missing': 'Introduza um nome',
  'views.keep': 'Guardar',
  'views.rename': 'Mudar o nome',
  'views.remove': 'Eliminar',
  'views.share': 'Para partilhar uma vista, envie o endereço desta página: quem o abre vê dela o que lhe é dado ver.',
}

export default portuguese

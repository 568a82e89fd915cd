import type { DocumentsWords } from '../en/web-documents.ts'

/** What the desk says about documents attached beside the fields they prove. */
const french: DocumentsWords = {
  'documents.choose': 'Joindre un document',
  'documents.to': 'Joindre un document : {{what}}',
  'documents.hint': 'PDF, JPEG ou PNG, 10 Mo au plus',
  'documents.of': 'Documents : {{what}}',
  'documents.field.exporter': 'exportateur',
  'documents.field.importer': 'importateur',
  'documents.field.origin': 'origine',
  'documents.field.parcels': 'colis',
  'documents.field.invoice': 'facture et opération',
  'documents.field.carrier': 'transporteur',
  'documents.field.sources': 'certificats sources',
  'documents.reading': 'Lecture du fichier',
  'documents.sending': '{{sent}} sur {{size}} envoyés',
  'documents.waiting': 'Pas de liaison. L’envoi reprendra de lui-même : {{sent}} sur {{size}} envoyés',
  'documents.stopped': '{{sent}} sur {{size}} sont arrivés. Choisissez de nouveau le même fichier pour continuer.',
  'documents.other': 'C’était un autre fichier. Choisissez de nouveau {{name}} pour continuer.',
  'documents.kept': 'Enregistré, {{size}}',
  'documents.missing': 'Son fichier n’est plus ici. Retirez-le, et joignez-le de nouveau.',
  'documents.goOn': 'Choisir de nouveau',
  'documents.goOn.of': 'Choisir de nouveau : {{name}}',
  'documents.open': 'Ouvrir',
  'documents.open.of': 'Ouvrir {{name}}',
  'documents.download': 'Télécharger',
  'documents.download.of': 'Télécharger {{name}}',
  'documents.remove': 'Retirer',
  'documents.remove.of': 'Retirer {{name}}',
  'documents.cannot_one':
    '{{count}} document n’est pas arrivé en entier. Attendez qu’il soit enregistré, ou retirez-le.',
  'documents.cannot_many':
    '{{count}} documents ne sont pas arrivés en entier. Attendez qu’ils soient enregistrés, ou retirez-les.',
  'documents.cannot_other':
    '{{count}} documents ne sont pas arrivés en entier. Attendez qu’ils soient enregistrés, ou retirez-les.',
  'documents.waits_one': '{{count}} document pas encore arrivé en entier',
  'documents.waits_many': '{{count}} documents pas encore arrivés en entier',
  'documents.waits_other': '{{count}} documents pas encore arrivés en entier',
  'documents.from.inspection': 'joint lors de l’inspection',
  'documents.tooLarge': 'Sa taille est de {{size}} ; 10 Mo au plus sont acceptés.',
  'documents.next': 'Retirez-le, et joignez un autre fichier.',
  'documents.bytes': '{{n}} octets',
  'documents.kilobytes': '{{n}} ko',
  'documents.megabytes': '{{n}} Mo',
}

export default french

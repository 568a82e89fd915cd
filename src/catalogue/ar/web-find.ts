import type { FindWords } from '../en/web-find.ts'

const arabic: FindWords = {
  'find.label': 'ما وُجد',
  'find.count_zero': 'لا نتائج',
  'find.count_one': 'نتيجة واحدة',
  'find.count_two': 'نتيجتان',
  'find.count_few': '{{count}} نتائج',
  'find.count_many': '{{count}} نتيجة',
  'find.count_other': '{{count}} نتيجة',
  'find.none': 'لا شيء مما لك الاطلاع عليه يتضمن «{{text}}».',
  'find.all.certificates': 'كل الشهادات المتضمنة «{{text}}»',
  'find.all.imports': 'كل الوارد المتضمن «{{text}}»',
  'find.kind.certificate': 'شهادة',
  'find.kind.application': 'طلب',
  'find.kind.arrival': 'وارد',
  'find.kind.firm': 'شركة',
  'find.kind.person': 'شخص',
  'find.by.number': 'الرقم {{text}}',
  'find.by.reference': 'المرجع {{text}}',
  'find.by.exporter': 'المصدِّر {{text}}',
  'find.by.importer': 'المستورد {{text}}',
  'find.by.seal': 'ختم أو اسم يتضمن «{{text}}»',
  'find.by.name': 'الاسم {{text}}',
  'find.by.licence': 'الرخصة {{text}}',
  'find.by.login': 'اسم الدخول {{text}}',
}

export default arabic

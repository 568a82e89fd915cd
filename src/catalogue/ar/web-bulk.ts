import type { BulkWords } from '../en/web-bulk.ts'

const arabic: BulkWords = {
  'bulk.choose': 'اختيار {{label}}',
  'bulk.chosen_zero': 'المختار: {{count}}',
  'bulk.chosen_one': 'المختار: {{count}}',
  'bulk.chosen_two': 'المختار: {{count}}',
  'bulk.chosen_few': 'المختار: {{count}}',
  'bulk.chosen_many': 'المختار: {{count}}',
  'bulk.chosen_other': 'المختار: {{count}}',
  'bulk.print': 'طباعة المختارة',
  'bulk.ask': 'طلب تأكيد المختارة',
  'bulk.printList': 'طباعة قائمة بالمختار',
  'bulk.all': 'اختيار الكل',
  'bulk.none': 'ترك الاختيار',
  'bulk.working': '{{done}} من {{count}} …',
  'bulk.result': 'النتيجة',
  'bulk.printed': 'في {{file}} ضمن تنزيلاتك: افتحه واطبعه.',
  'bulk.page': 'جاهزة للطباعة',
  'bulk.asked': 'طُلب التأكيد',
  'bulk.noPaper': 'لا شهادة ورقية لها بعد.',
}

export default arabic

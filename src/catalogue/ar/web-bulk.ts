import type { BulkWords } from '../en/web-bulk.ts'

const arabic: BulkWords = {
  'bulk.choose': 'اختيار {{label}}',
  'bulk.chosen_zero': 'لم يُختر شيء',
  'bulk.chosen_one': 'شهادة واحدة مختارة',
  'bulk.chosen_two': 'شهادتان مختارتان',
  'bulk.chosen_few': '{{count}} شهادات مختارة',
  'bulk.chosen_many': '{{count}} شهادة مختارة',
  'bulk.chosen_other': '{{count}} شهادة مختارة',
  'bulk.print': 'طباعة المختارة',
  'bulk.ask': 'طلب تأكيد المختارة',
  'bulk.none': 'ترك الاختيار',
  'bulk.working': '{{done}} من {{count}} …',
  'bulk.result': 'النتيجة',
  'bulk.printed': 'في {{file}} ضمن تنزيلاتك: افتحه واطبعه.',
  'bulk.page': 'جاهزة للطباعة',
  'bulk.asked': 'طُلب التأكيد',
  'bulk.noPaper': 'لا شهادة ورقية لها بعد.',
}

export default arabic

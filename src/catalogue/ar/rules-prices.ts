import type { Rules } from '../spoken.ts'

/** What is said about a price table. */
const rules: Rules = {
  'price-hs': {
    says: 'السطر {line} بلا رمز للماس الخام.',
    next: 'اختر واحدًا من الثلاثة.',
  },
  'price-figure': {
    says: 'السطر {line} بلا سعر من الأدنى إلى الأعلى.',
    next: 'أدخل مبالغ بمنزلتين على الأكثر.',
  },
  'price-words': {
    says: 'السطر {line} لا يقول أي أحجار يعني.',
    next: 'اذكر حجمها أو جودتها بكلمات بسيطة.',
  },
  'price-currency': {
    says: 'العملة ليست رمزًا من ثلاثة أحرف.',
    next: 'أدخل رمزًا مثل USD.',
  },
  'price-source': {
    says: 'لم يُذكر من أين الأرقام.',
    next: 'سمّ المثمّن أو المناقصة أو الدليل.',
  },
  'price-lines': {
    says: 'للجدول من سطر واحد إلى {most} سطر.',
    next: 'أضف سطرًا، أو انشر أقل في المرة.',
  },
}

export default rules

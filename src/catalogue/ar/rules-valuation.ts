import type { Rules } from '../spoken.ts'

/** What is said about several valuations of the same goods. */
const rules: Rules = {
  'valuation-missing': {
    says: 'لم يقل أي مثمّن رسمي كم تساوي هذه البضاعة.',
    next: 'اسأل مثمّن السلطة؛ الطلب في قائمة عمله.',
  },
  'valuation-differs': {
    says: 'تقييم «{source:kind}» يبعد {percent} % عن تقييم المصدّر؛ وحتى {most} % يمر بلا سؤال.',
    next: 'انظر إليهما، وقل لماذا القيمة المعتمدة صحيحة.',
  },
  'valuation-set-aside': {
    says: 'تذكر الشهادة قيمة غير المعتمدة: «{source:kind}»، {usdCents:money} دولار أمريكي.',
    next: 'خذ تلك القيمة، أو قل لماذا غيرها صحيح.',
  },
  'valuation-figure': {
    says: 'قيمة السطر {line} ليست مبلغًا أكبر من الصفر.',
    next: 'أدخل دولارات بمنزلتين عشريتين على الأكثر.',
  },
  'valuation-lines': {
    says: 'في الطلب {lines} أسطر، ووصلت {found} قيم.',
    next: 'افتح الطلب من جديد: ربما تغيّر.',
  },
  'valuation-nobody': {
    says: 'لم يُذكر من قيّم.',
    next: 'أدخل اسم المثمّن.',
  },
  'valuation-later': {
    says: '{on:day} بعد اليوم.',
    next: 'أدخل يوم التقييم.',
  },
  'valuation-document': {
    says: 'جاء تقييم مستقل من دون مستنده.',
    next: 'أرفق تقرير المثمّن.',
  },
}

export default rules

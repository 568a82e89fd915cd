import type english from '../en/print-test.ts'

const test: Readonly<Record<keyof typeof english, string>> = {
  title: 'صفحة اختبار مخطط الطباعة',
  cross: '{x} مم من الحافة اليسرى، {y} مم من الأعلى',
  nudged: 'الإزاحة {dx} مم إلى اليمين و{dy} مم إلى الأسفل؛ والعدد السالب إلى اليسار أو إلى الأعلى.',
  say: 'قِس موضع علامة التقاطع، وبيّن في صفحة «مخطط الطباعة» مقدار انحرافها.',
  plain: 'اطبعها على ورق عادي بالحجم الكامل دون ملاءمة لحجم الصفحة. ثم ضعها على ورقة شهادة أمام الضوء.',
}

export default test

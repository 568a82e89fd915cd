import type { Rules } from '../spoken.ts'

/** What is said about statements of how a standard is met. */
const rules: Rules = {
  'control-unknown': {
    says: 'لا يوجد معيار {standard}.',
    next: 'افتح ملف الرقابة من جديد.',
  },
  'control-how': {
    says: 'لم يُذكر كيف يُستوفى ولا ما ينقص.',
    next: 'اكتب جملة يفهمها المراجع.',
  },
  'control-law': {
    says: 'القانون أو القرار ناقص.',
    next: 'سمّه برقمه ومادته.',
  },
  'control-responsible': {
    says: 'السلطة المسؤولة ناقصة.',
    next: 'سمّ الجهة المسؤولة عنه.',
  },
  'control-later': {
    says: '{on:day} بعد اليوم.',
    next: 'أدخل اليوم الذي يسري منه.',
  },
  'control-evidence': {
    says: 'الدليل {line} بلا كلمات، أو عنوانه ليس صفحة في هذه العقدة ولا عنوان https.',
    next: 'أعطه كلمات وعنوانًا يبدأ بـ / أو https://.',
  },
}

export default rules

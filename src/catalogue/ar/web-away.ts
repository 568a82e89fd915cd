import type { AwayWords } from '../en/web-away.ts'

const arabic: AwayWords = {
  'away.title': 'أثناء غيابك',
  'away.intro':
    'أسنِد دورًا إلى زميل لبضعة أيام. يُذكر في كل ما يقوم به أنه نيابةً عنك، ولا تُعدّان في تلك المدة موظفَين اثنين.',
  'away.given': 'دور <b>{{role}}</b> لدى <b>{{name}}</b>، من {{from}} إلى {{until}}',
  'away.taken': 'تنوب عن <b>{{name}}</b> في دور <b>{{role}}</b>، من {{from}} إلى {{until}}',
  'away.end': 'إنهاء',
  'away.ended': 'انتهى الإسناد.',
  'away.role': 'الدور',
  'away.to': 'الزميل',
  'away.to.choose': 'اختر زميلًا',
  'away.to.missing': 'اختر زميلًا',
  'away.from': 'أول يوم',
  'away.until': 'آخر يوم',
  'away.day.missing': 'حدد يومًا',
  'away.reason': 'السبب',
  'away.reason.missing': 'اذكر السبب في كلمات قليلة',
  'away.give': 'إسناد الدور',
  'away.done': 'أُسند الدور، ويعود إليك آليًا بعد آخر يوم.',
  'away.nobody': 'لا زميل هنا يستطيع أن يتولى أحد أدوارك.',
  'people.standsIn': '{{role}}، نيابةً عن {{name}} حتى {{day}}',
}

export default arabic

import type { OpeningWords } from '../en/web-opening.ts'

const arabic: OpeningWords = {
  'opening.title': 'هل تُفتح الشحنة؟',
  'opening.all': 'افتحها: تفتح هذه السلطة كل شحنة، ولم تنشر قواعد للاختيار بحسب المخاطر.',
  'opening.open': '<b>افتحها.</b> تشملها قواعد الاختيار التي نشرتها هذه السلطة.',
  'opening.may': '<b>يجوز أن تمر دون فتح.</b> ولك مع ذلك أن تفتحها.',
  'opening.because.first-shipment.export': 'لم يُستلم بعد في الخارج شيء من هذا المصدِّر.',
  'opening.because.first-shipment.import': 'لم يُستلم هنا بعد شيء من هذه السلطة المصدِّرة.',
  'opening.because.mixed-origin': 'استُخرجت الأحجار في أكثر من بلد، أو لم يُذكر بلد استخراجها.',
  'opening.because.earlier-difference.export': 'وصلت خلال عام شحنة من هذا المصدِّر بوزن مختلف.',
  'opening.because.earlier-difference.import': 'وصلت خلال عام شحنة من هذه السلطة المصدِّرة بوزن مختلف.',
  'opening.because.value-above': 'قيمتها أعلى من الحد المنشور.',
  'opening.because.applied-again': 'سحب هذا المصدِّر طلبًا تقرر فتح شحنته.',
  'opening.because.not-valid': 'لم تكن الشهادة صالحة عند إبرازها أول مرة.',
  'opening.because.by-chance': 'وقعت عليها القرعة، وهي مرة واحدة: لا يغيّر تكرار السؤال شيئًا.',
  'opening.because.not-drawn': 'لا تشملها أي قاعدة منشورة، ولم تقع عليها القرعة.',
  'opening.pass.export': 'لم تُفتح: إصدار الشهادة بالكميات المصرَّح بها',
  'opening.pass.import': 'لم تُفتح: تأكيد الأوزان كما هي في الشهادة',
  'opening.pass.hint.export': 'تُدخل الأختام مع ذلك. ويُسجَّل أن الشحنة لم تُوزن.',
  'opening.pass.hint.import':
    'يلزم أن تكون الأختام كلها سليمة والطرود كلها موجودة. ويُذكر في التأكيد أن الشحنة لم تُوزن.',
  'opening.lead': 'لم يُوزن شيء: تُؤكد الأوزان كما هي في الشهادة.',
  'opening.notWeighed': 'لم توزن',
  'opening.asCertified': 'كما في الشهادة، لم توزن',
  'opening.abroad': 'عند التصدير',
  'opening.abroad.unopened': 'لم تُفتح: الكميات كما صُرّح بها',
  'opening.abroad.opened': 'فُتحت ووُزنت',
  'opening.abroad.unknown': 'الإشعار المسبق لا يبيّن ذلك',
  'opening.was.export': 'لم تُفتح في هذا المكتب: الكميات كما صُرّح بها.',
  'opening.was.import': 'لم تُفتح: الأوزان كما هي في الشهادة، ويُذكر ذلك في التأكيد.',
  'opening.was.abroad': 'لم تفتحها السلطة المستوردة: الأوزان التي قبلتها هي أوزان الشهادة.',
}

export default arabic

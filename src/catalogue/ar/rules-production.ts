import type { Rules } from '../spoken.ts'

/** ما استُخرج وما لا يُرجَّح منه. */
const rules: Rules = {
  'production-days': { says: 'اليوم الأخير قبل الأول.', next: 'صحّح الأيام.' },
  'production-in-future': { says: 'لم تمضِ هذه الأيام بعد: اليوم {today:day}.', next: 'سجّل ما استُخرج بعد استخراجه.' },
  'production-too-long': { says: 'هذه أكثر من {most} يومًا.', next: 'سجّل شهرًا على الأكثر في المرة.' },
  'production-empty': { says: 'لم يُسجَّل شيء.', next: 'أدخل سطرًا واحدًا على الأقل؛ والأيام بلا إنتاج لا تُسجَّل.' },
  'production-overlaps': {
    says: 'من {from:day} إلى {to:day} مسجَّل لهذا الموقع من قبل.',
    next: 'اختر أيامًا أخرى؛ ويصحّح المكتب ما سُجّل.',
  },
  'production-size': {
    says: 'وزن هذه الأحجار لا يطابق فئتها، أو الفئة غير معروفة.',
    next: 'راجع عدد الأحجار وقراريطها.',
  },
  'production-sizes-sum': {
    says: 'وزن الفئات {sized} قيراط، ووزن السطور {mined}.',
    next: 'اذكر كل الفئات أو لا شيء منها.',
  },
  'production-beyond-capacity': {
    says: '{mined} قيراط في شهر أكثر من {most} التي يستطيع هذا الموقع إنتاجها.',
    next: 'راجع الأوزان؛ وإن صحّت فاذكر السبب.',
  },
  'footprint-differs': {
    says: '{percent}٪ من القراريط بأحجام غير المعروفة عن هذا الموقع.',
    next: 'راجع الأحجام والموقع؛ وإن صحّت فاذكر السبب.',
  },
  'footprint-sum': { says: 'مجموع الحصص {sum} من عشرة آلاف، والكل 10,000.', next: 'صحّح الحصص.' },
}

export default rules

import type { Letters } from '../en/letters.ts'

const arabic: Letters = {
  'certificate.issued.subject': 'الشهادة {number}: شحنة وزنها {carats} قيراط في الطريق إليكم',
  'certificate.issued.text': `هذا هو الإشعار المنصوص عليه في المرفق الثاني من الوثيقة الأساسية:
شحنة من الماس الخام في الطريق إليكم.

الشهادة: {number}
سلطة الإصدار: {issuer}، وتاريخ الإصدار {issuedOn:day}، وتاريخ الانتهاء {expiresOn:day}
المصدِّر: {exporter}
المستورد: {importer}
المنشأ: {origin}
بلد القدوم: {provenance:country}
عدد الطرود: {parcels}
[الأختام: {seals}
]@lines
المجموع: {carats} قيراط، {usd} دولار أمريكي

مرفق طيه الشهادة كما طُبعت، والملف الموقَّع الخاص بها.
ويستطيع أي شخص التحقق منهما دون حساب: {verify}

يُرجى تأكيد الاستلام (الجزء الثالث (ب) من الوثيقة الأساسية). لا يلزم لذلك حساب ولا برنامج:

  {link}

أو افتحوا {place} واكتبوا هذا الرمز: {code}

الرمز خاص بهذه الشهادة وحدها ويُستعمل مرة واحدة. إذا اختلف الطرد أو الأختام أو الوزن عما في الشهادة
فبيّنوا ذلك هناك: تُحفظ أرقامكم كما تقدمونها.`,
  'certificate.withdrawn.subject': 'الشهادة {number} لم تعد سارية',
  'certificate.withdrawn.text': `الشهادة {number}، التي سبق إشعاركم بها، لم تعد سارية: {status}.

إذا وصل طرد بهذه الشهادة فلا تُفرجوا عنه، واكتبوا إلى {issuer}.`,
  'specimen.notified.subject': 'شهادات {participant:country} ابتداءً من {from:day}: شكلها',
  'specimen.notified.text': `هذا إخطار بموجب الجزء الثاني من الوثيقة الأساسية، مرسل من {issuer}.

شهادات {participant:country} الصادرة في {from:day} أو بعده شكلها كما في الصور المرفقة. ما تلزم مقارنته:

@lines

يُحفظ هذا الإخطار حيث تُقارن الشهادات الورقية.`,
  'specimen.line': '{name}: {where}. {look}',
  'alert.raised.subject': 'تنبيه بشأن الشهادات {first}[ إلى {last}]',
  'alert.raised.text': `تنبّه الجهة {issuer} إلى الشهادات ذات الأرقام {first}[ إلى {last}].

ما حدث          {kind:kind}، منذ {from:day}
المرجع          {reference}
ما ينبغي فعله   {advice:kind}.

@lines

أبلِغ كل مكتب تُستلم فيه الشهادات الورقية.`,
  'alert.withdrawn.subject': 'سحب التنبيه بشأن الشهادات {first}[ إلى {last}]',
  'alert.withdrawn.text': `تسحب الجهة {issuer} تنبيهها بشأن الشهادات ذات الأرقام {first}[ إلى {last}]،
المرجع {reference}:

@lines

لم تعد هذه الأرقام تستدعي عناية خاصة.`,
  'alert.line': '{line}',
  'import.confirmed.subject': 'استلام الشهادة {number}',
  'import.confirmed.text': `هذا هو تأكيد الاستلام المنصوص عليه في الجزء الثالث (ب) من الوثيقة الأساسية.

الشهادة: {number}
تاريخ الاستلام: {receivedOn:day}، لدى {from}
المصدِّر: {exporter}
المستورد: {importer}
عدد الطرود: {parcels}؛ الأختام: {seals}
@lines

في كل سطر: الطرد، ورمز النظام المنسق، والقراريط في الشهادة، والقراريط الفعلية.`,
  'import.detained.subject': 'إخطار بشأن {what} شحنة بالشهادة {number}',
  'import.detained.text': `نخطركم بأنه تقرر لدى {from} في {day:day} {what} شحنة أُبرزت معها الشهادة {number}.

السبب المذكور: {reason}

يُرجى الرد على هذه الرسالة ببيان هل الشهادة صادرة عنكم، وما لديكم من علم عن الشحنة.`,
  'what.import.detained': 'حجز',
  'what.import.seized': 'ضبط',
  'what.import.returned': 'إعادة',
  'seals.whole': 'سليمة',
  'seals.broken': 'مكسورة',
  'found.line': '  الطرد {parcel}، الرمز {hs}: في الشهادة {certified} قيراط، والفعلي {accepted} قيراط',
  'confirmation.asked.subject': 'عدد الشهادات التي لم يرد تأكيد استلامها: {count}',
  'confirmation.asked.text': `سبق إشعاركم بشهادات صادرة عن {issuer}، ولم يرد تأكيد استلامها
(الجزء الثالث (ب) من الوثيقة الأساسية). يُرجى تأكيد استلام كل منها عن طريق رابطها، دون حساب،
أو إبلاغنا بأنها لم تصل.

@lines`,
  'asked.line': '  الشهادة {number}، صدرت في {issuedOn:day}، وتنتهي صلاحيتها في {expiresOn:day}\n  {link}\n',
  'origin.single': '{country:country}',
  'origin.mixed': 'مختلط',
  'origin.named': 'مختلط: {countries}',
  line: '  الرمز {hs}: {carats} قيراط، {usd} دولار أمريكي',
  'status.void': 'أُلغيت',
  'status.replaced': 'حلت محلها شهادة أخرى',
  'status.lost-or-stolen': 'أُبلغ عن فقدها أو سرقتها',
}

export default arabic

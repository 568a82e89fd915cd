/** What findings cite, by its English text. Files and standards keep their names. */
const sources: Readonly<Record<string, string>> = {
  'Adamas exchange protocol, acceptance': 'Adamas، بروتوكول التبادل، القبول',
  'Adamas, API version 1': 'Adamas، واجهة برمجة التطبيقات، الإصدار 1',
  'Adamas, a certificate as data': 'Adamas، الشهادة في صورة بيانات',
  'Adamas, a certificate as data: decimals are exact texts':
    'Adamas، الشهادة في صورة بيانات: الأعداد العشرية نصوص مضبوطة',
  'Adamas, docs/protocol/certificate.md: every certificate of a node is signed':
    'Adamas، docs/protocol/certificate.md: كل شهادة تصدرها عقدة موقَّعة',
  'Adamas, documents beside the fields they prove': 'Adamas، المستندات المرفقة بالخانات التي تثبتها',
  'Adamas, files sent in pieces': 'Adamas، الملفات المرسلة على أجزاء',
  'Adamas, files: PDF, JPEG or PNG, at most 10 MB': 'Adamas، الملفات: PDF أو JPEG أو PNG، بما لا يتجاوز 10 ميغابايت',
  'Adamas, print profile as data': 'Adamas، مخطط الطباعة في صورة بيانات',
  'Adamas, number ranges as CSV: participant,year,from,to':
    'Adamas، نطاقات الأرقام بصيغة CSV: participant,year,from,to',
  'Adamas, promises of a register': 'Adamas، ضمانات سجل الإجراءات',
  'Adamas, scans: PDF, JPEG or PNG, at most 10 MB':
    'Adamas، النسخ المصوَّرة: PDF أو JPEG أو PNG، بما لا يتجاوز 10 ميغابايت',
  'Adamas, the pack: each authority speaks for itself, and never goes back':
    'Adamas، الحزمة: كل سلطة تتكلم باسمها ولا ترجع إلى الوراء',
  'Adamas, the pack: thirty days at most': 'Adamas، الحزمة: ثلاثون يومًا على الأكثر',
  'Administrative Decision 02/2013 on statistics: price a carat is analysed':
    'القرار الإداري 02/2013 بشأن الإحصاءات: تحليل سعر القيراط',
  'Core Document, Annex I A: carat weight': 'الوثيقة الأساسية، المرفق الأول (ألف): الوزن بالقيراط',
  'Core Document, Annex I A: carat weight; statistics to the hundredth of a carat':
    'الوثيقة الأساسية، المرفق الأول (ألف): الوزن بالقيراط؛ الإحصاءات بجزء من مئة من القيراط',
  'Core Document, Annex I A: certificates are tamper- and forgery-resistant; stock of blank forms':
    'الوثيقة الأساسية، المرفق الأول (ألف): الشهادات مقاومة للعبث والتزوير؛ مخزون الاستمارات غير المملوءة',
  'Core Document, Annex I A: country of origin, for parcels of unmixed origin':
    'الوثيقة الأساسية، المرفق الأول (ألف): بلد المنشأ، للطرود غير المختلطة المنشأ',
  'Core Document, Annex I A: date of expiry': 'الوثيقة الأساسية، المرفق الأول (ألف): تاريخ انتهاء الصلاحية',
  'Core Document, Annex I A: date of issuance': 'الوثيقة الأساسية، المرفق الأول (ألف): تاريخ الإصدار',
  'Core Document, Annex I A: date of issuance and date of expiry':
    'الوثيقة الأساسية، المرفق الأول (ألف): تاريخ الإصدار وتاريخ انتهاء الصلاحية',
  'Core Document, Annex I A: identification of exporter and importer':
    'الوثيقة الأساسية، المرفق الأول (ألف): هوية المصدِّر والمستورد',
  'Core Document, Annex I A: minimum requirements for certificates':
    'الوثيقة الأساسية، المرفق الأول (ألف): الحد الأدنى من متطلبات الشهادات',
  'Core Document, Annex I A: number of parcels in the shipment':
    'الوثيقة الأساسية، المرفق الأول (ألف): عدد الطرود في الشحنة',
  'Core Document, Annex I A: relevant HS code': 'الوثيقة الأساسية، المرفق الأول (ألف): الرمز المعني في النظام المنسق',
  'Core Document, Annex I A: unique number': 'الوثيقة الأساسية، المرفق الأول (ألف): الرقم الفريد',
  'Core Document, Annex I A: unique number with the ISO 3166-1 alpha-2 code':
    'الوثيقة الأساسية، المرفق الأول (ألف): الرقم الفريد مع رمز البلد ISO 3166-1 alpha-2',
  'Core Document, Annex I A: value in US dollars':
    'الوثيقة الأساسية، المرفق الأول (ألف): القيمة بدولارات الولايات المتحدة',
  'Core Document, Annex I A: what every certificate shows': 'الوثيقة الأساسية، المرفق الأول (ألف): ما يظهر في كل شهادة',
  'Core Document, Annex II: e-mail to the Importing Authority on or before arrival':
    'الوثيقة الأساسية، المرفق الثاني: رسالة إلكترونية إلى السلطة المستوردة عند الوصول أو قبله',
  'Core Document, Annex II: open and inspect contents against the Certificate':
    'الوثيقة الأساسية، المرفق الثاني: فتح المحتويات ومعاينتها ومطابقتها مع الشهادة',
  'Core Document, Annex II; policy of the importing authority':
    'الوثيقة الأساسية، المرفق الثاني؛ سياسة السلطة المستوردة',
  'Core Document, Section I: country of origin': 'الوثيقة الأساسية، الجزء الأول: بلد المنشأ',
  'Core Document, Section I: rough diamonds are 7102.10, 7102.21 and 7102.31':
    'الوثيقة الأساسية، الجزء الأول: الماس الخام هو 7102.10 و7102.21 و7102.31',
  'Core Document, Section II: certificate features notified through the Chair':
    'الوثيقة الأساسية، الجزء الثاني: الإخطار بسمات الشهادة عن طريق الرئيس',
  'Core Document, Section III (b) (i): a validated Certificate':
    'الوثيقة الأساسية، الجزء الثالث (ب) (1): شهادة مصدَّق عليها حسب الأصول',
  'Core Document, Section III (b) (ii): confirmation of receipt':
    'الوثيقة الأساسية، الجزء الثالث (ب) (2): تأكيد الاستلام',
  'Core Document, Section III (b) (ii): confirmation of receipt; Adamas, confirming by link':
    'الوثيقة الأساسية، الجزء الثالث (ب) (2): تأكيد الاستلام؛ Adamas، التأكيد عن طريق رابط',
  'Core Document, Section III (b): one certificate, one shipment':
    'الوثيقة الأساسية، الجزء الثالث (ب): لكل شحنة شهادة واحدة',
  'Core Document, Section III (b); EU Regulation 2368/2002, Articles 3 to 5':
    'الوثيقة الأساسية، الجزء الثالث (ب)؛ لائحة الاتحاد الأوروبي 2368/2002، المواد من 3 إلى 5',
  'Core Document, Section III (c): no export to a non-Participant':
    'الوثيقة الأساسية، الجزء الثالث (ج): لا تصدير إلى غير المشاركين',
  'Core Document, Section III (c): no trade with a non-Participant':
    'الوثيقة الأساسية، الجزء الثالث (ج): لا اتجار مع غير المشاركين',
  'Core Document, Section IV (a); EU Regulation 2368/2002, Article 12':
    'الوثيقة الأساسية، الجزء الرابع (أ)؛ لائحة الاتحاد الأوروبي 2368/2002، المادة 12',
  'Core Document, Section IV (a) and Annex II: internal controls':
    'الوثيقة الأساسية، الجزء الرابع (أ) والمرفق الثاني: الضوابط الداخلية',
  'Core Document, Section IV (a) and Annex II; policy of the exporting participant':
    'الوثيقة الأساسية، الجزء الرابع (أ) والمرفق الثاني؛ سياسة المشارك المُصدِّر',
  'Core Document, Annex II: producers analyse their production, its characteristics and what was mined':
    'الوثيقة الأساسية، المرفق الثاني: يحلل المنتجون إنتاجهم وخصائصه وما استُخرج فعلًا',
  'Core Document, Section IV (a); two-person rule of the authority':
    'الوثيقة الأساسية، الجزء الرابع (أ)؛ قاعدة الشخصين لدى السلطة',
  'Core Document, Section IV (b)': 'الوثيقة الأساسية، الجزء الرابع (ب)',
  'Core Document, Section IV (b): the designated Exporting Authority':
    'الوثيقة الأساسية، الجزء الرابع (ب): السلطة المصدِّرة المعيَّنة',
  'Core Document, Section IV (c): tamper-resistant containers':
    'الوثيقة الأساسية، الجزء الرابع (ج): الحاويات المقاومة للعبث',
  'Core Document, Section V: information on certificates that no longer hold':
    'الوثيقة الأساسية، الجزء الخامس: المعلومات عن الشهادات التي لم تعد سارية',
  'Core Document, Section V; Swakopmund Decision 2009 on enforcement':
    'الوثيقة الأساسية، الجزء الخامس؛ مقرر سواكوبموند لعام 2009 بشأن الإنفاذ',
  'Core Document, Sections II and III (c)': 'الوثيقة الأساسية، الجزءان الثاني والثالث (ج)',
  'Core Document, Sections II and V: certificates that no longer hold':
    'الوثيقة الأساسية، الجزءان الثاني والخامس: الشهادات التي لم تعد سارية',
  'List of Participants, note on the rough diamond trading entity of Chinese Taipei':
    'قائمة المشاركين، الحاشية المتعلقة بالكيان المتاجر بالماس الخام في تايبيه الصينية',
  'The Update Framework, threshold of root keys; trust list of the scheme':
    'The Update Framework، العدد اللازم من مفاتيح الجذر؛ قائمة الثقة لنظام إصدار الشهادات',
  'The Update Framework: versions never fall': 'The Update Framework: أرقام الإصدارات لا تتراجع أبدًا',
  'The Update Framework: versions never fall, and what has expired is not taken':
    'The Update Framework: أرقام الإصدارات لا تتراجع أبدًا، وما انتهت صلاحيته لا يُقبل',
  'Core Document, Section IV (a); policy of the authority on valuation':
    'الوثيقة الأساسية، القسم الرابع (أ)؛ سياسة السلطة بشأن التقييم',
  'Core Document, Section IV (a): a system of internal controls':
    'الوثيقة الأساسية، القسم الرابع (أ): نظام للرقابة الداخلية',
  'Core Document, Section IV (a); a channel of the authority for complaints':
    'الوثيقة الأساسية، القسم الرابع (أ)؛ قناة السلطة للشكاوى',
  'Adamas, prices that diggers can know': 'أداماس، أسعار يستطيع الحفارون معرفتها',
  'Core Document, Annex II: licensing and the minimum record of a licence':
    'الوثيقة الأساسية، المرفق الثاني: الترخيص والحد الأدنى لسجل الترخيص',
  'Core Document, Annex II: licensing, practice of the authority':
    'الوثيقة الأساسية، المرفق الثاني: الترخيص، ممارسة السلطة',
  'Core Document, Annex II: exporters are registered and licensed':
    'الوثيقة الأساسية، المرفق الثاني: المصدّرون مسجَّلون ومرخَّص لهم',
  'Adamas, licences as a table': 'أداماس، التراخيص في جدول',
}

export default sources

import type { PricesWords } from '../en/web-prices.ts'

/** What a carat brings: the public page for diggers, and the form that publishes it. */
const arabic: PricesWords = {
  'prices.title': 'كم يساوي القيراط',
  'prices.lead': 'أسعار نشرتها {{authority}}، منذ {{day}}',
  'prices.source': 'المصدر: {{source}}',
  'prices.perCarat': '{{currency}} للقيراط',
  'prices.range': '{{from}} إلى {{to}}',
  'prices.note': 'دليل لا وعد: يُنظر في كل حجر. اسأل لماذا إن عُرض عليك أقل بكثير.',
  'prices.none': 'لم تُنشر أسعار هنا بعد.',
  'prices.older': 'أسعار أقدم',
  'prices.later': 'من {{day}}',
  'prices.failed': 'تعذرت قراءة الأسعار. حاول مرة أخرى.',
  'prices.rail': 'أسعار للحفارين',
  'prices.publish': 'انشر جدول أسعار',
  'prices.publish.lead': 'ما يراه الحفارون في ‎/prices. وتبقى الجداول الأقدم هناك.',
  'prices.from': 'من',
  'prices.currency': 'العملة',
  'prices.source.of': 'من أين الأرقام',
  'prices.line': 'السطر {{line}}',
  'prices.hs': 'رمز النظام المنسق',
  'prices.size': 'الحجم، بالكلمات',
  'prices.quality': 'الجودة، بالكلمات',
  'prices.low': 'من، للقيراط',
  'prices.high': 'إلى، للقيراط',
  'prices.more': 'أضف سطرًا',
  'prices.send': 'انشر الأسعار',
  'prices.sent': 'نُشرت. يراها أي شخص في ‎/prices.',
}

export default arabic

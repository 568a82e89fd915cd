import type { FindWords } from '../en/web-find.ts'

const chinese: FindWords = {
  'find.label': '查找结果',
  'find.count_other': '找到 {{count}} 条',
  'find.none': '您有权查看的内容中没有“{{text}}”。',
  'find.all.certificates': '含“{{text}}”的全部证书',
  'find.all.imports': '含“{{text}}”的全部入境货物',
  'find.kind.certificate': '证书',
  'find.kind.application': '申请',
  'find.kind.arrival': '入境货物',
  'find.kind.firm': '企业',
  'find.kind.person': '人员',
  'find.by.number': '编号 {{text}}',
  'find.by.reference': '申请号 {{text}}',
  'find.by.exporter': '出口商 {{text}}',
  'find.by.importer': '进口商 {{text}}',
  'find.by.seal': '封志或名称含“{{text}}”',
  'find.by.name': '名称 {{text}}',
  'find.by.licence': '许可证 {{text}}',
  'find.by.login': '用户名 {{text}}',
}

export default chinese

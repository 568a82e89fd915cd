import type { ListWords } from '../en/web-list.ts'

const chinese: ListWords = {
  'list.atLeast': '超过 {{count}} 条',
  'list.shown': '已载入 {{shown}}/{{total}} 条，向下滚动继续载入',
  'list.all': '{{total}} 条已全部载入',
  'list.nothing': '此处尚无内容。',
  'list.paper.some': '第 1 至 {{shown}} 行，共 {{total}} 行。导出文件含全部。',
  'list.paper.more': '第 1 至 {{shown}} 行，总数超过 {{total}} 行。导出文件含全部。',
  'list.paper.chosen': '所选行数：{{shown}}',
  'list.sort': '排序',
  'list.sort.up': '{{column}}，升序',
  'list.sort.down': '{{column}}，降序',
  'list.col.changed': '最近变动',
  'list.partner.to': '全部目的地',
  'list.partner.from': '来自任何地方',
  'list.issued.from': '签发日期自',
  'list.presented.from': '交验日期自',
  'list.until': '至',
  'list.notIssued': '尚未签发',
  'list.clear': '清除筛选',
  'list.export': '导出',
  'list.export.csv': 'CSV，供程序使用',
  'list.export.xlsx': 'XLSX，供表格软件使用',
  'list.export.what_other': '共 {{count}} 行，按此处的筛选和排序',
  'list.export.making': '正在生成文件……',
  'list.export.done': '{{file}} 已存入下载文件夹。',
}

export default chinese

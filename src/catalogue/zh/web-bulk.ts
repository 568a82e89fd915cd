import type { BulkWords } from '../en/web-bulk.ts'

const chinese: BulkWords = {
  'bulk.choose': '选择 {{label}}',
  'bulk.chosen_other': '已选 {{count}} 份',
  'bulk.print': '打印所选',
  'bulk.ask': '催询所选',
  'bulk.printList': '打印所选清单',
  'bulk.all': '全选',
  'bulk.none': '取消选择',
  'bulk.working': '{{done}}/{{count}}……',
  'bulk.result': '办理结果',
  'bulk.printed': '已汇成 {{file}}，存入下载文件夹：打开后打印。',
  'bulk.page': '已列入打印文件',
  'bulk.asked': '已催询',
  'bulk.noPaper': '尚无可打印的证书。',
}

export default chinese

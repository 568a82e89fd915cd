import type { Rules } from '../spoken.ts'

/** What is wrong with a print profile, a sheet, or a text on it. */
const rules: Rules = {
  'print-not-an-object': { says: '此处内容不是对象。', next: '导入由此处导出的文件。' },
  'print-not-a-list': { says: '此处内容不是列表。', next: '导入由此处导出的文件。' },
  'print-unknown': { says: '“{name}”不是已知项目。', next: '将其删除。' },
  'print-measure': {
    says: '此处尺寸不是 {least} 至 {most} 之间、至多一位小数的数字。',
    next: '量取用纸，填写整数或一位小数。',
  },
  'print-align': { says: '此处的对齐方式不存在。', next: '选择左对齐（left）、居中（center）或右对齐（right）。' },
  'print-field-missing': { says: '“{field:kind}”在用纸上没有位置。', next: '指定位置，或注明用纸上已印有。' },
  'print-outside-sheet': { says: '“{field:kind}”超出 {width} × {height} 毫米的用纸。', next: '移动或缩小。' },
  'print-overlap': { says: '“{field:kind}”与“{other:kind}”重叠。', next: '移动或缩小其中一栏。' },
  'print-square-small': {
    says: '二维码宽 {side} 毫米；小于 {least} 毫米不能可靠读取。',
    next: '每边不小于 {least} 毫米。',
  },
  'print-column-short': { says: '“{field:kind}”容不下一行钻石包。', next: '加大各列高度，或减小行距。' },
  'print-column-uneven': {
    says: '“{field:kind}”的起始高度与其他各列不同。',
    next: '使钻石包各列距上边的距离相同。',
  },
  'print-too-long': {
    says: '“{field:kind}”缩至 {least} 磅仍超出边框。未作任何打印。',
    next: '请管理员在打印版式中加大边框。',
  },
  'print-profile-none': { says: '本机关没有打印版式。', next: '由管理员录入，或从文件导入。' },
  'sheet-number-missing': { says: '缺少纸盘中用纸的编号。', next: '查看用纸并填写编号。' },
  'sheet-number-form': {
    says: '“{sheet}”不是用纸编号。',
    next: '按印制内容填写：数字和大写字母，不超过 20 个字符。',
  },
  'sheet-used': { says: '用纸 {sheet} 已使用过：其上为 {number}。', next: '查看纸盘中的用纸，填写其自身的编号。' },
}

export default rules

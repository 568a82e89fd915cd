import type { Rules } from '../spoken.ts'

const WITHOUT = '将其打印为新的 PDF，或发送各页的照片。'

/** What is said about files that are sent and documents that are attached. */
const rules: Rules = {
  'file-type': { says: '无论名称为何，其内容不是 PDF、JPEG 或 PNG。', next: '扫描或拍摄纸质文件，并选择该文件。' },
  'file-too-large': { says: '该文件超过 {most} 字节。', next: '缩小后发送，或分成几个文件发送。' },
  'file-cut-off': { says: '该文件不完整：缺少末尾。', next: '打开查看是否完整，重新保存后选择新文件。' },
  'file-too-many-pixels': {
    says: '该图片为 {width} × {height} 像素，总数超过 {most}。',
    next: '缩小尺寸后保存。',
  },
  'file-enciphered': { says: '该 PDF 有密码保护。', next: '去除密码后保存。' },
  'file-active': { says: '该 PDF 含有可运行的内容：{holds}。', next: WITHOUT },
  'file-program': { says: '该 PDF 内含程序。', next: WITHOUT },
  'file-unreadable': { says: '该 PDF 的封装方式使其内容无法检查。', next: WITHOUT },
  'upload-unknown': { says: '此处没有该文件的任何部分。未使用的部分在 7 天后清除。', next: '重新选择该文件。' },
  'upload-gap': { says: '该段从 {at} 开始，而此处已收到 {received} 字节。', next: '从已收到之处继续。' },
  'upload-past-end': { says: '该段超出末尾：此前声明的大小为 {size} 字节。', next: '按正确的大小重新开始。' },
  'upload-differs': { says: '收到的内容不是此前声明的文件，已予丢弃。', next: '重新选择该文件。' },
  'uploads-full': {
    says: '您尚未用于申请的文件合计已达 {most} 字节。',
    next: '移除其中一些，或提交其所属的申请。',
  },
  'documents-too-many': {
    says: '随附单证共 {found} 份，最多接收 {most} 份。',
    next: '将同一单证的各页合为一个文件。',
  },
  'document-name': { says: '有单证缺少名称、名称超过 {most} 个字符，或不是普通文本。', next: '使用普通文本名称。' },
  'document-twice': { says: '“{name}”在同一栏附了两次。', next: '移除其中一份。' },
  'document-not-here': { says: '“{name}”尚未完整送达。', next: '等候保存完成，或重新选择该文件。' },
}

export default rules

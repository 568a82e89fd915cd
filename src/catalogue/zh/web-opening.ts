import type { OpeningWords } from '../en/web-opening.ts'

const chinese: OpeningWords = {
  'opening.title': '是否开包',
  'opening.all': '须开包：本机关对每批货物均予开包，未公布按风险选查的规则。',
  'opening.open': '<b>须开包。</b>本机关公布的选查规则选中本批货物。',
  'opening.may': '<b>可免予开包。</b>您仍可开包。',
  'opening.because.first-shipment.export': '该出口商尚无货物在境外接收。',
  'opening.because.first-shipment.import': '此处尚未接收过该出口主管机关的货物。',
  'opening.because.mixed-origin': '钻石在一个以上国家开采，或开采国不明。',
  'opening.because.earlier-difference.export': '一年之内，该出口商有货物到货重量与证书不符。',
  'opening.because.earlier-difference.import': '一年之内，该出口主管机关有货物到货重量与证书不符。',
  'opening.because.value-above': '价值超过公布的限额。',
  'opening.because.applied-again': '该出口商曾撤回一份须开包的申请。',
  'opening.because.not-valid': '该证书首次交验时不是有效证书。',
  'opening.because.by-chance': '随机抽中，且只抽一次：重新查询，结果不变。',
  'opening.because.not-drawn': '没有选查规则选中，也未随机抽中。',
  'opening.pass.export': '不开包：按申报数量核定',
  'opening.pass.import': '不开包：按证书重量确认',
  'opening.pass.hint.export': '封志仍须填写。将记录无人称重。',
  'opening.pass.hint.import': '封志须全部完好，钻石包须齐全。收货确认注明无人称重。',
  'opening.lead': '未经称重：按证书重量确认。',
  'opening.notWeighed': '未称重',
  'opening.asCertified': '按证书所载，未称重',
  'opening.abroad': '出口环节',
  'opening.abroad.unopened': '未开封：数量按申报',
  'opening.abroad.opened': '已开封称重',
  'opening.abroad.unknown': '预报未说明',
  'opening.was.export': '本机关未开包：数量按申报。',
  'opening.was.import': '未开包：重量按证书所载，收货确认已予注明。',
  'opening.was.abroad': '进口主管机关未开包：其接受的重量即证书所载重量。',
}

export default chinese

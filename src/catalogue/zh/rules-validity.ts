import type { Rules } from '../spoken.ts'

/** What verification says of a certificate, a pack, a trust list and a log. */
const rules: Rules = {
  unsigned: {
    says: '所示内容没有签名，无法据以证明任何事项。',
    next: '将纸质证书与样本比对，并致电签发机关。',
  },
  unreadable: {
    says: '无法读出证书。',
    next: '在光线充足处重新扫描，或索取签名文件。如仍无法读出，致电签发机关。',
  },
  'signature-wrong': {
    says: '[密钥 {key} 的]签名与所示内容不符[（{part}）]。',
    next: '暂留钻石包并致电签发机关：签名后内容被改动，或由其他密钥签名。',
  },
  'key-not-known': {
    says: '信任名单中没有密钥 {key}。',
    next: '更新核验数据。如仍无此密钥，暂留钻石包并致电签发机关。',
  },
  'key-not-entitled': {
    says: '密钥 {key} [在 {on:day} ]无权[代表 {authority} ]签署此内容。',
    next: '暂留钻石包，并致电签发机关和秘书处。',
  },
  revoked: {
    says: '密钥 {key} 自其日志位置 {position} 起已被吊销，此内容在该位置或其后签署。',
    next: '暂留钻石包并致电签发机关：该密钥曾落入他人之手。',
  },
  'receipt-missing': {
    says: '不含日志收据。',
    next: '更新核验数据后重新核验，或向签发机关索取签名文件。',
  },
  'not-logged': {
    says: '[截至 {at:day}，]签发方从未将其记入日志。',
    next: '暂留钻石包并致电签发机关：该编号未曾给出。',
  },
  'newer-than-pack': {
    says: '该证书在核验数据生成之后签发（位置 {position}）。其签名和收据有效。',
    next: '有网络时更新核验数据，查明此后是否已使用或撤销。',
  },
  'pack-too-old': {
    says: '核验数据过旧，无法判定[：生成于 {madeAt:day}，有效至 {expiresOn:day}][。其中缺少 {authority} 的状态声明]。',
    next: '就近连接网络更新核验数据，然后重新核验。',
  },
  'status-not-known': {
    says: '核验数据不含 {knownFrom:day} 之前所签发证书的后续情况。',
    next: '必要时询问签发机关。',
  },
  'already-used': {
    says: '截至 {at:day}，编号 {number} 已使用：签发方已收到收货确认。',
    next: '暂留钻石包。致电签发机关，询问由谁确认：两份纸质证书中有一份是复制品。',
  },
  void: {
    says: '截至 {at:day}，编号 {number} 已作废。',
    next: '暂留钻石包，并致电签发机关。',
  },
  replaced: {
    says: '截至 {at:day}，编号 {number} 已由另一份证书取代。',
    next: '向出口商索取新证书，收到前暂留钻石包。',
  },
  'lost-or-stolen': {
    says: '截至 {at:day}，编号 {number} 已报遗失或被盗。',
    next: '暂留钻石包，请交验人等候，并致电签发机关。',
  },
  seized: {
    says: '截至 {at:day}，编号 {number} 已被扣押，或存在针对该编号的例外记录。',
    next: '暂留钻石包，并致电签发机关。',
  },
  'pack-malformed': {
    says: '无法读出核验数据（{part}）。',
    next: '重新获取；如再次出现，改从其他节点获取。',
  },
  'pack-older': {
    says: '核验数据发生回退：{what} 为 {offered}，而先前已见 {held}。',
    next: '保留现有数据，并告知核验数据的发布方。',
  },
  'trust-list-malformed': {
    says: '无法读出信任名单。',
    next: '重新获取；如再次出现，告知秘书处。',
  },
  'trust-list-unsigned': {
    says: '有效的根签名为 {count} 个，须有 {threshold} 个。',
    next: '保留现有名单，并告知秘书处。',
  },
  'log-checkpoint-unreadable': {
    says: '无法读出检查点[：{reason}]。',
    next: '重新获取。如再次出现，保留原始数据，并告知运维人员和见证方。',
  },
  'log-checkpoint-unsigned': {
    says: '检查点[（{origin}）]缺少其日志的签名，或见证方签名不足。',
    next: '保留较早的检查点，并询问运维人员。',
  },
  'log-signature-wrong': {
    says: '检查点上 {name} 的签名与其密钥不符。',
    next: '保留原始数据，并告知运维人员和见证方。',
  },
  'log-origin-differs': {
    says: '此为日志 {found}，而非 {expected}。',
    next: '核对信任名单中的地址。',
  },
  'log-tile-missing': { says: '缺少一个日志文件。', next: '重新获取；仍缺少时询问运维人员。' },
  'log-tile-unreadable': {
    says: '一个日志文件的格式不符。',
    next: '重新获取。如再次出现，保留原始数据并告知运维人员。',
  },
  'log-tile-wrong': {
    says: '一个日志文件与其所代表的内容不符。',
    next: '保留原始数据，并告知运维人员和见证方：内容被改动。',
  },
  'log-root-wrong': {
    says: '由各条目推算不出已签名的根值。',
    next: '保留检查点和文件，并告知运维人员和见证方。',
  },
  'log-position-unknown': {
    says: '日志中没有位置 {position}：共有 {size} 个条目。',
    next: '获取更新的检查点后重新核验。',
  },
  'log-proof-wrong': {
    says: '证明（{kind}）推算不出为 {size} 个条目签名的根值。',
    next: '重新索取证明。如再次出现，两份均予保留，并告知运维人员。',
  },
  'log-inconsistent': {
    says: '含 {size} 个条目的检查点不是含 {keptSize} 个条目的检查点的延续。',
    next: '两者均予保留：合在一起可证明日志被改写。告知见证方。',
  },
}

export default rules

import type { Rules } from '../spoken.ts'

/** What the rules of a certificate say about a document, and what to do next. */
const rules: Rules = {
  malformed: {
    says: '应为：{expected:kind}[ {of}][ {most}]；实为：{found:kind}。',
    next: '更正该栏后重新核查。',
  },
  'field-unknown': { says: '栏目 {field} 不属于证书内容，已略去。', next: '删除或更名。' },
  'field-missing': { says: '缺少栏目 {field}。', next: '补填：证书须有此栏。' },
  'number-form': {
    says: '编号“{number}”的格式不是国家代码加[ {digits} 位]本国流水号。',
    next: '对照纸质证书逐字核对编号。',
  },
  'number-outside-range': {
    says: '编号 {number} 不在 {year} 年的号段内[（{ranges}）][，而属于 {years} 年的号段]。',
    next: '暂留钻石包，致电签发机关，询问是否签发过该编号。',
  },
  'number-reused': {
    says: '编号 {number} 还出现在另一份证书上。',
    next: '将两个钻石包一并暂留，致电签发机关。',
  },
  'number-not-issuer': {
    says: '编号 {number} 以 {code} 开头，但签发方是 {issuer}。',
    next: '对照纸质证书：前缀应为签发参与方的代码，而非原产国的代码。',
  },
  'reference-mismatch': {
    says: '钻石包编号“{reference}”的末尾不是证书编号 {number}。',
    next: '核对钻石包上的编号。如签发方按此方式编号，末尾不符即为可疑迹象。',
  },
  'issuer-not-participant': {
    says: '{name:country} 在 {on:day} 不是参与方，无权签发证书。',
    next: '扣留钻石包，并将该证书情况报告主席。',
  },
  'destination-not-participant': {
    says: '{name:country} 在 {on:day} 不是参与方。毛坯钻石不得运往该地。',
    next: '改选参与方作为目的地，否则不得发运。',
  },
  'special-entity': {
    says: '{name} 在证书制度下开展贸易，但不计入参与方。',
    next: '按参与方办理。',
  },
  'issued-in-future': {
    says: '签发日期 {issuedOn:day} 晚于 {today:day}。',
    next: '核对纸质证书上的日期和本机时钟。',
  },
  'expiry-before-issue': {
    says: '失效日期 {expiresOn:day} 早于签发日期 {issuedOn:day}。',
    next: '更正其中一个日期。',
  },
  'validity-too-long': {
    says: '有效期至 {expiresOn:day}。{issuer} 规定证书有效期最迟至 {last:day}。',
    next: '缩短有效期，或询问签发方。',
  },
  expired: {
    says: '已于 {expiresOn:day} 过期。',
    next: '请签发机关签发新证书，或说明理由扣留钻石包。',
  },
  'hs-unknown': { says: '“{hs}”不是钻石的 HS 编码。', next: '使用 7102.10、7102.21 或 7102.31。' },
  'hs-not-rough': {
    says: '{hs} 不是毛坯钻石，不适用证书。',
    next: '删除该项；如仅经简单锯开、劈开或粗磨，则改用毛坯钻石的编码。',
  },
  'carats-not-positive': {
    says: '“{carats}”不是大于零的重量。',
    next: '填写克拉数，使用小数点，不加分隔符，如 1204.35。',
  },
  'carats-precision': {
    says: '{carats} 有 {places} 位小数，最多保留 {most} 位。',
    next: '按天平读数填写，取至百分之一克拉。',
  },
  'value-not-positive': {
    says: '“{usd}”不是大于零且精确到美分的价值。',
    next: '填写美元数额，使用小数点，小数不超过两位，如 310000.00。',
  },
  'parcels-none': { says: '没有钻石包，或钻石包内没有商品项。', next: '补填发运的货物。' },
  'origin-missing': { says: '缺少原产国。', next: '写明开采国，或注明钻石包为混合原产地。' },
  'origin-unknown': { says: '“{country}”不是国家代码。', next: '使用开采国的二字母代码。' },
  'origin-not-participant': {
    says: '{name:country} 在 {on:day} 未加入证书制度，其毛坯钻石不能取得证书。',
    next: '留存钻石包；如原产国有误，予以更正。',
  },
  'origin-undisclosed-refused': {
    says: '进口方条件：混合原产地的 {hs} 须列明所有开采国，{importer} 方予放行。',
    next: '列明各开采国，或提供先前的核验。',
  },
  'decimal-form': {
    says: '“{text}”不是精确的小数写法。',
    next: '使用小数点，不加分隔符和符号，如 1204.35。',
  },
  'exporter-missing': { says: '出口商信息缺少：{missing:kind}。', next: '补填。' },
  'importer-missing': { says: '进口商信息缺少：{missing:kind}。', next: '补填。' },
  'price-implausible': {
    says: '{hs} 每克拉 {centsPerCarat:money} 美元，价格异常（通常为 {least:money} 至 {most:money} 美元）。',
    next: '核对重量和价值；如均无误，说明理由。',
  },
  'seal-missing': { says: '钻石包 {parcel} 没有封志。', next: '填写封志上印制的号码。' },
  'json-too-large': { says: '文件超过 {limit} 字节。', next: '拆分文件：一个文件可含多份证书。' },
  'json-not-utf8': { says: '文件不是 UTF-8 文本。', next: '另存为 UTF-8 后重试。' },
  'json-byte-order-mark': { says: '文件开头有字节顺序标记。', next: '另存为不带该标记的 UTF-8。' },
  'json-malformed': { says: '不是 JSON。', next: '在所示位置更正文本。' },
  'json-too-deep': { says: '嵌套超过 {depth} 层。', next: '检查文件：证书不需要这么多层。' },
  'json-name-refused': { says: '名称 {name} 不予接受。', next: '删除该名称。' },
  'json-name-twice': { says: '名称 {name} 在同一对象中出现两次。', next: '删除其中一个。' },
  'not-canonical': { says: '不是可签名的唯一写法（{reason}）。', next: '请发送方重新发送。' },
  'ranges-header': { says: '标题行缺少 {missing}。', next: '首行应为 participant,year,from,to。' },
  'ranges-line': { says: '不是号段：“{text}”。', next: '按 participant,year,from,to 填写。' },
}

export default rules

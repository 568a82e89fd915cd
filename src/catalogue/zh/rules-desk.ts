import type { Rules } from '../spoken.ts'

/** What stands in the way of an act, of a statement from another authority, or of a request. */
const rules: Rules = {
  'right-missing': { says: '您没有办理此事所需的角色。', next: '请本机关管理员授予。' },
  'not-found': { says: '此处没有内容，或您无权查看。', next: '核对地址，或按编号查找。' },
  'state-forbids': { says: '状态为“{state:kind}”时不能办理。', next: '重新打开，查看当前状态。' },
  'repeat-differs': { says: '该请求键已用于另一请求。', next: '重新载入页面，再办理此步骤。' },
  'reason-missing': { says: '缺少理由。', next: '用一句话说明理由，使对方能够据以处理。' },
  'authority-not-here': { says: '{authority} 不在本节点。', next: '在其所属节点登录。' },
  'block-used-up': { says: '{authority} 的 {year} 年编号号段已用完。', next: '请秘书处公布新号段。' },
  'second-officer-same': { says: '前一步由您办理，此步须由另一名官员办理。', next: '转交同事。' },
  'officer-in-firm': { says: '申请人本人或出口企业的人员不得参与办理。', next: '转交同事。' },
  'granted-lately': {
    says: '你们两人中，一人授予另一人此角色未满 {days} 天。',
    next: '由另一名官员办理，或等候期满。',
  },
  'stood-in-lately': {
    says: '你们两人中，一人正代行另一人的角色，或结束代行未满 {days} 天。',
    next: '由另一名官员办理。',
  },
  'deputies-of-one': { says: '你们两人均代行同一同事的角色，或近期代行过。', next: '由另一名官员办理。' },
  'role-not-delegable': { says: '此角色不能由一人交由同事代行。', next: '由两名管理员授予。' },
  'given-on': {
    says: '此角色属于一名同事，仅由您代行若干天，不得转交。',
    next: '询问该同事或管理员。',
  },
  'firm-stands-by': {
    says: '代表企业的人员，既不得将机关角色交由他人代行，也不得代行。',
    next: '选择不代表任何企业的同事。',
  },
  'deputy-unknown': { says: '此人在本机关没有角色。', next: '从列表中选择。' },
  'deputy-has-role': { says: '该同事已有此角色。', next: '另选同事，或不作安排：其可以自身权限办理。' },
  'delegation-days': { says: '代行最早自今日（{today:day}）起，最长 {most} 天。', next: '选择首日和末日。' },
  'nothing-sent': { says: '此处没有待复核官员办理的事项。', next: '重新打开，查看当前状态。' },
  'handoff-not-yours': {
    says: '复核送往哪个办公点，由初核官员决定。',
    next: '询问初核官员，或自行办结：无论送往何处，您均可办理。',
  },
  'office-unknown': { says: '办公点“{office}”无人有权办结此事。', next: '从列表中选择。' },
  'not-to-be-asked': {
    says: '今日不能催询该证书：不是待境外确认的证书，或已催询过。',
    next: '在其页面查看后续情况。',
  },
  'changed-since-frozen': { says: '内容与初核官员所锁定的不符。', next: '重新载入页面，核对所示内容。' },
  'register-behind-log': {
    says: '登记簿有 {size} 项事项，但已公布 {signed} 项：登记簿是由旧副本恢复的。',
    next: '联系运维人员：缺失事项恢复之前，不作任何签名。',
  },
  'register-forked': {
    says: '登记簿的前 {signed} 项事项与已公布的不符：此为副本，或另有副本在他处运行。',
    next: '联系运维人员：已公布的登记簿恢复之前，不作任何签名。',
  },
  'partners-silent': {
    says: '启动以来没有伙伴应答，无从确认本登记簿不是旧副本。',
    next: '等候：系统会自行重新询问。由运维人员检查网络。',
  },
  expiring: {
    says: '证书将在应确认收货之日前过期。',
    next: '询问进口主管机关是否到货，并询问出口商货物所在。',
  },
  'confirmation-late': { says: '进口主管机关应在此日前确认收货。', next: '询问进口主管机关是否到货。' },
  'weight-missing': { says: '钻石包 {parcel}，{hs}：尚未称重。', next: '称重并填写克拉数。' },
  'weight-not-read': { says: '“{text}”不是重量。', next: '按天平读数填写克拉数，如 1204.31。' },
  'weight-surplus': { says: '重量的个数多于商品项数。', next: '重新载入页面，每项称重一次。' },
  'parcels-not-counted': { says: '尚未清点钻石包。', next: '填写实有包数。' },
  'received-misdated': {
    says: '收货日期 {receivedOn:day} 不在签发日期 {issuedOn:day} 与今日 {today:day} 之间。',
    next: '填写开包当日的日期。',
  },
  'seals-broken': {
    says: '有封志破损或缺失。',
    next: '说明理由并扣留钻石包。经两名官员放行后方可接收。',
  },
  'verdict-stands': {
    says: '证书的核验结论为“{verdict:kind}”，钻石包尚不能接收。',
    next: '说明理由并扣留。经两名官员放行后方可接收。',
  },
  'not-proven': {
    says: '未能证明该纸质证书由签发机关以编号 {number} 制作。',
    next: '说明理由并扣留。如仅为密钥未知，载入最新的信任名单后重新交验。',
  },
  'stands-for-good': {
    says: '该证书已记为“{word:kind}”：在此说明任何理由均不能解除。',
    next: '说明理由，将货物退运或扣押，并询问签发机关。',
  },
  'not-announced': {
    says: '未收到“{number}”的预先通知。',
    next: '扫描纸质证书上的二维码或打开文件；仅凭编号不能证明任何事项。',
  },
  'facts-missing': {
    says: '仅读取了纸质证书上的二维码，且未收到 {number} 的预先通知。',
    next: '称重前打开证书文件，或等候预先通知。',
  },
  'signatures-missing': {
    says: '日志密钥计有 {signatures} 次签名，但已签发证书 {issued} 份。',
    next: '计数器丢失，或另有他人签名。联系运维人员，并将计数器与备份比对。',
  },
  'role-unknown': { says: '没有“{role}”这一角色。', next: '从列表中选择。' },
  'firm-missing': { says: '申请人须代表企业，但未指明企业。', next: '指明企业。' },
  'own-right': { says: '任何人不得为自己授权。', next: '请另一名管理员办理。' },
  'condition-of-importer': {
    says: '未满足本国的一项条件。',
    next: '说明理由并扣留钻石包，索取所缺内容。',
  },
  'envelope-malformed': { says: '不是交换报文（{part}）。', next: '按协议重新发送。' },
  'too-many': { says: '一次发送 {count} 件报文，最多接收 {most} 件。', next: '减少每次发送的件数。' },
  'sender-unknown': { says: '{from} 不在信任名单中。', next: '核对信任名单的版本。' },
  'environment-differs': { says: '该报文产生于“{theirs}”环境，此处为“{ours}”。', next: '发送至同一环境的节点。' },
  'version-not-read': {
    says: '此处不能读取第 {version} 版报文。',
    next: '将两个节点升级到相邻的版本。',
  },
  'addressee-not-here': { says: '{to} 不在本节点。', next: '核对信任名单中的地址。' },
  'from-the-future': { says: '产生时间 {madeAt} 晚于当前时间。', next: '校准发送方的时钟。' },
  'facts-differ': { says: '所确认的内容与 {number} 所载不符。', next: '对照纸质证书：两者之一系伪造。' },
  'certificate-unknown': { says: '此处未签发过证书 {number}。', next: '告知发送方：纸质证书可能系伪造。' },
  'sender-not-importer': {
    says: '{from} 不是证书目的地的进口主管机关。',
    next: '询问 {from} 为何持有该批货物：应由目的地确认或扣留。',
  },
  'confirmation-malformed': { says: '收货确认缺少必要部分。', next: '请发送方重新发送。' },
  'confirmation-differs': {
    says: '{number} 的收货确认与证书不相符：{part}。',
    next: '询问发送方实际收到的货物，并请其重新确认。',
  },
  'detention-malformed': { says: '通知缺少必要部分。', next: '请发送方重新发送。' },
  'withdrawal-malformed': { says: '通知缺少必要部分。', next: '请发送方重新发送。' },
  'answer-malformed': { says: '答复缺少必要部分。', next: '请发送方重新发送。' },
  'announcement-malformed': { says: '预先通知中没有可读取的证书。', next: '询问发送方。' },
  'announcement-not-valid': { says: '所通知的证书未通过核验：{rule}。', next: '询问发送方。' },
  'signature-expected': {
    says: '{participant:country}的每份证书均有签名，而此证书按无签名证书录入。',
    next: '扫描其上的二维码。如无二维码，扣留钻石包并询问该主管机关。',
  },
  'nothing-to-remind': {
    says: '该处没有今日尚未催询的待确认证书。',
    next: '明日再办，或查看是否已收到其收货确认。',
  },
  'asking-malformed': { says: '请求缺少必要部分。', next: '请发送方重新发送。' },
  'received-before': {
    says: '此处此前[（{on:day}）]已接收过编号 {number} 项下的货物。',
    next: '说明理由并扣留本批货物，告知签发机关：一份证书只对应一批货物。',
  },
  'retyped-alone': {
    says: '您两次录入该编号，内容不一致。',
    next: '由另一名官员将纸质证书与录入内容比对后决定。',
  },
  'scan-missing': { says: '缺少回执的扫描件。', next: '扫描或拍摄回执，并选择该文件。' },
  'link-unknown': {
    says: '没有待以此代码确认的证书。',
    next: '与最近的信函逐字核对。如无误，致函发送该信函的主管机关。',
  },
  'link-expired': {
    says: '该代码已过期。',
    next: '请发送该代码的主管机关另发代码，或寄回证书上的回执。',
  },
  'link-used': {
    says: '此前已用该代码确认收到 {number}，收货日期为 {on:day}。',
    next: '无需再办。如非您本人所为，致函发送该代码的主管机关。',
  },
  'receipt-too-late': {
    says: '证书 {number} 不再接受收货确认：状态为“{state:kind}”。',
    next: '不得放行钻石包。致函签发机关。',
  },
  'confirmer-missing': { says: '缺少您的姓名。', next: '填写确认人的姓名和单位。' },
  'specimen-malformed': {
    says: '样本须有国家和起始日期，特征不超过 20 项，图片不超过 4 张。',
    next: '补正后重新发送。',
  },
  'specimen-empty': { says: '没有可供比对的内容：既无特征，也无图片。', next: '添加正面图片，或用文字描述一项特征。' },
  'specimen-image': { says: '不是 JPEG 或 PNG 图片。', next: '选择扫描件或照片。' },
  'specimen-too-large': {
    says: '图片合计 {total} 字节，最多接收 {most} 字节。',
    next: '选择较小的图片，或减少图片。',
  },
  'specimen-of-nobody': {
    says: '{participant:country}不是参与方，不签发证书。',
    next: '从名单中选择参与方。',
  },
  'specimen-notified': {
    says: '{participant:country}已于 {on:day} 自行通报自此起始日的证书样式。',
    next: '与其通报比对。如通报有误，致函其主管机关。',
  },
  'specimen-other': {
    says: '这不是此处现存的{participant:country}样本。',
    next: '重新载入页面，与现行样本比对。',
  },
  'feature-differs': {
    says: '{feature}：与样本不一致。',
    next: '暂留钻石包，通过电话或其节点询问签发机关。',
  },
  'photo-missing': {
    says: '该纸质证书的照片尚未送达本机构。',
    next: '在此页面发送同一图片，然后再作决定。',
  },
  'photo-other': { says: '这不是已比对的图片。', next: '再次选择同一文件。' },
  'specimen-unreadable': { says: '无法读取 {from} 发来的样本。', next: '请其重新发送样本。' },
  'specimen-waits': {
    says: '另一人已录入自 {from:day} 起的版本，正等待第二人审核。',
    next: '先批准或退回该版本，再录入您的版本。',
  },
  'specimen-not-waiting': {
    says: '此处已没有{participant:country}自该日起的待审版本。',
    next: '重新加载页面：该版本已获批准、被退回或被替换。',
  },
  'specimen-not-theirs': {
    says: '{from} 发来{participant:country}的样本，但无权代表该参与方。',
    next: '询问{participant:country}或证书制度秘书处，且不得据此比对。',
  },
  'list-expired': {
    says: '信任名单第 {version} 版已于 {expiresOn:day} 过期。',
    next: '向证书制度秘书处索取最新名单。',
  },
  'list-older': { says: '第 {version} 版不比第 {known} 版新。', next: '保留较新的版本。' },
}

export default rules

import type { Rules } from '../spoken.ts'

const RESTORE = '停止节点，保持该数据库原状，并与备份和公开日志比对。'
const REBUILD = '登记事项完整：停止节点，保留一份副本，再由登记事项重新生成记录行。'
const INQUIRE = '保持该数据库原状，由两名官员对此处所列事项进行调查。'

/** What `adamas fsck` says. */
const rules: Rules = {
  'register-position-wrong': { says: '此处应为第 {expected} 号事项，实为第 {found} 号。', next: RESTORE },
  'register-kind-unknown': {
    says: '本程序不识别 {kind} 的第 {version} 版。',
    next: '使用写入该事项的程序版本或更新的版本。',
  },
  'register-header-unreadable': { says: '事项的头部不是规范格式。', next: RESTORE },
  'register-body-changed': { says: '事项的正文与登记时不同。', next: RESTORE },
  'register-link-wrong': { says: '链条在此断开：本事项或前一事项曾被改动。', next: RESTORE },
  'register-act-impossible': { says: '该事项不可能在此发生：{why}。', next: RESTORE },
  'row-missing': { says: '由登记事项应生成此行，但库中没有。', next: REBUILD },
  'row-unexpected': { says: '库中有此行，但没有登记事项生成它。', next: REBUILD },
  'row-differs': { says: '由登记事项应生成 {expected}，库中为 {found}。', next: REBUILD },
  'statement-received-twice': { says: '声明 {what} 已在 {first} 处接收过。', next: INQUIRE },
  'statement-obeyed-twice': { says: '声明 {what} 已在 {first} 处生效过。', next: INQUIRE },
  'number-given-twice': { says: '编号 {what} 已在 {first} 处给出过。', next: INQUIRE },
  'sheet-used-twice': { says: '用纸 {what} 已在 {first} 处使用过。', next: INQUIRE },
  'authorised-twice': { says: '证书 {what} 已在 {first} 处核准过。', next: INQUIRE },
  'issued-twice': { says: '证书 {what} 已在 {first} 处签名并保存过。', next: INQUIRE },
  'issue-unauthorised': { says: '证书 {what} 已签名并保存，但未经任何人核准。', next: INQUIRE },
  'licence-number-twice': { says: '许可证编号 {what} 已在 {first} 处给出。', next: INQUIRE },
  'authorised-unlicensed': { says: '证书 {what} 依据在 {first} 处已撤销的许可证获得核准。', next: INQUIRE },
  'used-twice': { says: '证书 {what} 已在 {first} 处使用过。', next: INQUIRE },
  'one-officer-alone': { says: '须由两人办理的事项，两步均由官员 {actor} 一人完成。', next: INQUIRE },
  'digest-not-of-body': { says: '头部的摘要值与正文不符。', next: INQUIRE },
  'lot-taken-twice': { says: '批次 {what} 不在库却被取用。', next: INQUIRE },
  'carats-made-or-lost': { says: '一次变动使 {what} 的克拉数改变了千分之 {caratThousandths}。', next: INQUIRE },
}

export default rules

import type { AwayWords } from '../en/web-away.ts'

const chinese: AwayWords = {
  'away.title': '离岗期间',
  'away.intro': '将角色交由同事代行若干天。其所办事项均注明代谁办理；其间你们两人不得互为初核与复核官员。',
  'away.given': '<b>{{role}}</b>由 <b>{{name}}</b> 代行，{{from}} 至 {{until}}',
  'away.taken': '您代 <b>{{name}}</b> 行使<b>{{role}}</b>职责，{{from}} 至 {{until}}',
  'away.end': '终止',
  'away.ended': '已终止。',
  'away.role': '角色',
  'away.to': '同事',
  'away.to.choose': '选择同事',
  'away.to.missing': '选择同事',
  'away.from': '首日',
  'away.until': '末日',
  'away.day.missing': '选择日期',
  'away.reason': '理由',
  'away.reason.missing': '简要说明理由',
  'away.give': '交由代行',
  'away.done': '角色已交由同事代行，末日过后自动收回。',
  'away.nobody': '此处没有可代行您的角色的同事。',
  'people.standsIn': '{{role}}，代 {{name}} 至 {{day}}',
}

export default chinese

import type { ImportAnswer } from '../../api/answers.ts'
import { Verdict } from '../../parts/verdict.tsx'
import { day } from '../../words/dates.ts'
import { t } from '../../words/language.ts'
import { issuerOf } from './seen.ts'

/** The verdict on the paper, once a page, in one line. A shipment that is only announced has none yet. */
export function ImportVerdict({ answer }: { answer: ImportAnswer }) {
  const { row, document, verdict, findings, announced, matches } = answer
  if (!row.presentedAt || answer.erased) return null
  const issuer = [document.issuer?.name, document.issuer?.office].filter(Boolean).join(', ') || issuerOf(answer)
  const compared = announced
    ? matches.length === 0
      ? t('import.valid.matches')
      : t('import.valid.differs', { count: matches.length })
    : t('import.notAnnounced')
  const used = findings.some(({ rule }) => rule === 'already-used')
  return (
    <div className="verdict-line">
      <Verdict verdict={verdict} strip>
        {verdict === 'valid'
          ? `${t(used ? 'import.valid.used' : 'import.valid', { issuer, day: day(row.expiresOn) })} ${compared}`
          : findings
              .map(finding => finding.message)
              .slice(0, 2)
              .join(' ')}
      </Verdict>
    </div>
  )
}

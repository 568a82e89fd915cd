import type { CertificateAction } from '../../../src/core/certificate/actions.ts'
import type { CertificateAnswer, Finding } from '../../api/answers.ts'

type Name = CertificateAction | 'replace' | 'print' | 'slip'

/** Whether this person may do it to this certificate now. */
export const may = ({ actions }: Pick<CertificateAnswer, 'actions'>, name: Name): boolean =>
  actions.some(({ action, allowed }) => action === name && allowed)

/** What an act that is not allowed waits for; empty where it is allowed or not offered at all. */
export const waitsFor = ({ actions }: Pick<CertificateAnswer, 'actions'>, name: Name): readonly Finding[] =>
  actions.find(({ action, allowed }) => action === name && !allowed)?.waitsFor ?? []

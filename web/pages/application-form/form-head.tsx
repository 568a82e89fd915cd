import type { Firm } from '../../api/answers.ts'
import { t } from '../../words/language.ts'
import { PageHead } from '../../parts/page-head.tsx'

/** Who applies: the firm's own data, never typed again. */
export function FormHead({ title, firm }: { title: string; firm: Firm }) {
  const { name, address, licence } = firm
  const lead = licence
    ? t('form.lead', { firm: name, address, licence })
    : t('form.lead.noLicence', { firm: name, address })
  return <PageHead title={title} lead={lead} />
}

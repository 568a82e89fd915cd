import type { Firm } from '../../api/answers.ts'
import { t } from '../../words/language.ts'

/** Who applies: the firm's own data, never typed again. */
export function FormHead({ title, firm }: { title: string; firm: Firm }) {
  const { name, address, licence } = firm
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        <p>
          {licence
            ? t('form.lead', { firm: name, address, licence })
            : t('form.lead.noLicence', { firm: name, address })}
        </p>
      </div>
    </div>
  )
}

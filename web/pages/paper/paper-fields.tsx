import { FoundField } from '../../findings/found-field.tsx'
import { Card } from '../../parts/card.tsx'
import { t } from '../../words/language.ts'
import { type Place, usePlaces } from '../application-form/places.ts'
import { PlaceSelect } from '../application-form/place-select.tsx'
import { MIXED, type PaperForm } from './paper-form.ts'

type Texts = Exclude<keyof PaperForm, 'parcels'>

interface Props {
  readonly form: PaperForm
  readonly change: (part: Partial<PaperForm>) => void
}

/** The head of the paper, in the order in which most of them print it. */
export function PaperFields({ form, change }: Props) {
  const { participants, countries } = usePlaces()
  return (
    <>
      <Card title={t('paper.certificate')}>
        <div className="fields">
          <Choice of="participant" path="issuer.participant" places={participants} {...{ form, change }} />
          <Text of="number" path="number" {...{ form, change }} />
          <Text of="issuedOn" path="issuedOn" type="date" {...{ form, change }} />
          <Text of="expiresOn" path="expiresOn" type="date" {...{ form, change }} />
          <Choice
            of="origin"
            path="origin"
            places={countries}
            also={{ code: MIXED, name: t('paper.mixed') }}
            {...{ form, change }}
          />
          <Choice
            of="provenance"
            path="provenance"
            places={participants}
            none={t('paper.same')}
            {...{ form, change }}
          />
        </div>
      </Card>
      <Card title={t('paper.parties')}>
        <div className="fields">
          <Text of="exporter" path="exporter.name" {...{ form, change }} />
          <Text of="exporterAddress" path="exporter.address" {...{ form, change }} />
          <Text of="importer" path="importer.name" {...{ form, change }} />
          <Text of="importerAddress" path="importer.address" {...{ form, change }} />
          <Choice of="importerCountry" path="importer.country" places={countries} {...{ form, change }} />
        </div>
      </Card>
    </>
  )
}

function Text({ of, path, type, form, change }: Props & { of: Texts; path: string; type?: 'date' }) {
  return (
    <FoundField path={path} label={t(`paper.${of}`)}>
      {attributes => (
        <input
          {...attributes}
          type={type ?? 'text'}
          autoComplete="off"
          value={form[of]}
          onChange={event => change({ [of]: event.target.value })}
        />
      )}
    </FoundField>
  )
}

function Choice(props: Props & { of: Texts; path: string; places: readonly Place[]; none?: string; also?: Place }) {
  const { of, path, places, none, also, form, change } = props
  return (
    <FoundField path={path} label={t(`paper.${of}`)}>
      {attributes => (
        <PlaceSelect
          attributes={attributes}
          places={places}
          value={form[of]}
          none={none}
          also={also}
          onChange={code => change({ [of]: code })}
        />
      )}
    </FoundField>
  )
}

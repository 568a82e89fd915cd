import { AttachField } from '../../attaching/attach-field.tsx'
import { FoundField } from '../../findings/found-field.tsx'
import { Card } from '../../parts/card.tsx'
import { t } from '../../words/language.ts'
import type { Form } from './form.ts'
import { PlaceSelect } from './place-select.tsx'
import { usePlaces } from './places.ts'

/** Who receives it, and through which participant it enters. The destination follows the importer's country. */
export function ImporterFields({ form, change }: { form: Form; change: (part: Partial<Form>) => void }) {
  const places = usePlaces()
  const { importer, destination } = form
  const set = (part: Partial<Form['importer']>) => change({ importer: { ...importer, ...part } })
  const setCountry = (country: string) => {
    const followed = destination === '' || destination === places.participantOf(importer.country)
    const next = followed ? { destination: country && places.participantOf(country) } : {}
    change({ importer: { ...importer, country }, ...next })
  }
  return (
    <Card title={t('form.importer')}>
      <div className="fields">
        <FoundField path="importer.name" label={t('form.importer.name')}>
          {attributes => (
            <input {...attributes} value={importer.name} onChange={event => set({ name: event.target.value })} />
          )}
        </FoundField>
        <FoundField path="importer.address" label={t('form.importer.address')}>
          {attributes => (
            <input {...attributes} value={importer.address} onChange={event => set({ address: event.target.value })} />
          )}
        </FoundField>
        <FoundField path="importer.country" label={t('form.importer.country')}>
          {attributes => (
            <PlaceSelect
              attributes={attributes}
              places={places.countries}
              value={importer.country}
              onChange={setCountry}
            />
          )}
        </FoundField>
        <FoundField path="destination" label={t('form.destination')}>
          {attributes => (
            <PlaceSelect
              attributes={attributes}
              places={places.participants}
              value={destination}
              onChange={code => change({ destination: code })}
            />
          )}
        </FoundField>
      </div>
      <AttachField field="importer" />
    </Card>
  )
}

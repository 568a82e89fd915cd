import type { Form } from './form.ts'

/** Paths of the document that have a field in the form, in reading order. */
export function fieldsOf(form: Form): readonly string[] {
  const countries =
    form.originKind === 'single'
      ? ['origin.country']
      : form.originKind === 'named'
        ? form.countries.map((_, at) => `origin.countries[${at}].country`)
        : []
  const parcels = form.parcels.flatMap((parcel, at) => [
    `parcels[${at}].reference`,
    `parcels[${at}].seal`,
    ...parcel.lines.flatMap((_, line) => ['hs', 'carats', 'usd'].map(name => `parcels[${at}].lines[${line}].${name}`)),
  ])
  return [
    ...['importer.name', 'importer.address', 'importer.country', 'destination', 'origin.kind'],
    ...countries,
    ...parcels,
    ...['invoice.number', 'reason', 'carrier.name', 'agent.name', 'sources', 'origin.priorVerification'],
  ]
}

/** What is typed at a path, to know whether an empty field was reached yet. */
export function typedAt(form: Form, path: string): string {
  const [, parcel, line, name] = /^parcels\[(\d+)\](?:\.lines\[(\d+)\])?\.(\w+)$/.exec(path) ?? []
  if (parcel !== undefined) {
    const at = form.parcels[Number(parcel)]
    const holder: unknown = line === undefined ? at : at?.lines[Number(line)]
    return (holder as Readonly<Record<string, string>> | undefined)?.[name ?? ''] ?? ''
  }
  if (path.startsWith('importer.')) return form.importer[path.slice(9) as keyof Form['importer']] ?? ''
  if (path.startsWith('origin.countr')) return form.countries[Number(/\d+/.exec(path)?.[0] ?? 0)] ?? ''
  if (path === 'destination') return form.destination
  return 'typed'
}

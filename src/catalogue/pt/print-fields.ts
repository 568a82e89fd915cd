import type english from '../en/print-fields.ts'

/** The fields of a print profile, as pages and findings name them. */
const fields: Readonly<Record<keyof typeof english, string>> = {
  'print.number': 'Número do certificado',
  'print.sheet': 'Número da folha',
  'print.title': 'Título',
  'print.statement': 'Declaração',
  'print.origin': 'País de origem',
  'print.provenance': 'Proveniência',
  'print.issued': 'Data de emissão',
  'print.expires': 'Data de expiração',
  'print.authority': 'Autoridade emissora',
  'print.exporter': 'Exportador',
  'print.importer': 'Importador',
  'print.destination': 'Destino',
  'print.parcels': 'Número de parcelas',
  'print.carats': 'Quilates, total',
  'print.value': 'US$, total',
  'print.hs': 'Códigos SH',
  'print.carats710210': 'Quilates, 7102.10',
  'print.value710210': 'US$, 7102.10',
  'print.carats710221': 'Quilates, 7102.21',
  'print.value710221': 'US$, 7102.21',
  'print.carats710231': 'Quilates, 7102.31',
  'print.value710231': 'US$, 7102.31',
  'print.parcelReference': 'Parcelas: referência',
  'print.parcelSeal': 'Parcelas: selo',
  'print.parcelHs': 'Parcelas: código SH',
  'print.parcelCarats': 'Parcelas: quilates',
  'print.parcelValue': 'Parcelas: US$',
  'print.inspectingOfficer': 'Funcionário inspetor',
  'print.issuingOfficer': 'Funcionário emissor',
  'print.remarks': 'Observações',
  'print.logPosition': 'Posição no registo público',
  'print.square': 'Código QR',
}

export default fields

import type { CertificateDocument } from '../certificate/document.ts'
import type { Environment } from '../participants/trust-list.ts'
import type { Plain } from '../values/act.ts'

/** What we read back out of a credential. */
export interface Credential {
  readonly environment: Environment
  readonly document: CertificateDocument
  readonly nonce: string
  readonly receipt?: string
}

/** What our own fields mean to a reader of linked data. The facts are one literal: no vocabulary names their parts. */
const OWN_TERMS = {
  kpcs: 'urn:kpcs:',
  environment: 'kpcs:environment',
  nonce: 'kpcs:nonce',
  receipt: 'kpcs:receipt',
  kimberleyProcessCertificate: { '@id': 'kpcs:certificate', '@type': '@json' },
} as const

/**
 * The certificate as a W3C Verifiable Credential 2.0, readable as a Digital Conformity Credential of the UN
 * Transparency Protocol, version 0.7.0: a government's certification of a shipment, whose facts stand whole beside it.
 */
export function credentialOf(
  document: CertificateDocument,
  environment: Environment,
  nonce: string,
  receipt: string,
): Plain {
  const { number, issuer, issuedOn, expiresOn } = document
  const named = (kind: string, id: string) => `urn:kpcs:${environment}:${kind}:${id}`
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://vocabulary.uncefact.org/untp/0.7.0/context/',
      OWN_TERMS,
    ],
    type: ['DigitalConformityCredential', 'VerifiableCredential'],
    id: named('certificate', number),
    issuer: {
      type: ['CredentialIssuer'],
      id: named('authority', issuer.authority),
      name: issuer.name ?? issuer.authority,
    },
    name: `Kimberley Process Certificate ${number}`,
    validFrom: `${issuedOn}T00:00:00Z`,
    validUntil: `${expiresOn}T23:59:59Z`,
    credentialSubject: {
      ...attestationOf(document, named),
      kimberleyProcessCertificate: document as unknown as Plain,
    },
    environment,
    nonce,
    receipt,
  }
}

function attestationOf(document: CertificateDocument, named: (kind: string, id: string) => string) {
  const { number, exporter, issuedOn } = document
  const registered = exporter.licence ? { registeredId: exporter.licence } : {}
  const shipment = {
    type: ['Product'],
    id: named('shipment', number),
    name: 'Rough diamonds',
  }
  return {
    type: ['ConformityAttestation'],
    id: named('attestation', number),
    name: `Kimberley Process Certificate ${number}`,
    assessorLevel: '3rdParty',
    assessmentLevel: 'authority-mandate',
    attestationType: 'certification',
    issuedToParty: { type: ['Party'], id: named('exporter', number), name: exporter.name, ...registered },
    referenceScheme: {
      type: ['ConformityScheme'],
      id: 'https://www.kimberleyprocess.com',
      name: 'Kimberley Process Certification Scheme',
    },
    conformityAssessment: [
      {
        type: ['ConformityAssessment'],
        id: named('assessment', number),
        name: 'Core Document, Sections II to IV',
        assessmentDate: issuedOn,
        assessedProduct: [{ product: shipment, idVerifiedByCAB: true }],
        conformance: true,
      },
    ],
  }
}

/** The parts a verifier needs, or null where they are not there. Everything else in a credential is decoration. */
export function readCredential(value: Plain): Credential | null {
  const fields = record(value)
  const document = record(record(fields?.credentialSubject)?.kimberleyProcessCertificate)
  if (!fields || !document) return null
  const { environment, nonce, receipt } = fields
  if (typeof environment !== 'string' || typeof nonce !== 'string') return null
  if (receipt !== undefined && typeof receipt !== 'string') return null
  return {
    environment: environment as Environment,
    document: document as unknown as CertificateDocument,
    nonce,
    ...(receipt ? { receipt } : {}),
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null
}

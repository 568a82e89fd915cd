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

/**
 * The certificate as a W3C Verifiable Credential 2.0, readable as a UNTP Digital Conformity Credential: the attestation
 * is the certification, the product it is about is the shipment, and the facts stand whole under
 * `kimberleyProcessCertificate`.
 */
export function credentialOf(
  document: CertificateDocument,
  environment: Environment,
  nonce: string,
  receipt: string,
): Plain {
  const { number, issuer, issuedOn, expiresOn } = document
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://test.uncefact.org/vocabulary/untp/dcc/0.6.0/'],
    type: ['DigitalConformityCredential', 'VerifiableCredential'],
    id: `urn:kpcs:${environment}:certificate:${number}`,
    issuer: {
      type: ['CredentialIssuer'],
      id: `urn:kpcs:${environment}:authority:${issuer.authority}`,
      name: issuer.name ?? issuer.authority,
    },
    validFrom: `${issuedOn}T00:00:00Z`,
    validUntil: `${expiresOn}T23:59:59Z`,
    credentialSubject: {
      type: ['ConformityAttestation'],
      id: `urn:kpcs:${environment}:shipment:${number}`,
      name: `Kimberley Process Certificate ${number}`,
      attestationType: 'certification',
      assessorLevel: '3rdParty',
      scope: {
        type: ['ConformityAssessmentScheme'],
        id: 'https://www.kimberleyprocess.com/en/kpcs-core-document',
        name: 'Kimberley Process Certification Scheme',
      },
      issuedToParty: { type: ['Party'], name: document.exporter.name, registeredId: document.exporter.licence ?? '' },
      kimberleyProcessCertificate: document as unknown as Plain,
    },
    environment,
    nonce,
    receipt,
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

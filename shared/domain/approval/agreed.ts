import type { Instant } from '#shared/kernel/instant.ts'
import { fail, ok, type Result } from '#shared/kernel/result.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { Signature } from './signature.ts'
import { fingerprintOf } from './signed-content.ts'

/** An agreement as it stood on the display: what was read, who was asked, what the name stands for. */
export type AgreedText = Readonly<{
  locale: DocumentLocale
  plate: string
  vehicle: string
  title: string
  sections: readonly Readonly<{
    heading: string
    lines: readonly Readonly<{ label?: string | undefined; value: string }>[]
  }>[]
  person: string
  consent: string
}>

/** What was on the display when an agreement was signed, with its SHA-256. */
export interface AgreedProof {
  readonly content: AgreedText
  readonly hash: string
}

/** A name drawn under an agreement. */
export interface AgreementSignature extends Pick<Signature, 'path' | 'width' | 'height'> {
  readonly at: Instant
  /** Absent where it was drawn at the desk, and on signatures taken before it was kept. */
  readonly shown?: AgreedProof
}

/**
 * Whether what is kept beside a name is what it was drawn under: the digits belong to the words.
 * Drawn without words it has nothing to prove, and passes.
 */
export function checkAgreed<S extends Pick<AgreementSignature, 'shown'>>(
  signature: S,
): Result<S, 'signature.not-as-shown'> {
  const { shown } = signature
  if (shown !== undefined && fingerprintOf(shown.content) !== shown.hash) {
    return fail('signature.not-as-shown')
  }
  return ok(signature)
}

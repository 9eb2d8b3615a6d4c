import { canonicalJson } from '#shared/kernel/canonical-json.ts'
import { sha256 } from '#shared/kernel/sha256.ts'
import type { DocumentLocale } from '../papers/paper-kind.ts'
import type { AgreedText } from './agreed.ts'

/** A line as it stood on the display: words, how it is reckoned, minor units. */
export type SignedLine = Readonly<{ name: string; detail: string; amount: number }>

/** A job as it stood on the display, with the customer's answer. */
export type SignedJob = Readonly<{
  jobId: string
  name: string
  reason: string
  category: string
  isSupplement: boolean
  lines: readonly SignedLine[]
  likely?: readonly SignedLine[] | undefined
  /** Hashes of the photos that were shown. */
  photos: readonly string[]
  /** Minor units. */
  amount: number
  decision: 'pending' | 'asked' | 'approved' | 'declined'
  declineReason?: string | undefined
}>

/** Everything a customer had before them when signing the estimate, in their language. */
export type SignedContent = Readonly<{
  locale: DocumentLocale
  currency: string
  plate: string
  vehicle: string
  /** Who was asked to sign. */
  person: string
  jobs: readonly SignedJob[]
  charges: readonly SignedLine[]
  ceiling?: number | undefined
  /** Approved jobs and charges, minor units. */
  total: number
}>

/** SHA-256 over the canonical form of what was shown: the same data, the same 64 digits. */
export const fingerprintOf = (content: SignedContent | AgreedText): string =>
  sha256(canonicalJson(content))

/** The first sixteen digits in fours, as people compare them: `3f9a 22c1 08be 77d0`. */
export const formatFingerprint = (hash: string): string =>
  (hash.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ')

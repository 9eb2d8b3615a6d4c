import { randomBytes } from 'node:crypto'
import { loadSodium } from './sodium.ts'

/** How a password becomes a key: not secret, and written into every encrypted file. */
export interface KeyTerms {
  /** 16 bytes. */
  readonly salt: Buffer
  /** Passes and memory (KiB) of Argon2id. */
  readonly passes: number
  readonly memory: number
}

/** Keys made of one password. */
export interface CopyKey extends KeyTerms {
  /** Names the key without telling anything of it. */
  readonly id: string
  readonly master: Uint8Array
  /** Encrypts files. */
  readonly files: Uint8Array
  /** Hides the hashes that attachments are named by. */
  readonly names: Uint8Array
  /** Tells a wrong password from a damaged file, 16 bytes. */
  readonly check: Buffer
}

const SALT_BYTES = 16
const KEY_BYTES = 32
const CHECK_BYTES = 16
/** Above libsodium's "interactive": about half a second for whoever tries a password. */
const PASSES = 3
const MEMORY_KIB = 64 * 1024
/** A damaged head must not ask for all memory there is. */
const MOST_PASSES = 16
const MOST_MEMORY_KIB = 1024 * 1024
const CONTEXT = 'qtcopies'

export const freshTerms = (): KeyTerms => ({
  salt: randomBytes(SALT_BYTES),
  passes: PASSES,
  memory: MEMORY_KIB,
})

export const areSane = ({ passes, memory }: KeyTerms): boolean =>
  passes >= 1 && passes <= MOST_PASSES && memory >= 8 && memory <= MOST_MEMORY_KIB

/** The keys of a password. The same characters typed on another keyboard are the same password. */
export async function deriveKey(password: string, terms: KeyTerms): Promise<CopyKey> {
  const sodium = await loadSodium()
  const master = sodium.crypto_pwhash(
    KEY_BYTES,
    password.normalize('NFKC'),
    terms.salt,
    terms.passes,
    terms.memory * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  )
  return keyOf(master, terms)
}

/** The keys of a master key that was kept. */
export async function keyOf(master: Uint8Array, terms: KeyTerms): Promise<CopyKey> {
  const sodium = await loadSodium()
  const part = (index: number, bytes: number): Uint8Array =>
    sodium.crypto_kdf_derive_from_key(bytes, index, CONTEXT, master)
  return {
    ...terms,
    id: terms.salt.subarray(0, 8).toString('hex'),
    master,
    files: part(1, KEY_BYTES),
    names: part(2, KEY_BYTES),
    check: Buffer.from(part(3, CHECK_BYTES)),
  }
}

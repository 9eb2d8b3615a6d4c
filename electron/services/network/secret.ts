import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A key that nobody guesses: 256 bit from the system, as 43 letters of a URL. */
export const drawSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a key: whoever reads the settings file cannot come in with it. */
export const hashSecret = (secret: string): string =>
  createHash('sha256').update(secret).digest('hex')

/** Whether a key is the one kept as a hash; takes as long for a wrong one as for the right one. */
export function isSecretOf(secret: string, hash: string): boolean {
  const given = Buffer.from(hashSecret(secret), 'hex')
  const kept = Buffer.from(hash, 'hex')
  return given.length === kept.length && timingSafeEqual(given, kept)
}

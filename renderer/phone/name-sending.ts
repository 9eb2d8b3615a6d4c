/** A name nobody else gives: `crypto.randomUUID` is missing on pages without a certificate. */
export const nameSending = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

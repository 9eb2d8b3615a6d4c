import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { HashedPin } from '#shared/ipc/calls/pin-calls.ts'

const BYTES = 32

// A PIN has few digits: what slows down trying them all is the price of one try, about 50 ms.
const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

const derive = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((settle, fail) => {
    scrypt(pin, salt, BYTES, COST, (error, key) => {
      if (error === null) settle(key)
      else fail(error)
    })
  })

/** Hashes a PIN with a salt of its own. */
export async function hashPin(pin: string): Promise<HashedPin> {
  const salt = randomBytes(16)
  const key = await derive(pin, salt)
  return { salt: salt.toString('base64'), hash: key.toString('base64') }
}

/** Whether this is the PIN; takes equally long either way. */
export async function isPin(pin: string, { salt, hash }: HashedPin): Promise<boolean> {
  const wanted = Buffer.from(hash, 'base64')
  const key = await derive(pin, Buffer.from(salt, 'base64'))
  return wanted.length === key.length && timingSafeEqual(key, wanted)
}

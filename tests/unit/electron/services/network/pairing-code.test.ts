import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CODE_VALID_MS,
  createPairing,
  FREE_TRIES,
  MOST_TRIES,
} from '#electron/services/network/pairing-code.ts'

const open = (digits = '482915') => {
  let now = 1_000_000
  const pairing = createPairing({ now: () => now, drawDigits: () => digits })
  return {
    pairing,
    pass(milliseconds: number) {
      now += milliseconds
    },
  }
}

describe('the code of a screen', () => {
  it('lets one in, once', () => {
    const { pairing } = open()
    pairing.offer()
    expect(pairing.use('tv', '482915').ok).toBe(true)
    expect(pairing.use('tv', '482915')).toMatchObject({ code: 'pairing.none' })
  })

  it('lets nobody in before it is offered, after it was withdrawn, or two minutes later', () => {
    const { pairing, pass } = open()
    expect(pairing.use('tv', '482915')).toMatchObject({ code: 'pairing.none' })
    pairing.offer()
    pairing.withdraw()
    expect(pairing.use('tv', '482915')).toMatchObject({ code: 'pairing.none' })
    pairing.offer()
    pass(CODE_VALID_MS)
    expect(pairing.use('tv', '482915')).toMatchObject({ code: 'pairing.none' })
  })

  it('is replaced by the next one', () => {
    let drawn = 0
    const pairing = createPairing({ now: () => 0, drawDigits: () => `00000${drawn++}` })
    pairing.offer()
    pairing.offer()
    expect(pairing.use('tv', '000000')).toMatchObject({ code: 'pairing.wrong' })
    expect(pairing.use('tv', '000001').ok).toBe(true)
  })

  it('makes the wait twice as long with each wrong try after the fifth', () => {
    const { pairing, pass } = open()
    const waits: unknown[] = []
    while (waits.length < 3) {
      pairing.offer()
      const tried = pairing.use('guesser', '000000')
      if (tried.ok || tried.code !== 'pairing.wait') continue
      waits.push(tried.detail?.seconds)
      pass(Number(tried.detail?.seconds) * 1000)
    }
    expect(waits).toEqual([15, 30, 60])
  })

  it('holds one guesser up and nobody else', () => {
    const { pairing } = open()
    pairing.offer()
    for (let tries = 0; tries < FREE_TRIES; tries += 1) pairing.use('guesser', '000000')
    expect(pairing.use('guesser', '482915')).toMatchObject({ code: 'pairing.wait' })
    expect(pairing.use('tv', '482915').ok).toBe(true)
  })

  it('is void after thirty wrong tries, whoever made them', () => {
    const { pairing } = open()
    pairing.offer()
    const codes = Array.from({ length: MOST_TRIES }, (_, index) => {
      const tried = pairing.use(`host-${index}`, '000000')
      return tried.ok ? 'in' : tried.code
    })
    expect(codes.at(-2)).toBe('pairing.wrong')
    expect(codes.at(-1)).toBe('pairing.void')
    expect(pairing.use('tv', '482915')).toMatchObject({ code: 'pairing.none' })
  })

  it('never opens to more than the tries allowed, whatever is tried from wherever', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            host: fc.integer({ min: 0, max: 60 }),
            wait: fc.integer({ min: 0, max: 2000 }),
          }),
          { maxLength: 200 },
        ),
        (attempts) => {
          const { pairing, pass } = open()
          pairing.offer()
          let judged = 0
          for (const { host, wait } of attempts) {
            pass(wait)
            const tried = pairing.use(`host-${host}`, '111111')
            if (!tried.ok && (tried.code === 'pairing.wrong' || tried.code === 'pairing.void')) {
              judged += 1
            }
          }
          expect(judged).toBeLessThanOrEqual(MOST_TRIES)
        },
      ),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOffset, parseOffset } from '#shared/domain/papers/offset-millimetres.ts'
import { formatsOf, PAPER_FORMATS, usualFormat } from '#shared/domain/papers/paper-format.ts'
import {
  LARGEST_OFFSET,
  PRINTED_FORMS,
  readPrintSetup,
  usualPrintSetup,
} from '#shared/domain/papers/print-setup.ts'
import { unwrap } from '#shared/kernel/result.ts'

describe('how a form is printed', () => {
  it('is kept as it was set', () => {
    const setup = {
      printer: 'Epson-LQ',
      format: 'continuous-half',
      copies: 2,
      offset: { x: 15, y: -20 },
    } as const
    expect(readPrintSetup('settlement', JSON.parse(JSON.stringify(setup)))).toEqual(setup)
  })

  it('is as usual where nothing was set, or what was set cannot be', () => {
    expect(readPrintSetup('settlement', undefined)).toEqual(usualPrintSetup('settlement'))
    expect(
      readPrintSetup('certificate', { printer: '', format: 'a5', copies: 99, offset: { x: 9999 } }),
    ).toEqual({ format: 'a4', copies: 1, offset: { x: 0, y: 0 } })
  })

  it('is something that can be printed, whatever was kept', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PRINTED_FORMS), fc.anything(), (form, kept) => {
        const { format, copies, offset } = readPrintSetup(form, kept)
        expect(formatsOf(form)).toContain(format)
        expect(copies).toBeGreaterThanOrEqual(1)
        expect(Math.abs(offset.x)).toBeLessThanOrEqual(LARGEST_OFFSET)
      }),
    )
  })

  it('has a format for every form, and a form for every format', () => {
    const used = new Set(PRINTED_FORMS.flatMap(formatsOf))
    expect([...used].sort()).toEqual([...PAPER_FORMATS].sort())
    expect(PRINTED_FORMS.filter((form) => usualFormat(form) === 'label-80')).toEqual([
      'key-tag',
      'old-part-label',
    ])
    expect(PRINTED_FORMS.filter((form) => usualFormat(form) === 'a5')).toEqual([
      'deposit-receipt',
      'payment-receipt',
      'buyer-receipt',
      'buyer-refund',
    ])
  })
})

describe('an offset in millimetres', () => {
  it.each([
    ['1.5', 15],
    ['-2', -20],
    ['−0.3', -3],
    ['＋１．２ 毫米', 12],
    ['0', 0],
    ['-0', 0],
  ])('%s', (text, tenths) => {
    expect(unwrap(parseOffset(text))).toBe(tenths)
  })

  it.each(['', '-', '1.25', '20.1', '1e3', 'left'])('refuses “%s”', (text) => {
    expect(parseOffset(text).ok).toBe(false)
  })

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -LARGEST_OFFSET, max: LARGEST_OFFSET }), (tenths) => {
        expect(unwrap(parseOffset(formatOffset(tenths)))).toBe(tenths)
      }),
    )
  })
})

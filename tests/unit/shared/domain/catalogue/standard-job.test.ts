import { describe, expect, it } from 'vitest'
import {
  jobDraftFrom,
  partLineFrom,
  type StandardJob,
} from '#shared/domain/catalogue/standard-job.ts'
import { hours } from '#shared/kernel/hours.ts'
import { money } from '#shared/kernel/money.ts'
import { quantity } from '#shared/kernel/quantity.ts'
import { anId } from '#tests/support/domain/ids.ts'

const original = { class: 'original', price: money(56_800) } as const
const bosch = { class: 'equivalent', brand: '博世', price: money(39_800) } as const
const pads: StandardJob = {
  id: 'front-brake-pads',
  group: 'brakes',
  name: '更换前制动摩擦片',
  category: 'special',
  hours: hours(120),
  parts: [
    { name: '前制动摩擦片', unit: '套', quantity: quantity(1000), choices: [original, bosch] },
  ],
  searchKeys: ['更换前制动摩擦片', 'ghqzdmcp'],
  order: 11,
}
const nextId = () => anId<'PartLine'>()

describe('a job of the price list', () => {
  it('goes on the estimate at the shop’s rate, with every part in its first choice', () => {
    const draft = jobDraftFrom(pads, money(18_000), nextId)
    expect(draft).toMatchObject({
      name: '更换前制动摩擦片',
      category: 'special',
      reason: '',
      foundDuring: 'reception',
      labour: { hours: 120, rate: 18_000 },
      parts: [{ name: '前制动摩擦片', unit: '套', quantity: 1000, ...original }],
    })
    expect(draft).not.toHaveProperty('revives')
  })

  it('gives every part line an id of its own', () => {
    const [part] = pads.parts
    const twice = { ...pads, parts: part === undefined ? [] : [part, part] }
    const ids = jobDraftFrom(twice, money(18_000), nextId).parts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
  })

  it('without time has no labour line', () => {
    const free = { ...pads, hours: hours(0) }
    expect(jobDraftFrom(free, money(18_000), nextId)).not.toHaveProperty('labour')
  })

  it('lets the owner choose another make', () => {
    const [part] = pads.parts
    expect(part && partLineFrom(part, bosch, nextId())).toMatchObject(bosch)
  })
})

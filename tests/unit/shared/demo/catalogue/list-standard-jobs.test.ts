import { pinyin } from 'pinyin-pro'
import { describe, expect, it } from 'vitest'
import { listStandardJobs } from '#shared/demo/catalogue/list-standard-jobs.ts'
import { jobDraftFrom, STANDARD_JOB_GROUPS } from '#shared/domain/catalogue/standard-job.ts'
import { checkJobDraft } from '#shared/domain/estimate/job-draft.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import { money } from '#shared/kernel/money.ts'
import { anId } from '#tests/support/domain/ids.ts'

const MAINLAND_ONLY = /[换动个对闸滤剂检测轮机车盘气]/

describe.each(DOCUMENT_LOCALES)('the price list in %s', (locale) => {
  const jobs = listStandardJobs(locale)

  it('has at least 70 jobs, in every group, each once', () => {
    expect(jobs.length).toBeGreaterThanOrEqual(70)
    expect(new Set(jobs.map((job) => job.group))).toEqual(new Set(STANDARD_JOB_GROUPS))
    expect(new Set(jobs.map((job) => job.id)).size).toBe(jobs.length)
    expect(new Set(jobs.map((job) => job.name)).size).toBe(jobs.length)
  })

  it('is in the order of its groups', () => {
    const ranks = jobs.map((job) => STANDARD_JOB_GROUPS.indexOf(job.group))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(jobs.map((job) => job.order)).toEqual(jobs.map((_job, index) => index))
  })

  it.each(jobs.map((job) => [job.name, job] as const))('%s can go on an estimate', (_name, job) => {
    expect(checkJobDraft(jobDraftFrom(job, money(18_000), () => anId())).ok).toBe(true)
    expect(job.hours).toBeGreaterThan(0)
  })

  it('offers each make of a part once, a remanufactured one below the original', () => {
    for (const { choices } of jobs.flatMap((job) => job.parts)) {
      expect(new Set(choices.map((choice) => choice.class)).size).toBe(choices.length)
      const priceOf = (of: string) => choices.find((choice) => choice.class === of)?.price
      expect(priceOf('remanufactured') ?? 0).toBeLessThan(priceOf('original') ?? Infinity)
    }
  })
})

it('speaks the language of its market', () => {
  const textsIn = (locale: 'zh-TW' | 'en') =>
    listStandardJobs(locale).flatMap((job) => [
      job.name,
      ...job.parts.flatMap((part) => [part.name, part.unit]),
    ])
  expect(textsIn('zh-TW').filter((text) => MAINLAND_ONLY.test(text))).toEqual([])
  expect(textsIn('en').filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
})

it('is found by name, by other names and by pinyin initials', () => {
  const found = (key: string) =>
    listStandardJobs('zh-CN').filter((job) => job.searchKeys.some((text) => text.includes(key)))
  expect(found('ghqzdmcp').map((job) => job.id)).toEqual(['front-brake-pads'])
  expect(found('front brake pads').map((job) => job.id)).toEqual(['front-brake-pads'])
  expect(found('四轮定位').map((job) => job.id)).toEqual(['wheel-alignment'])
})

it('has the initials a pinyin dictionary gives for the mainland name', () => {
  for (const job of listStandardJobs('zh-CN')) {
    const plain = job.name.replace(/[（）、-]/g, '')
    const letters = pinyin(plain, { pattern: 'first', toneType: 'none', type: 'array' })
    expect(job.searchKeys).toContain(letters.join('').toLowerCase())
  }
})

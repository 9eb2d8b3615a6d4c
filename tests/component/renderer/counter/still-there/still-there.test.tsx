// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { bill, IDLE } from '../counter-samples.ts'
import { openCounter } from '../open-counter.tsx'

afterEach(cleanup)

const asked = () => screen.queryByRole('alertdialog', { name: '还在看吗？' })

describe('asking whether somebody is there', () => {
  it('covers what is shown, says how long, and goes at any touch', async () => {
    const view = bill()
    const counter = await openCounter(view)
    counter.ask({ showId: view.showId, seconds: 20 })
    expect(asked()?.textContent).toContain('20 秒后清空屏幕')
    const before = counter.touches()
    fireEvent.pointerDown(document.body)
    expect(asked()).toBeNull()
    expect(counter.touches()).toBeGreaterThan(before)
  })

  it('is not about another showing', async () => {
    const counter = await openCounter(bill())
    counter.ask({ showId: 'of somebody else', seconds: 20 })
    expect(asked()).toBeNull()
  })

  it('goes when the desk shows something newer, and when it clears', async () => {
    const view = bill()
    const counter = await openCounter(view)
    counter.ask({ showId: view.showId, seconds: 20 })
    counter.show(bill({ due: view.due + 1 }))
    expect(asked()).toBeNull()
    counter.ask({ showId: view.showId, seconds: 20 })
    expect(asked()).not.toBeNull()
    counter.show(IDLE)
    expect(asked()).toBeNull()
  })
})

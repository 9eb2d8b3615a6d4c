// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findShop } from '#renderer/db/repositories/shop.ts'
import { listSlides } from '#renderer/db/repositories/slides.ts'
import { addSlide } from '#renderer/features/wall/commands.ts'
import { WallCard, WallPage } from '#renderer/features/wall/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import type { SlideDraft } from '#shared/domain/wall/check-slide.ts'
import { energyPricesOf } from '#shared/domain/wall/energy-prices.ts'
import { inOrder } from '#shared/domain/wall/rotation.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

beforeAll(() => {
  // jsdom lays nothing out.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})
afterEach(cleanup)

const draft = (title: string): SlideDraft => ({
  title,
  content: { kind: 'promise', points: [`${title}的承诺`] },
  seconds: 12,
  times: {},
  screens: ['wall'],
  isOn: true,
})

const openWall = async (...titles: string[]): Promise<Session> => {
  const session = await openDesk()
  for (const title of titles) await addSlide(session, draft(title))
  drawAtDesk(session, <WallPage />)
  await screen.findByTestId('wall-page')
  return session
}
const kept = async (session: Session) => inOrder(await listSlides(session.db))
const titles = async (session: Session) => (await kept(session)).map(({ title }) => title)
const rows = () =>
  screen.getAllByTestId('slide-row').map((row) => row.querySelector('b')?.textContent)

describe('the wall of a shop that has none', () => {
  it('says what it is for, and the first slide is written by keys alone', async () => {
    const session = await openWall()
    expect(await screen.findByText('墙上还没有内容')).toBeTruthy()
    await userEvent.keyboard('{F2}')
    await userEvent.keyboard('3{Enter}')
    const form = await screen.findByTestId('slide-form')
    await userEvent.type(
      within(form).getByLabelText('承诺，一行一条'),
      '报价不签字不动工{Enter}旧件当面看',
    )
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(async () =>
      expect(await kept(session)).toMatchObject([
        {
          content: { kind: 'promise', points: ['报价不签字不动工', '旧件当面看'] },
          screens: ['wall'],
          isOn: true,
        },
      ]),
    )
    expect(await screen.findByText('我们的承诺', { selector: 'b' })).toBeTruthy()
  })

  it('keeps nothing that could not be played, and says why', async () => {
    const session = await openWall()
    await userEvent.click(await screen.findByTestId('slide-add'))
    await userEvent.keyboard('{Enter}')
    await userEvent.click(await screen.findByTestId('slide-save'))
    expect((await screen.findByRole('alert')).textContent).toContain('至少选一个标准项目')
    expect(await kept(session)).toEqual([])
  })
})

describe('the list', () => {
  it('is put in order by keys', async () => {
    const session = await openWall('一', '二', '三')
    await waitFor(() => expect(rows()).toEqual(['一', '二', '三']))
    await userEvent.keyboard('{ArrowDown}{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => expect(await titles(session)).toEqual(['二', '一', '三']))
    await waitFor(() => expect(rows()).toEqual(['二', '一', '三']))
  })

  it('switches a slide off and on', async () => {
    const session = await openWall('一')
    await screen.findAllByTestId('slide-row')
    await userEvent.keyboard('{F4}')
    await waitFor(async () => expect(await kept(session)).toMatchObject([{ isOn: false }]))
    await screen.findByText('停播', { selector: 'span' })
    await userEvent.keyboard('{F4}')
    await waitFor(async () => expect(await kept(session)).toMatchObject([{ isOn: true }]))
  })

  it('copies a slide behind itself, switched off', async () => {
    const session = await openWall('一', '二')
    await screen.findAllByTestId('slide-row')
    await userEvent.click(screen.getByTestId('slide-duplicate'))
    await waitFor(async () => expect(await titles(session)).toEqual(['一', '一', '二']))
    expect((await kept(session)).map(({ isOn }) => isOn)).toEqual([true, false, true])
  })

  it('closes a slide only when asked twice, and keeps it on record', async () => {
    const session = await openWall('一', '二')
    await screen.findAllByTestId('slide-row')
    await userEvent.keyboard('{Delete}')
    await userEvent.click(await screen.findByTestId('slide-close-dialog-save'))
    await waitFor(async () => expect(await titles(session)).toEqual(['二']))
    expect(await listSlides(session.db)).toHaveLength(2)
  })
})

describe('editing', () => {
  it('changes days and hours, as they are typed', async () => {
    const session = await openWall('一')
    await userEvent.click(await screen.findByTestId('slide-edit'))
    const form = await screen.findByTestId('slide-form')
    for (const day of [1, 2, 3, 4, 5])
      await userEvent.click(screen.getByTestId(`slide-weekday-${day}`))
    await userEvent.type(within(form).getByLabelText('从几点'), '900')
    await userEvent.type(within(form).getByLabelText('到几点'), '17:30')
    await userEvent.click(screen.getByTestId('slide-save'))
    await waitFor(async () =>
      expect(await kept(session)).toMatchObject([
        { times: { weekdays: [6, 7], from: '09:00', until: '17:30' } },
      ]),
    )
    expect(await screen.findByText(/周六、周日 · 09:00–17:30/)).toBeTruthy()
  })

  it('shows the slide as the wall will while it is typed, and nothing is kept on Esc', async () => {
    const session = await openWall('一')
    await userEvent.click(await screen.findByTestId('slide-edit'))
    const preview = screen.getByTestId('slide-preview')
    expect(within(preview).getByText('一的承诺')).toBeTruthy()
    const title = screen.getByLabelText('标题')
    await userEvent.clear(title)
    await userEvent.type(title, '改过的')
    expect(within(preview).getByText('改过的')).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    expect(await titles(session)).toEqual(['一'])
    expect(screen.queryByTestId('slide-form')).toBeNull()
  })
})

describe('energy prices', () => {
  it('are the shop’s own once they are set', async () => {
    const session = await openDesk()
    drawAtDesk(session, <WallCard />)
    const petrol = screen.getByLabelText('汽油（每升）')
    await userEvent.clear(petrol)
    await userEvent.type(petrol, '8.15{Enter}')
    await waitFor(async () => {
      const shop = await findShop(session.db)
      expect(shop === undefined ? undefined : energyPricesOf(shop).petrol).toBe(815)
    })
  })

  it('of nothing are refused', async () => {
    const session = await openDesk()
    drawAtDesk(session, <WallCard />)
    await userEvent.clear(screen.getByLabelText('电（每度）'))
    await userEvent.click(screen.getByTestId('energy-save'))
    expect(await screen.findByText(/能源价格要大于 0/)).toBeTruthy()
    expect((await findShop(session.db))?.energyPrices).toBeUndefined()
  })
})

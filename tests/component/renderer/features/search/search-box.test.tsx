// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SearchBox } from '#renderer/features/search/index.ts'
import type { Session } from '#renderer/session/session.tsx'
import { someCustomer, someVehicle, someVisit } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

let session: Session

beforeEach(async () => {
  window.location.hash = ''
  session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    const vehicle = someVehicle(nextId, customer)
    await work.customers.put(customer)
    await work.vehicles.put(vehicle)
    await work.visits.put(someVisit(nextId, vehicle))
    const other = someCustomer(nextId, { name: '欧阳静', phone: '13900001111' })
    await work.customers.put(other)
    await work.vehicles.put(
      someVehicle(nextId, other, { plate: '粤AD12345', vin: 'LGXC16AF6P0000002' }),
    )
    await work.customers.put(
      someCustomer(nextId, {
        kind: 'company',
        name: '顺达物流有限公司',
        phone: '01080712233',
        contact: '赵敏',
      }),
    )
  })
})
afterEach(cleanup)

const firstRow = (): string => screen.queryAllByRole('option')[0]?.textContent ?? ''

describe('the search box', () => {
  it.each([
    ['plate tail', '8k3f2'],
    ['phone tail', '4567'],
    ['name', '王建国'],
    ['pinyin initials', 'wjg'],
    ['VIN tail', '100001'],
  ])('finds the car by %s', async (_how, text) => {
    drawAtDesk(session, <SearchBox />)
    await userEvent.type(screen.getByTestId('search'), text)
    await waitFor(() => expect(screen.getByTestId('search-rows').dataset.text).toBe(text))
    expect(firstRow()).toContain('京N·8K3F2')
  })

  it.each([
    ['part of the plate and surname', '8k3 王', ['8K3', '王'], '车牌 · 姓名'],
    ['model and tail of the phone', '朗逸 4567', ['朗逸', '4567'], '车型 · 电话'],
    ['pinyin and begin of the phone', 'jianguo 138', ['建国', '138'], '拼音 · 电话'],
    ['the name in traditional characters', '王建國', ['王建国'], '姓名'],
    ['the middle of the VIN', 'br0nn', ['BR0NN'], 'VIN'],
  ])('finds the car by %s and emphasises what was found', async (_how, text, found, label) => {
    drawAtDesk(session, <SearchBox />)
    await userEvent.type(screen.getByTestId('search'), text)
    await waitFor(() => expect(screen.getByTestId('search-rows').dataset.text).toBe(text))
    const [row] = screen.getAllByRole('option')
    const marks = [...(row?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)
    expect(marks.map((mark) => mark?.replace(/[ ·]/g, '')).toSorted()).toEqual(found.toSorted())
    expect(firstRow()).toContain('京N·8K3F2')
    expect(firstRow()).toContain(label)
  })

  it('shows who speaks for a company when that is who was searched for', async () => {
    drawAtDesk(session, <SearchBox />)
    await userEvent.type(screen.getByTestId('search'), 'zhaomin')
    await waitFor(() => expect(firstRow()).toContain('顺达物流有限公司 · 赵敏'))
    expect((await screen.findByText('赵敏')).tagName).toBe('MARK')
  })

  it('opens the visit of a car that is here', async () => {
    drawAtDesk(session, <SearchBox />)
    await userEvent.type(screen.getByTestId('search'), 'wjg')
    await screen.findByText(/在厂/)
    await userEvent.keyboard('{Enter}')
    expect(window.location.hash).toMatch(/^#\/visit\//)
  })

  it('receives a car that is not here', async () => {
    drawAtDesk(session, <SearchBox />)
    await userEvent.type(screen.getByTestId('search'), 'd12345')
    await waitFor(() => expect(firstRow()).toContain('粤A·D12345'))
    await userEvent.keyboard('{Enter}')
    expect(window.location.hash).toMatch(/^#\/receive\?vehicle=/)
  })

  it('receives whoever is not found, with what was typed', async () => {
    drawAtDesk(session, <SearchBox />)
    await userEvent.type(screen.getByTestId('search'), '京A12345')
    await screen.findByText('没有找到，可以直接接待。')
    await userEvent.keyboard('{Enter}')
    expect(decodeURIComponent(window.location.hash)).toBe('#/receive?text=京A12345')
  })
})

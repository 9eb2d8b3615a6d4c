// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Recommender } from '#renderer/features/showroom/lead/lead-form.ts'
import { RecommenderField } from '#renderer/features/showroom/lead/recommender-field.tsx'
import { someCustomer, someVehicle } from '#tests/support/records/some-records.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

const Lead = (): ReactNode => {
  const [recommender, setRecommender] = useState<Recommender>()
  return <RecommenderField onChange={setRecommender} value={recommender} />
}

/** 王建国 has two cars in service. */
const openLead = async () => {
  const session = await openDesk(async (work, { nextId }) => {
    const customer = someCustomer(nextId)
    await work.customers.put(customer)
    await work.vehicles.put(someVehicle(nextId, customer))
    await work.vehicles.put(someVehicle(nextId, customer, { plate: '京N8K3F3', vin: '' }))
  })
  drawAtDesk(session, <Lead />)
  const user = userEvent.setup()
  const field = document.querySelector<HTMLInputElement>('[name="lead-recommender"]')
  if (field === null) throw new Error('no field')
  return { user, field }
}

describe('who recommended the shop', () => {
  it('is found by any of their cars, once, and taken by Enter', async () => {
    const { user, field } = await openLead()
    await user.type(field, '京N8K3')
    await waitFor(() => expect(screen.getAllByTestId('recommender-pick')).toHaveLength(1))
    await user.keyboard('{Enter}')
    expect((await screen.findByTestId('lead-recommender')).textContent).toContain('王建国')
  })

  it('may be somebody else after all', async () => {
    const { user, field } = await openLead()
    await user.type(field, '13801234567')
    await user.keyboard('{ArrowDown}')
    await user.click(await screen.findByTestId('recommender-pick'))
    await user.click(await screen.findByTestId('lead-recommender-clear'))
    expect(document.querySelector('[name="lead-recommender"]')).not.toBeNull()
  })

  it('is said to be unknown rather than guessed', async () => {
    const { user, field } = await openLead()
    await user.type(field, '赵钱孙')
    expect(await screen.findByText('没有找到这位老客户')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(screen.queryByTestId('lead-recommender')).toBeNull()
  })
})

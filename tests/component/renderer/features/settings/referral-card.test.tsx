// @vitest-environment jsdom
import 'fake-indexeddb/auto'
import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { getShop } from '#renderer/db/repositories/shop.ts'
import { ReferralCard } from '#renderer/features/settings/referral-card.tsx'
import { DEMO_SHOP } from '#shared/demo/demo-shop-data.ts'
import { drawAtDesk, openDesk } from '#tests/support/screen/draw-at-desk.tsx'

afterEach(cleanup)

describe('what a recommendation brings', () => {
  it('is the shop’s own rule, for each side', async () => {
    const session = await openDesk()
    drawAtDesk(session, <ReferralCard />)
    const user = userEvent.setup()
    const recommender = screen.getByTestId('referral-recommender')
    await user.click(recommender.querySelector('[data-value="points"]') as Element)

    // Points of nothing are no reward.
    await user.click(screen.getByTestId('referral-save'))
    await screen.findByText('请写明奖励是多少，或是什么服务。')
    expect((await getShop(session.db)).referralRewards).toEqual(DEMO_SHOP.referralRewards)

    const points = document.querySelector('[name="referral-recommender-terms"]') as Element
    await user.clear(points)
    await user.type(points, '300')
    const buyer = screen.getByTestId('referral-buyer')
    await user.click(buyer.querySelector('[data-value="none"]') as Element)
    await user.click(screen.getByTestId('referral-save'))
    await waitFor(async () =>
      expect((await getShop(session.db)).referralRewards).toEqual({
        recommender: { kind: 'points', points: 300 },
      }),
    )
  })
})

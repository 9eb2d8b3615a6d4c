import { type Currency, type Money, money } from '#shared/kernel/money.ts'

const ofMinor = (...values: number[]): readonly Money[] => values.map(money)

/**
 * Notes and coins in use, largest first, minor units. Left out: fen and cents that no drawer holds
 * any more.
 */
export const DENOMINATIONS: Readonly<Record<Currency, readonly Money[]>> = {
  CNY: ofMinor(10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10),
  TWD: ofMinor(200_000, 100_000, 50_000, 20_000, 10_000, 5_000, 1_000, 500, 100),
  HKD: ofMinor(100_000, 50_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10),
}

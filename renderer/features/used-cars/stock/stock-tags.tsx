import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import type { StockAgeBand } from '#shared/domain/used-car/stock-age.ts'
import type { UsedCarState } from '#shared/domain/used-car/used-car-state.ts'

const TONES: Readonly<Record<UsedCarState, Tone>> = {
  'for-sale': 'info',
  kept: 'ok',
  bidding: 'wait',
  'bids-closed': 'warn',
  awarded: 'ok',
  gone: 'plain',
}

/** Where the selling of a used car stands. */
export const UsedStateTag = ({ state }: { readonly state: UsedCarState }): ReactNode => {
  const say = useSay()
  return <StatusTag tone={TONES[state]}>{say(`usedStock.state.${state}`)}</StatusTag>
}

const AGE_TONES: Readonly<Record<StockAgeBand, Tone>> = {
  fresh: 'plain',
  watched: 'warn',
  'at-risk': 'bad',
}

interface AgeTagProps {
  readonly days: number
  /** Absent for a car that has gone: its days are over. */
  readonly band: StockAgeBand | undefined
}

/** Days in stock, with the warning they deserve. */
export const AgeTag = ({ days, band = 'fresh' }: AgeTagProps): ReactNode => {
  const say = useSay()
  const text = say('usedStock.days', { count: days })
  if (band === 'fresh') return <span>{text}</span>
  return (
    <StatusTag tone={AGE_TONES[band]}>
      {text} · {say(`usedStock.band.${band}`)}
    </StatusTag>
  )
}

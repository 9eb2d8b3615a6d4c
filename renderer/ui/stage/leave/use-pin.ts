import { useEffect, useState } from 'react'
import type { LeaveProblem } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/kernel/result.ts'

export const LONGEST_PIN = 8
export const SHORTEST_PIN = 4

/** What became of the last try. */
export type PinAnswer = LeaveProblem | 'failed' | 'right' | undefined

export interface PinEntry {
  readonly digits: string
  readonly answer: PinAnswer
  /** Seconds until another try is taken. */
  readonly wait: number
  readonly isChecking: boolean
  readonly type: (digit: string) => void
  readonly erase: () => void
  readonly check: () => void
}

/** A PIN being typed and checked. */
export const usePin = (leave: (pin: string) => Promise<Result<null, LeaveProblem>>): PinEntry => {
  const [digits, setDigits] = useState('')
  const [answer, setAnswer] = useState<PinAnswer>()
  const [wait, setWait] = useState(0)
  const [isChecking, setChecking] = useState(false)
  const isWaiting = wait > 0
  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => setWait((left) => Math.max(0, left - 1)), 1000)
    return () => clearInterval(timer)
  }, [isWaiting])

  const check = async (): Promise<void> => {
    if (isChecking || isWaiting || digits.length < SHORTEST_PIN) return
    setChecking(true)
    try {
      const result = await leave(digits)
      setAnswer(result.ok ? 'right' : result.code)
      if (!result.ok) setWait(Number(result.detail?.seconds ?? 0))
    } catch {
      setAnswer('failed')
    }
    setDigits('')
    setChecking(false)
  }
  return {
    digits,
    answer,
    wait,
    isChecking,
    type(digit) {
      if (isWaiting || isChecking) return
      setAnswer(undefined)
      setDigits((typed) => (typed.length < LONGEST_PIN ? typed + digit : typed))
    },
    erase: () => setDigits((typed) => typed.slice(0, -1)),
    check: () => void check(),
  }
}

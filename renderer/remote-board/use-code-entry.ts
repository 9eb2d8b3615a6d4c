import { useEffect, useRef, useState } from 'react'
import type { PairingAnswer } from './network-news.ts'

/** Digits of a pairing code. */
export const CODE_LENGTH = 6

interface CodeEntry {
  readonly digits: string
  readonly isChecking: boolean
  /** Why the last code did not open. */
  readonly problem: Exclude<PairingAnswer, { ok: true }> | undefined
  /** Seconds that are left before the next try. */
  readonly wait: number
  type(digit: string): void
  erase(): void
  clear(): void
}

/** The code as it is typed; the sixth digit tries it. */
export const useCodeEntry = (
  tryCode: (code: string) => Promise<PairingAnswer>,
  onPaired: () => void,
): CodeEntry => {
  const [digits, setDigits] = useState('')
  const [isChecking, setChecking] = useState(false)
  const [problem, setProblem] = useState<CodeEntry['problem']>()
  const [wait, setWait] = useState(0)

  useEffect(() => {
    if (wait <= 0) return undefined
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  const check = async (code: string): Promise<void> => {
    setChecking(true)
    const answer = await tryCode(code)
    setChecking(false)
    if (answer.ok) {
      onPaired()
      return
    }
    setProblem(answer)
    setWait(answer.code === 'pairing.wait' ? (answer.seconds ?? 15) : 0)
    setDigits('')
  }
  const type = (digit: string): void => {
    if (isChecking || wait > 0 || digits.length >= CODE_LENGTH) return
    const next = digits + digit
    setProblem(undefined)
    setDigits(next)
    if (next.length === CODE_LENGTH) void check(next)
  }
  const erase = (): void => setDigits((before) => before.slice(0, -1))
  const clear = (): void => setDigits('')

  const latest = useRef({ type, erase, clear })
  latest.current = { type, erase, clear }
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (/^\d$/.test(event.key)) latest.current.type(event.key)
      else if (event.key === 'Backspace') latest.current.erase()
      else if (event.key === 'Delete') latest.current.clear()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', hear)
    return () => window.removeEventListener('keydown', hear)
  }, [])
  return { digits, isChecking, problem, wait, type, erase, clear }
}

import { type ReactNode, useEffect, useRef } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { RecoveryChoice } from './list-choices.ts'
import styles from './recovery-screen.module.css'

interface ChoiceListProps {
  readonly choices: readonly RecoveryChoice[]
  readonly onChoose: (choice: RecoveryChoice) => void
}

/** What can be done, by digit, arrows and Enter; the first stands ready. */
export const ChoiceList = ({ choices, onChoose }: ChoiceListProps): ReactNode => {
  const say = useSay()
  const list = useRef<HTMLUListElement>(null)
  const names = choices.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another trouble begins at its first choice
  useEffect(() => list.current?.querySelector('button')?.focus(), [names])
  const move = (step: number): void => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    buttons[(at + step + buttons.length) % buttons.length]?.focus()
  }
  useKeys({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    ...Object.fromEntries(
      choices.map((choice, index) => [String(index + 1), () => onChoose(choice)]),
    ),
  })
  return (
    <ul className={styles.choices} ref={list}>
      {choices.map((choice, index) => (
        <li key={choice}>
          <button
            className={`${styles.choice} ${index === 0 ? styles.first : ''}`}
            data-testid={`recovery-${choice}`}
            onClick={() => onChoose(choice)}
            type="button"
          >
            <span className={styles.do}>{say(`recovery.do.${choice}`)}</span>
            <span className={styles.hint}>{say(`recovery.do.${choice}.hint`)}</span>
            <KeyHint keys={String(index + 1)} />
          </button>
        </li>
      ))}
    </ul>
  )
}

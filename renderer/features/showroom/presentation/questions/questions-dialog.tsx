import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Dialog } from '#renderer/ui/dialog.tsx'
import { StatusTag } from '#renderer/ui/status-tag.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import type { ShopAnswer } from '#shared/domain/sales/presentation/questions.ts'
import type { Energy } from '#shared/domain/vehicle/vehicle.ts'
import { AnswerEditor } from './answer-editor.tsx'
import { restoreAnswer, saveAnswer } from './commands.ts'
import { findQuestions, listQuestions } from './list-questions.ts'
import styles from './questions.module.css'

interface QuestionsDialogProps {
  /** Of the cars on the table: what concerns them comes first. */
  readonly energies: readonly Energy[]
  readonly onClose: () => void
}

/** What buyers ask, answered. ↑ ↓ choose while typing; F2 changes the answer, F3 adds a question. */
export const QuestionsDialog = ({ energies, onClose }: QuestionsDialogProps): ReactNode => {
  const say = useSay()
  const session = useSession()
  const explain = useExplain(session.shop.currency)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [edited, setEdited] = useState<ShopAnswer>()
  const [error, setError] = useState<string>()
  const found = findQuestions(listQuestions(say, session.shop.answers ?? [], energies), text)
  const shown = found[Math.min(at, found.length - 1)]

  const edit = (answer: ShopAnswer | undefined): void => {
    setError(undefined)
    setEdited(answer)
  }
  const save = async (): Promise<void> => {
    if (edited === undefined) return
    const saved = await saveAnswer(session, edited)
    if (saved.ok) edit(undefined)
    else setError(explain(saved))
  }
  const change = (): void => {
    if (shown === undefined) return
    const { id, topic, ask, answer } = shown
    edit({ id, topic, ask, answer })
  }
  const add = (): void =>
    edit({ id: session.nextId(), topic: 'energy', ask: text.trim(), answer: '' })
  const back = (): void => (edited === undefined ? onClose() : edit(undefined))
  useKeys(
    edited === undefined
      ? {
          ArrowDown: () => setAt(Math.min(found.length - 1, at + 1)),
          ArrowUp: () => setAt(Math.max(0, at - 1)),
          F2: change,
          F3: add,
        }
      : { 'Ctrl+Enter': () => void save() },
    { inDialog: true },
  )
  return (
    <Dialog
      foot={
        <>
          <Button data-testid="questions-close" keys="Esc" onClick={back}>
            {say('presentation.q.close')}
          </Button>
          {edited === undefined ? (
            <>
              <Button data-testid="questions-add" keys="F3" onClick={add}>
                {say('presentation.q.new')}
              </Button>
              <Button
                data-testid="questions-edit"
                disabled={shown === undefined}
                keys="F2"
                onClick={change}
              >
                {say('presentation.q.edit')}
              </Button>
            </>
          ) : (
            <Button
              data-testid="questions-save"
              keys="Ctrl Enter"
              look="primary"
              onClick={() => void save()}
            >
              {say('presentation.q.save')}
            </Button>
          )}
        </>
      }
      onClose={back}
      testId="questions-dialog"
      title={say('presentation.questions')}
      width={920}
    >
      {edited === undefined ? (
        <div className={styles.columns}>
          <div className={styles.side}>
            <TextField
              autoFocus
              label={say('presentation.q.search')}
              name="questions-text"
              onChange={(typed) => {
                setText(typed)
                setAt(0)
              }}
              value={text}
            />
            <ul className={styles.list}>
              {found.map(({ id, topic, ask }, index) => (
                <li key={id}>
                  <button
                    aria-pressed={id === shown?.id}
                    data-question={id}
                    onClick={() => setAt(index)}
                    ref={(row) => {
                      if (id === shown?.id) row?.scrollIntoView?.({ block: 'nearest' })
                    }}
                    tabIndex={-1}
                    type="button"
                  >
                    <small>{say(`presentation.topic.${topic}`)}</small>
                    {ask}
                  </button>
                </li>
              ))}
            </ul>
          </div>
          <article aria-live="polite" className={styles.answer} data-testid="question-answer">
            {shown === undefined ? (
              <p>{say('presentation.q.none')}</p>
            ) : (
              <>
                <h3>{shown.ask}</h3>
                <p>{shown.answer}</p>
                {shown.isOwn ? (
                  <div className={styles.own}>
                    <StatusTag tone="info">{say('presentation.q.own')}</StatusTag>
                    {shown.isCommon ? (
                      <Button
                        data-testid="questions-restore"
                        look="quiet"
                        onClick={() => void restoreAnswer(session, shown.id)}
                        size="small"
                      >
                        {say('presentation.q.restore')}
                      </Button>
                    ) : null}
                  </div>
                ) : null}
              </>
            )}
          </article>
        </div>
      ) : (
        <>
          <AnswerEditor answer={edited} onChange={setEdited} />
          {error === undefined ? null : (
            <p className={styles.error} role="alert">
              {error}
            </p>
          )}
        </>
      )}
    </Dialog>
  )
}

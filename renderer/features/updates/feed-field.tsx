import { type ReactNode, useState } from 'react'
import * as v from 'valibot'
import { useSay } from '#renderer/i18n/words.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { feedAddress } from '#shared/ipc/calls/update-calls.ts'
import styles from './updates-card.module.css'

interface FeedFieldProps {
  readonly feed: string | null
  /** Null: nobody is asked any more. */
  readonly onSave: (feed: string | null) => void
}

/** The address that newer versions are asked for at. */
export const FeedField = ({ feed, onSave }: FeedFieldProps): ReactNode => {
  const say = useSay()
  const [text, setText] = useState(feed ?? '')
  const [isTried, setTried] = useState(false)
  const typed = text.trim()
  const isWrong = typed !== '' && !v.is(feedAddress, typed)
  const isSame = typed === (feed ?? '')
  const save = (): void => {
    setTried(true)
    if (!isWrong && !isSame) onSave(typed === '' ? null : typed)
  }
  return (
    <div className={styles.feed}>
      <TextField
        error={isTried && isWrong ? say('updates.feed.wrong') : undefined}
        hint={say('updates.feed.hint')}
        label={say('updates.feed')}
        maxLength={500}
        name="update-feed"
        onChange={setText}
        onEnter={save}
        placeholder="https://"
        value={text}
      />
      <Button data-testid="update-feed-save" disabled={isSame} onClick={save} size="small">
        {say('updates.feed.save')}
      </Button>
    </div>
  )
}

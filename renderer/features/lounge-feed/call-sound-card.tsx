import { type ReactNode, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { ringChime } from '#renderer/ui/sound/chime.ts'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WholeField } from '#renderer/ui/typed-fields.tsx'
import {
  type CallSound,
  MOST_CALL_TIMES,
  USUAL_CALL_SOUND,
} from '#shared/domain/lounge/call-sound.ts'
import styles from './call-sound-card.module.css'
import { setCallSound } from './set-call-sound.ts'

/** How the lounge calls to the counter, and when it keeps quiet. */
export const CallSoundCard = (): ReactNode => {
  const say = useSay()
  const session = useSession()
  const notify = useNotify()
  const explain = useExplain()
  const [sound, setSound] = useState<CallSound>(session.shop.callSound ?? USUAL_CALL_SOUND)
  const change = (changed: Partial<CallSound>): void => setSound({ ...sound, ...changed })
  const save = async (): Promise<void> => {
    const result = await setCallSound(session, sound)
    if (!result.ok) return notify('bad', explain(result))
    setSound(result.value)
    notify('ok', say('calls.saved'))
  }
  const onOff = (field: 'isChimeOn' | 'isVoiceOn'): ReactNode => (
    <Choice
      label={say(`calls.${field}`)}
      name={`call-${field}`}
      onChange={(value) => value !== undefined && change({ [field]: value === 'on' })}
      options={[
        { value: 'on', label: say('calls.on') },
        { value: 'off', label: say('calls.off') },
      ]}
      value={sound[field] ? 'on' : 'off'}
    />
  )
  return (
    <Card testId="settings-calls" title={say('calls.heading')}>
      <div className={styles.body}>
        <p className={styles.hint}>{say('calls.hint')}</p>
        <div className={styles.fields}>
          {onOff('isChimeOn')}
          {onOff('isVoiceOn')}
          <WholeField
            label={say('calls.volume')}
            most={100}
            name="call-volume"
            onChange={(volume) => change({ volume: volume ?? 0 })}
            onEnter={() => void save()}
            value={sound.volume}
          />
          <WholeField
            label={say('calls.times')}
            most={MOST_CALL_TIMES}
            name="call-times"
            onChange={(times) => change({ times: times ?? 0 })}
            onEnter={() => void save()}
            value={sound.times === 0 ? undefined : sound.times}
          />
          {(['quietFrom', 'quietUntil'] as const).map((field) => (
            <TextField
              key={field}
              label={say(`calls.${field}`)}
              name={`call-${field}`}
              onChange={(text) => change({ [field]: text })}
              onEnter={() => void save()}
              placeholder={field === 'quietFrom' ? '12:30' : '13:30'}
              value={sound[field] ?? ''}
            />
          ))}
        </div>
        <div className={styles.save}>
          <Button data-testid="call-try" onClick={() => void ringChime(sound.volume / 100)}>
            {say('calls.try')}
          </Button>
          <Button data-testid="call-save" look="primary" onClick={() => void save()}>
            {say('calls.save')}
          </Button>
        </div>
      </div>
    </Card>
  )
}

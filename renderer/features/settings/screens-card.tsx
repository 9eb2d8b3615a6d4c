import { type ReactNode, useEffect, useState } from 'react'
import { useExplain } from '#renderer/i18n/use-explain.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { desktop } from '#renderer/platform/desktop.ts'
import { Card } from '#renderer/ui/card.tsx'
import { useNotify } from '#renderer/ui/notices/notices.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import type { DisplayInfo, ScreenKind } from '#shared/ipc/contract.ts'
import styles from './settings.module.css'

const SCREENS: readonly ScreenKind[] = ['counter', 'lounge', 'wall']

/** Which display shows what to customers. */
export const ScreensCard = (): ReactNode => {
  const say = useSay()
  const notify = useNotify()
  const explain = useExplain()
  const [displays, setDisplays] = useState<readonly DisplayInfo[]>([])
  const [chosen, setChosen] = useState<Partial<Record<ScreenKind, string | undefined>>>({})
  useEffect(() => {
    void desktop.call('screens.displays', undefined).then(setDisplays)
    return desktop.listen('screens.changed', setDisplays)
  }, [])
  const choose = async (screen: ScreenKind, displayId: string | undefined): Promise<void> => {
    const result = await desktop.call('screens.open', { screen, displayId: displayId ?? null })
    if (result.ok) setChosen((before) => ({ ...before, [screen]: displayId }))
    else notify('bad', explain(result))
  }
  return (
    <Card title={say('settings.screens')}>
      <div className={styles.body}>
        <div className={styles.fields}>
          {SCREENS.map((screen) => (
            <SelectField
              emptyLabel={say('settings.screens.none')}
              key={screen}
              label={say(`settings.screens.${screen}`)}
              name={`screen-${screen}`}
              onChange={(displayId) => void choose(screen, displayId)}
              options={displays.map(({ id, name, width, height, isPrimary }) => ({
                value: id,
                label: say(isPrimary ? 'settings.screens.primary' : 'settings.screens.display', {
                  name,
                  width,
                  height,
                }),
              }))}
              value={chosen[screen]}
            />
          ))}
        </div>
        <p className={styles.hint}>{say('settings.screens.hint')}</p>
      </div>
    </Card>
  )
}

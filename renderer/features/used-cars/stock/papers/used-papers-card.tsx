import { type ReactNode, useState } from 'react'
import { FiledPapers, IssueButton } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { Choice } from '#renderer/ui/choice.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { DOCUMENT_LOCALES, type DocumentLocale } from '#shared/domain/papers/paper-kind.ts'
import type { UsedCarPageFacts } from '../use-used-car.ts'
import styles from '../used-car-page.module.css'
import { issueUsedCarPaper, type UsedCarPaperKind } from './issue-used-car-paper.ts'
import { ServicesDialog } from './services-dialog.tsx'

const KINDS: readonly (readonly [UsedCarPaperKind, string])[] = [
  ['window-sheet', 'I'],
  ['condition-statement', 'T'],
  ['service-list', 'L'],
]

/** The papers of the car: shown on its windscreen, told to its buyer, given with it. */
export const UsedPapersCard = ({ facts }: { readonly facts: UsedCarPageFacts }): ReactNode => {
  const say = useSay()
  const session = useSession()
  const [locale, setLocale] = useState<DocumentLocale>(session.shop.paperLocale)
  const [isSetting, setIsSetting] = useState(false)
  const open = (): void => setIsSetting(true)
  useKeys({ V: open })
  return (
    <Card
      aside={
        <Button data-testid="set-services" keys="V" onClick={open} size="small">
          {say('usedStock.services.set')}
        </Button>
      }
      title={say('usedStock.papers')}
    >
      <div className={styles.buttons}>
        <Choice
          label={say('usedStock.papers.language')}
          name="used-paper-locale"
          onChange={(next) => next !== undefined && setLocale(next)}
          options={DOCUMENT_LOCALES.map((value) => ({
            value,
            label: say(`trade.locale.${value}`),
          }))}
          value={locale}
        />
      </div>
      <div className={styles.buttons}>
        {KINDS.map(([kind, keys]) => (
          <IssueButton
            isDisabled={kind === 'condition-statement' && facts.appraisal === undefined}
            key={kind}
            keys={keys}
            kind={kind}
            onIssue={() => issueUsedCarPaper(session, facts.car.id, kind, locale)}
          />
        ))}
      </div>
      <FiledPapers of={facts.car.id} />
      {isSetting ? <ServicesDialog onClose={() => setIsSetting(false)} /> : null}
    </Card>
  )
}

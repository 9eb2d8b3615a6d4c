import { type ReactNode, useState } from 'react'
import { FiledPapers } from '#renderer/features/papers/index.ts'
import { useSay } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Card } from '#renderer/ui/card.tsx'
import { SelectField } from '#renderer/ui/select-field.tsx'
import { useKeys } from '#renderer/ui/use-keys.ts'
import { DOCUMENT_LOCALES } from '#shared/domain/papers/paper-kind.ts'
import type { Quotation, QuotationDraft } from '#shared/domain/sales/quotation/quotation.ts'
import type { SaleFacts } from '../sale/list-sale.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { VersionRow } from './version-row.tsx'
import styles from './versions-card.module.css'

interface VersionsCardProps {
  readonly facts: SaleFacts
  /** What is being written, to be compared with; absent where nothing can be written any more. */
  readonly draft?: QuotationDraft
  readonly onTake?: (version: Quotation) => void
}

/** Every version the buyer was given, the last first. V compares two of them. */
export const VersionsCard = ({ facts, draft, onTake }: VersionsCardProps): ReactNode => {
  const say = useSay()
  const { shop } = useSession()
  const [locale, setLocale] = useState(shop.paperLocale)
  const [isComparing, setIsComparing] = useState(false)
  const versions = [...facts.sale.quotations].reverse()
  const canCompare = versions.length + (draft === undefined ? 0 : 1) > 1
  useKeys({ V: canCompare ? () => setIsComparing(true) : undefined })
  return (
    <Card
      aside={
        canCompare ? (
          <Button
            data-testid="quotation-compare"
            keys="V"
            look="quiet"
            onClick={() => setIsComparing(true)}
            size="small"
          >
            {say('quotation.compare')}
          </Button>
        ) : undefined
      }
      testId="quotation-versions"
      title={say('quotation.versions')}
    >
      {versions.length === 0 ? (
        <p className={styles.none}>{say('quotation.versions.none')}</p>
      ) : (
        <>
          <div className={styles.paper}>
            <SelectField
              label={say('quotation.version.paper')}
              name="quotation-paper-locale"
              onChange={(chosen) => setLocale(chosen ?? locale)}
              options={DOCUMENT_LOCALES.map((value) => ({
                value,
                label: say(`trade.locale.${value}`),
              }))}
              value={locale}
            />
          </div>
          <ol className={styles.versions}>
            {versions.map((version, index) => (
              <VersionRow
                facts={facts}
                isLast={index === 0}
                paperLocale={locale}
                key={version.id}
                onTake={onTake}
                version={version}
              />
            ))}
          </ol>
        </>
      )}
      <FiledPapers kinds={['quotation']} of={facts.sale.id} />
      {isComparing ? (
        <CompareDialog draft={draft} onClose={() => setIsComparing(false)} versions={versions} />
      ) : null}
    </Card>
  )
}

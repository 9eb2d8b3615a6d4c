import { type ReactNode, useMemo } from 'react'
import { useSay, useScreenLocale } from '#renderer/i18n/words.tsx'
import { useSession } from '#renderer/session/session.tsx'
import { StatusTag, type Tone } from '#renderer/ui/status-tag.tsx'
import { checkSigned, type SignedCheck } from '#shared/domain/approval/check-signed.ts'
import { formatFingerprint } from '#shared/domain/approval/signed-content.ts'
import type { Visit } from '#shared/domain/visit/visit.ts'
import type { Say } from '#shared/i18n/words.ts'
import { formatDateTime } from '#shared/kernel/instant.ts'
import styles from './estimate-sheet.module.css'

/** What the customer signed on the counter display, and whether the estimate still says so. */
export const SignedLine = ({ visit }: { readonly visit: Visit }): ReactNode => {
  const say = useSay()
  const locale = useScreenLocale()
  const { shop } = useSession()
  const check = useMemo(() => checkSigned(visit), [visit])
  const { signature } = visit
  if (signature === undefined) return null
  const time = formatDateTime(signature.at, shop.offsetMinutes).slice(5)
  const { tone, words } = sayCheck(say, check, locale === 'en' ? ', ' : '、')
  return (
    <p className={styles.signed} data-signed={check.state} data-testid="signed-line">
      <span>
        {signature.shown === undefined
          ? `${say('approval.signed')} ${time}`
          : say('approval.signedAt', { time, code: formatFingerprint(signature.shown.hash) })}
      </span>
      <StatusTag tone={tone}>{words}</StatusTag>
      {check.added.length === 0 || check.state === 'damaged' ? null : (
        <StatusTag tone="warn">
          {say('approval.signedAdded', { jobs: check.added.join(locale === 'en' ? ', ' : '、') })}
        </StatusTag>
      )}
    </p>
  )
}

const sayCheck = (
  say: Say,
  { state, changed }: SignedCheck,
  comma: string,
): { readonly tone: Tone; readonly words: string } => {
  switch (state) {
    case 'intact':
      return { tone: 'ok', words: say('approval.signedIntact') }
    case 'damaged':
      return { tone: 'bad', words: say('approval.signedDamaged') }
    case 'changed':
      return {
        tone: 'warn',
        words:
          changed.length === 0
            ? say('approval.signedTermsChanged')
            : say('approval.signedChanged', { jobs: changed.join(comma) }),
      }
    case 'none':
    case 'unproven':
      return { tone: 'plain', words: say('approval.signedUnproven') }
  }
}

import type { ReactNode } from 'react'
import { useSay } from '#renderer/i18n/words.tsx'
import type { AgreementSignature } from '#shared/domain/approval/agreed.ts'
import { formatFingerprint } from '#shared/domain/approval/signed-content.ts'

interface SignedCodeProps {
  readonly signature: Pick<AgreementSignature, 'shown'> | undefined
}

/** The code of what was read when a name was drawn, as it stands on the paper; nothing without one. */
export const SignedCode = ({ signature }: SignedCodeProps): ReactNode => {
  const say = useSay()
  if (signature?.shown === undefined) return null
  return (
    <small data-testid="signed-code">
      {say('approval.code', { code: formatFingerprint(signature.shown.hash) })}
    </small>
  )
}

import { findPreference, savePreference } from '#renderer/db/preferences.ts'
import { useSession } from '#renderer/session/session.tsx'
import { useLive } from '#renderer/session/use-live.ts'
import { HEALTH_VARIANTS, type HealthVariant } from '#shared/domain/health-record/health-export.ts'

/** The envelope of the shop's own platform: chosen once, kept on this computer. */
export function useVariant(): readonly [HealthVariant, (variant: HealthVariant) => void] {
  const { db } = useSession()
  const kept = useLive((records) => findPreference(records, 'health-variant'))
  const variant = HEALTH_VARIANTS.find((each) => each === kept) ?? 'plain'
  return [variant, (chosen) => void savePreference(db, 'health-variant', chosen)]
}

import { useSay } from '#renderer/i18n/words.tsx'
import type { DecidingActs } from '../deciders/tell-deciders.ts'

/** The commands of a look that count as a decision, worded. */
export function useDecidingActs(): DecidingActs {
  const say = useSay()
  return {
    'begin-appraisal': say('appraisal.act.begin'),
    'save-findings': say('appraisal.act.findings'),
    'value-car': say('appraisal.act.value'),
    'offer-price': say('appraisal.act.offer'),
    'approve-offer': say('appraisal.act.approve'),
    'decline-car': say('appraisal.act.decline'),
    'buy-used-car': say('appraisal.act.buy'),
  }
}

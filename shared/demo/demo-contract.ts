import { listContractJobs } from '#shared/domain/extras/missing-contract.ts'
import { signContract, writeContract } from '#shared/domain/extras/write-contract.ts'
import type { VisitStory } from './visit-story.ts'

/** A hand's quick name, as a customer leaves it on the display. */
export const DEMO_SIGNATURE = {
  path: 'M20 70 C40 20 60 20 62 60 S80 110 96 60 M104 30 L104 96 M90 58 L150 48 M168 36 C150 70 158 96 190 84 M182 60 L230 52',
  width: 260,
  height: 120,
} as const

/** Where the agreed work needs a contract, it is written, explained and signed. */
export function signContractOf(story: VisitStory, minutes: number): void {
  if (listContractJobs(story.visit).length === 0) return
  const at = story.input.after(minutes)
  const { advisorId } = story.visit
  story.apply(writeContract(story.visit, { terms: {}, note: '', explainedBy: advisorId }, at))
  story.apply(signContract(story.visit, { signature: { ...DEMO_SIGNATURE, at } }))
}

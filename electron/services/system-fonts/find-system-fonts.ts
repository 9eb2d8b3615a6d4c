import type { SystemFont } from '#shared/ipc/contract.ts'

export interface FoundFonts {
  readonly fonts: readonly SystemFont[]
  readonly missing: string
}

export async function findSystemFonts(characters: string): Promise<FoundFonts> {
  return { fonts: [], missing: characters }
}

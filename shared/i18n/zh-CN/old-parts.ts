/** The register of replaced parts. */
export const oldParts = {} as const

import type { PrinterInfo } from '#shared/ipc/contract.ts'

/**
 * The printer to offer first: the one used last, else the system's own choice. A last printer that
 * is gone is said, so that nobody waits for paper in another room.
 */
export const chooseFirstPrinter = (
  printers: readonly PrinterInfo[],
  last: unknown,
): { readonly name: string | undefined; readonly isLastGone: boolean } => {
  const isThere = printers.some(({ name }) => name === last)
  const usual = printers.find(({ isDefault }) => isDefault) ?? printers[0]
  return {
    name: isThere ? String(last) : usual?.name,
    isLastGone: typeof last === 'string' && !isThere,
  }
}

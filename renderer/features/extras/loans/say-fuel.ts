import type { LoanUse } from '#shared/domain/extras/lend-car.ts'
import type { Say } from '#shared/i18n/words.ts'

/** `少油 2/8`: how the tank came back beside how it went out. */
export const sayFuel = (say: Say, { fuelEighths }: Pick<LoanUse, 'fuelEighths'>): string => {
  if (fuelEighths === 0) return say('extras.fuelSame')
  return fuelEighths > 0
    ? say('extras.fuelLess', { eighths: fuelEighths })
    : say('extras.fuelMore', { eighths: -fuelEighths })
}

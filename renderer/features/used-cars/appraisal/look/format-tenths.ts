/** Tenths of a point as people write them: `87.5`, `2`. */
export const formatTenths = (tenths: number): string => String(tenths / 10)

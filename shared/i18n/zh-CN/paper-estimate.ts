/** Words of the papers of the estimate and deferred work. */
export const paperEstimate = {
  'likely-parts': '可能增加的配件（用前另行征得同意，不计入合计）',
  'likely-job': '所属项目',
  'likely-most': '另可能增加，最多',
} as const

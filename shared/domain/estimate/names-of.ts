/** Names of jobs or other things as one text for a refusal: 更换机油、四轮定位. */
export function namesOf(list: readonly { readonly name: string }[]): string {
  return list.map(({ name }) => name).join('、')
}

/** Words of the showroom wall: read from across the room. */
export const wall = {
  welcome: '欢迎光临',
} as const

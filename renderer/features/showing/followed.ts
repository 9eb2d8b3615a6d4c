/** What the customer did, for the desk to say. */
export type Followed =
  | { readonly did: 'approved' | 'withdrawn' | 'asked'; readonly job: string }
  | { readonly did: 'declined'; readonly job: string; readonly reason: string }
  | { readonly did: 'signed' | 'nothing' | 'rated' | 'rated-low' }

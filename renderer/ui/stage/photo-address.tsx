import { createContext, type ReactNode, useContext } from 'react'

/** Turns a photo's hash into the address it can be drawn from. */
export type PhotoAddress = (hash: string) => string

/** Same origin as the page, served by the main process for this window's own session. */
const attachmentAddress: PhotoAddress = (hash) => `/attachments/${hash}`

const PhotoAddressContext = createContext<PhotoAddress>(attachmentAddress)

interface PhotoAddressProviderProps {
  readonly address: PhotoAddress
  readonly children: ReactNode
}

/** For tests and trials that have photos elsewhere. */
export const PhotoAddressProvider = ({
  address,
  children,
}: PhotoAddressProviderProps): ReactNode => (
  <PhotoAddressContext.Provider value={address}>{children}</PhotoAddressContext.Provider>
)

/** The address of a photo, or undefined where there is none. */
export const usePhotoAddress = (): ((hash: string | undefined) => string | undefined) => {
  const address = useContext(PhotoAddressContext)
  return (hash) => (hash === undefined ? undefined : address(hash))
}

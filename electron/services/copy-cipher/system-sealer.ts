import { safeStorage } from 'electron'
import type { Sealer } from './kept-keys.ts'

/** The system's own store of secrets (DPAPI, Keychain, libsecret), where there is one. */
export const systemSealer: Sealer = {
  isAvailable: () => safeStorage.isEncryptionAvailable(),
  seal: (text) => safeStorage.encryptString(text),
  unseal: (sealed) => safeStorage.decryptString(sealed),
}

import { contextBridge, ipcRenderer } from 'electron'
import { loungeDoor } from '#shared/ipc/contract.ts'
import { createDoor } from './create-door.ts'

contextBridge.exposeInMainWorld('qiantai', createDoor(loungeDoor, ipcRenderer))

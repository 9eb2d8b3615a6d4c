import { contextBridge, ipcRenderer } from 'electron'
import { counterDoor } from '#shared/ipc/contract.ts'
import { createDoor } from './create-door.ts'

contextBridge.exposeInMainWorld('qiantai', createDoor(counterDoor, ipcRenderer))

import { contextBridge, ipcRenderer } from 'electron'
import { wallDoor } from '#shared/ipc/contract.ts'
import { createDoor } from './create-door.ts'

contextBridge.exposeInMainWorld('qiantai', createDoor(wallDoor, ipcRenderer))

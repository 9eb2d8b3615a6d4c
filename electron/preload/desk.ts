import { contextBridge, ipcRenderer } from 'electron'
import { deskDoor } from '#shared/ipc/contract.ts'
import { createDoor } from './create-door.ts'

contextBridge.exposeInMainWorld('qiantai', createDoor(deskDoor, ipcRenderer))

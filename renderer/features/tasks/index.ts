import { lazy } from 'react'

export { raiseTask } from './commands.ts'
export { TaskCount } from './task-count.tsx'

export const TasksRegister = lazy(async () => ({
  default: (await import('./tasks-register.tsx')).TasksRegister,
}))

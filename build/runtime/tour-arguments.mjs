import { resolve } from 'node:path'

/** Options whose value is a path. */
const PATHS = new Set(['--visit', '--out'])

/**
 * npm starts a command in the project's root; a relative path means the folder where the person
 * stood, which npm hands down as INIT_CWD.
 * @param {readonly string[]} args
 * @param {string} from
 * @returns {string[]}
 */
export function resolveTourPaths(args, from) {
  return args.map((argument, at) => {
    const [option, value] = argument.split(/=(.*)/s)
    if (option && value && PATHS.has(option)) return `${option}=${resolve(from, value)}`
    const before = args[at - 1]
    const isPath = before !== undefined && PATHS.has(before) && !argument.startsWith('--')
    return isPath ? resolve(from, argument) : argument
  })
}

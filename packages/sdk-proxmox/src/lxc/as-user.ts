import type { Argv } from '@pve/core'

/**
 * A command as another user than root. util-linux and busybox both hand what follows the user on to the shell.
 * @example
 * asUser('deploy', ['git', 'pull'])
 * // ['su', '-s', '/bin/sh', '-c', 'exec "$0" "$@"', '--', 'deploy', 'git', 'pull']
 */
export const asUser = (user: string | undefined, argv: Argv): Argv =>
  user === undefined ? argv : ['su', '-s', '/bin/sh', '-c', 'exec "$0" "$@"', '--', user, ...argv]

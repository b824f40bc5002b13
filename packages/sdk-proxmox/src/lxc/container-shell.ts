/**
 * A shell inside a container, through a shell on its node: the API has no exec for containers, so commands go by `pct
 * exec`, files by `pct push` and `pct pull` (pve-container, `pct.pm`).
 */
import {
  type Argv,
  type CommandResult,
  type FileOptions,
  PveError,
  type RunCommandOptions,
  type Secret,
  type Shell,
  type TerminalOptions,
  type WriteFileOptions,
} from '@pve/core'

/** The same for every version of `pct`: older ones hand the environment of the node on, newer ones do not. */
const environment = {
  HOME: '/root',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/current-system/sw/bin',
  LANG: 'C.UTF-8',
  TERM: 'dumb',
} as const

/** @param node a shell of root on the node that the container is on; it stays open when this one is closed */
export function containerShell(node: Shell, vmid: number): Shell {
  const id = String(vmid)
  const target = `container ${id} on ${node.target}`
  const run = (argv: Argv, options: RunCommandOptions = {}): Promise<CommandResult> => {
    const { env, cwd, ...rest } = options
    return node.run(['pct', 'exec', id, '--', ...insideArgv(argv, { env, cwd })], {
      ...rest,
      phase: options.phase ?? `run ${argv[0]} in container ${id}`,
      shownAs: { argv, target },
    })
  }
  const push = (
    path: string,
    content: string | Uint8Array | Secret,
    { mode = 0o600, owner, ...options }: WriteFileOptions,
  ) =>
    node.withTemporaryFile(
      content,
      async (temporary) => {
        const [user, group] = ownerOf(owner)
        await node.run(
          [
            'pct',
            'push',
            id,
            temporary,
            path,
            '--perms',
            `0${mode.toString(8)}`,
            ...(user === undefined ? [] : ['--user', user]),
            ...(group === undefined ? [] : ['--group', group]),
          ],
          { ...options, phase: `write ${path} in container ${id}` },
        )
      },
      options,
    )
  return {
    target,
    run,
    async readFile(path, options: FileOptions = {}) {
      return node.withTemporaryFile(
        '',
        async (temporary) => {
          const { exitCode } = await run(['test', '-f', path], { ...options, accept: [0, 1] })
          if (exitCode === 1)
            throw new PveError(`There is no file ${path} in container ${id}.`, {
              code: 'FILE_NOT_FOUND',
              phase: `read ${path} in container ${id}`,
            })
          await node.run(['pct', 'pull', id, path, temporary], {
            ...options,
            phase: `read ${path} in container ${id}`,
          })
          return node.readFile(temporary, options)
        },
        options,
      )
    },
    async writeFile(path, content, options = {}) {
      const fresh = `${path}.pve-suite-new`
      await push(fresh, content, options)
      await run(['mv', '-f', fresh, path], {
        ...fileOptions(options),
        phase: `write ${path} in container ${id}`,
      })
    },
    async withTemporaryFile(content, work, options = {}) {
      const made = await run(['mktemp', '-d'], { ...options, phase: `make a folder in container ${id}` })
      const folder = made.stdout.trim()
      try {
        const path = `${folder}/file`
        await push(path, content, options)
        return await work(path)
      } finally {
        // The signal may have been the reason to get here: cleaning up goes on all the same.
        await run(['rm', '-rf', folder], {
          timeLimitMs: Math.min(options.timeLimitMs ?? 30_000, 30_000),
        }).catch(() => undefined)
      }
    },
    ...(node.openTerminal && {
      openTerminal: (argv: Argv, options: TerminalOptions) =>
        node.openTerminal?.(
          ['pct', 'exec', id, '--', ...insideArgv(argv, { env: { TERM: options.term ?? 'xterm-256color' } })],
          options,
        ) ?? Promise.reject(new PveError(`${node.target} has no terminal.`)),
    }),
    async close() {},
  }
}

/** What is run inside, with an environment that does not come from the node. */
function insideArgv(
  argv: Argv,
  {
    env,
    cwd,
  }: { readonly env?: Readonly<Record<string, string>> | undefined; readonly cwd?: string | undefined },
): string[] {
  const variables = Object.entries({ ...environment, ...env }).map(([name, value]) => `${name}=${value}`)
  const there = cwd === undefined ? argv : ['sh', '-c', 'cd -- "$0" && exec "$@"', cwd, ...argv]
  return ['env', '-i', ...variables, ...there]
}

function ownerOf(owner: string | undefined): [user: string | undefined, group: string | undefined] {
  const [user, group] = (owner ?? '').split(':')
  return [user || undefined, group || undefined]
}

const fileOptions = ({ signal, timeLimitMs, sudo }: FileOptions): FileOptions => ({
  ...(signal && { signal }),
  ...(timeLimitMs !== undefined && { timeLimitMs }),
  ...(sudo !== undefined && { sudo }),
})

/** Scripts inside a container. */
import { createHash } from 'node:crypto'
import { type Argv, quoteShellWord, revealSecret, Secret } from '@pve/core'
import { asUser } from '../as-user.js'
import { type Action, commandPreview, passes } from './action.js'

export interface WantedScript {
  readonly text: string
  readonly env: Readonly<Record<string, string | Secret>>
  readonly user: string | undefined
  readonly creates: string | undefined
  readonly unless: string | undefined
  readonly always: boolean
}

/** Where it is kept which scripts were run: one empty file for each. */
const doneFolder = '/var/lib/pve-suite/scripts'

export function script(wanted: WantedScript): Action {
  const { text, user, creates, unless, always } = wanted
  const done = `${doneFolder}/${digestOf(wanted)}`
  const keeps = creates === undefined && unless === undefined && !always
  const check: Argv =
    creates !== undefined
      ? ['test', '-e', creates]
      : unless !== undefined
        ? ['sh', '-c', unless]
        : ['test', '-e', done]
  return {
    previews: [
      commandPreview(asUser(user, [...interpreterOf(text), 'SCRIPT'])),
      { kind: 'file', text: `SCRIPT:\n${text.trimEnd()}` },
      ...(Object.keys(wanted.env).length === 0
        ? []
        : [
            {
              kind: 'note' as const,
              text: `with ${Object.entries(wanted.env)
                .map(([name, value]) => `${name}=${value}`)
                .join(', ')}, given through standard input`,
            },
          ]),
    ],
    ...(!always && { isDone: (shell, io) => passes(shell, { argv: check }, io) }),
    async run(shell, io) {
      const options = { signal: io.signal, timeLimitMs: io.timeLimitMs }
      // It may add a repository.
      io.done.clear()
      await shell.withTemporaryFile(
        text,
        async (path) => {
          // The folder is root's alone: another user could not read the script in it.
          if (user !== undefined) {
            await shell.run(['chown', '-R', user, path.slice(0, path.lastIndexOf('/'))], options)
          }
          await shell.run(
            [
              'sh',
              '-c',
              withEnvironment,
              'sh',
              keeps ? done : '',
              ...asUser(user, [...interpreterOf(text), path]),
            ],
            {
              ...options,
              stdin: exportsOf(wanted.env),
              onLine: (line) => io.log(line),
              phase: 'run a script',
              shownAs: { argv: asUser(user, [...interpreterOf(text), 'SCRIPT']), target: shell.target },
            },
          )
        },
        options,
      )
    },
  }
}

/**
 * Reads variables from standard input, so that neither a list of processes nor a file has them; the script gets none of it.
 * The mark is made by the same command: a connection that is lost in between cannot have the script run again. What an
 * earlier run has left running is waited for, where there is flock; a daemon that the script starts does not hold the lock.
 */
const withEnvironment = `eval "$(cat)"
mark=$1
shift
umask 077
if [ -n "$mark" ] && mkdir -p "\${mark%/*}" && command -v flock >/dev/null; then
  exec 9>"$mark.lock"
  flock 9
  [ -e "$mark" ] && exit 0
fi
umask 022
"$@" </dev/null 9>&- || exit
[ -z "$mark" ] || touch "$mark"`

function exportsOf(env: WantedScript['env']): Secret {
  return Secret.of(
    Object.entries(env)
      .map(([name, value]) => `export ${name}=${quoteShellWord(revealSecret(value))}\n`)
      .join(''),
  )
}

/** The first line's, without options that `env -S` would split; the shell where it names none. */
function interpreterOf(text: string): Argv {
  const [, program, argument] = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(text) ?? []
  if (program === undefined) return ['sh']
  return argument === undefined ? [program] : [program, argument]
}

/** The same script is the same file name; the values of secrets are no part of it, since anybody may read the name. */
function digestOf({ text, env, user }: WantedScript): string {
  const plain = Object.entries(env).map(([name, value]) => [name, value instanceof Secret ? null : value])
  return createHash('sha256')
    .update(JSON.stringify([text, plain, user ?? null]))
    .digest('hex')
    .slice(0, 32)
}

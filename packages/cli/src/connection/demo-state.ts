/** What a demonstration remembers between two commands: a file with the state of its simulated server. */
import { join } from 'node:path'
import { paths, readFileIfThere, withFileLock, writeFileAtomic } from '@pve/core'

/** @param program `pve` (also for `pxrun`, which has the same servers), `ostui`, `vmctl` (also for `gpu-vm-bootstrap`: the same host) */
export const demoStatePath = (program = 'pve'): string => join(paths.state(program), 'demo.json')

/** A simulated server whose state can be written down. */
export interface Remembering {
  /** As JSON can have it. */
  state(): unknown
}

export interface OpenDemoOptions<S, T extends Remembering> {
  readonly path: string
  /** Forget what was done before. */
  readonly reset: boolean
  /** A file that is damaged or of another release begins anew: it is only a demonstration. */
  readonly isState: (value: unknown) => value is S
  /** @param before undefined begins anew */
  readonly create: (before: S | undefined) => T
  readonly hasChanged: (simulator: T) => boolean
  /** Default true: the first command writes the state down even if it only looked, and the next one begins with the same. */
  readonly keepsFirstLook?: boolean
}

export interface OpenedDemo<T> {
  readonly simulator: T
  /**
   * Writes the state down when something was changed.
   * @throws Error when another command has written meanwhile: what that one did must not be undone
   */
  save(): Promise<void>
}

export async function openDemoState<S, T extends Remembering>(
  options: OpenDemoOptions<S, T>,
): Promise<OpenedDemo<T>> {
  const { path, isState } = options
  const text = options.reset ? undefined : await readFileIfThere(path)
  const before = text === undefined ? undefined : parse(text)
  const simulator = options.create(isState(before) ? before : undefined)
  return {
    simulator,
    async save() {
      const isFirst = text === undefined && (options.reset || options.keepsFirstLook !== false)
      const hasChanged = options.hasChanged(simulator)
      if (!hasChanged && !isFirst) return
      await withFileLock(path, async () => {
        if (options.reset || (await readFileIfThere(path)) === text)
          await writeFileAtomic(path, JSON.stringify(simulator.state()))
        else if (hasChanged) throw new Error('another command has changed it meanwhile')
      })
    },
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What keeping the state needs of a command. */
interface EndingCommand {
  readonly out: { warn(text: string): void }
  onEnd(cleanUp: () => Promise<void>): void
}

/** Keeps the state when the command ends; that it cannot be kept is no failure of the command. */
export function saveAtEnd({ out, onEnd }: EndingCommand, { save }: Pick<OpenedDemo<unknown>, 'save'>): void {
  onEnd(async () => {
    try {
      await save()
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      out.warn(
        `the next command will not know of this: the state of the demonstration cannot be kept (${why}).`,
      )
    }
  })
}

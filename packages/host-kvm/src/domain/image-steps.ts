/** Steps that make disk images by qemu-img. */
import type { Step, StepIo } from '@pve/core'
import { commandPreview } from '../host/index.js'
import { DomainError } from './errors.js'
import type { DomainWork } from './work.js'

/** Copies of large disks take hours. */
const copyLimitMs = 24 * 3_600_000
const isThereCode = 44

/** An image that is there is never written over. */
export const linkImageScript = `[ -e "$2" ] && exit ${isThereCode}
umask 022
exec qemu-img create -q -f qcow2 -F qcow2 -b "$1" -- "$2"`

export const copyImageScript = `[ -e "$3" ] && exit ${isThereCode}
umask 022
exec qemu-img convert -p -f "$1" -O qcow2 -- "$2" "$3"`

interface ImageStepOptions {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
  readonly why: string
}

/** An image that only holds what is other than in the one below. */
export const linkImageStep = (options: ImageStepOptions): Step<DomainWork> =>
  imageStep(options, ['sh', '-c', linkImageScript, 'sh', options.from, options.to], () =>
    commandPreview(
      ['qemu-img', 'create', '-f', 'qcow2', '-F', 'qcow2', '-b', options.from, '--', options.to],
      options.why,
    ),
  )

/** A copy of its own, with what lies below it. @param format of the image that is copied */
export const copyImageStep = (options: ImageStepOptions & { readonly format: string }): Step<DomainWork> =>
  imageStep(options, ['sh', '-c', copyImageScript, 'sh', options.format, options.from, options.to], () =>
    commandPreview(
      ['qemu-img', 'convert', '-p', '-f', options.format, '-O', 'qcow2', '--', options.from, options.to],
      options.why,
    ),
  )

function imageStep(
  { id, title, to }: ImageStepOptions,
  argv: readonly [string, ...string[]],
  preview: () => ReturnType<typeof commandPreview>,
): Step<DomainWork> {
  const remove = async ({ host }: DomainWork, signal?: AbortSignal) => {
    await host.shell.run(['rm', '-f', '--', to], { phase: `remove ${to}`, ...(signal && { signal }) })
  }
  return {
    id,
    title,
    preview: () => [preview()],
    async run(work, io) {
      const { exitCode } = await work.host.shell
        .run(argv, {
          phase: title,
          timeLimitMs: copyLimitMs,
          accept: [0, isThereCode],
          signal: io.signal,
          onData: (chunk, stream) => stream === 'stdout' && tellProgress(chunk, io),
        })
        .catch(async (error: unknown) => {
          // Half an image is of no use to anybody.
          await remove(work).catch(() => {})
          throw error
        })
      if (exitCode === isThereCode) {
        throw new DomainError(`${to} is there already.`, {
          code: 'DOMAIN_EXISTS',
          hint: 'Choose another name, or look what that file is and move it away.',
        })
      }
    },
    undo: (work, io) => remove(work, io.signal),
  }
}

/** qemu-img writes `(12.34/100%)` again and again over the same line. */
function tellProgress(chunk: Uint8Array, io: StepIo): void {
  const percent = [
    ...Buffer.from(chunk)
      .toString('latin1')
      .matchAll(/\((\d+\.\d+)\/100%\)/g),
  ].at(-1)?.[1]
  if (percent !== undefined) io.progress(Number(percent) / 100, 'copying')
}

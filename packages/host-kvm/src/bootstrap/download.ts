/** Downloads by what apt itself uses, which knows its proxies and checks hashes. */
import type { Argv, StepIo } from '@pve/core'
import { type Host, ledgerFolder, signalOf } from '../host/index.js'

/** Of root alone, and emptied after use. */
const folder = `${ledgerFolder}/downloads`
const timeLimitMs = 10 * 60_000

export interface Download {
  readonly url: string
  readonly name: string
  /** Hexadecimal; it is not kept when its content is another one. */
  readonly sha256?: string
}

/** @param sha256 undefined where it is not known before: shown as such */
export const downloadArgv = ({ url, name, sha256 }: Download): Argv => [
  '/usr/lib/apt/apt-helper',
  'download-file',
  url,
  `${folder}/${name}`,
  ...(sha256 === undefined ? [] : [`SHA256:${sha256}`]),
]

/** Hands `work` the path of what was downloaded; afterwards nothing of it is left. */
export async function withDownload<T>(
  host: Host,
  download: Download,
  io: StepIo,
  work: (path: string) => Promise<T>,
): Promise<T> {
  const call = signalOf(io)
  // What an earlier run has left of it would be taken for new.
  await host.shell.run(['rm', '-rf', '--', folder], { ...call, phase: 'make room for a download' })
  await host.shell.run(['mkdir', '-p', '-m', '0700', '--', folder], {
    ...call,
    phase: 'make room for a download',
  })
  try {
    await host.shell.run(downloadArgv(download), {
      ...call,
      timeLimitMs,
      phase: `download ${download.url}`,
      onLine: (line) => io.log(line),
    })
    return await work(`${folder}/${download.name}`)
  } finally {
    await host.shell
      .run(['rm', '-rf', '--', folder], { phase: 'remove a download', timeLimitMs: 30_000 })
      // The next download, or a revert, removes it.
      .catch(() => {})
  }
}

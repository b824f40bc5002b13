/** Docker, where it is: its containers can ask for GPUs. */
import { PveError, type Step } from '@pve/core'
import type { HostFacts } from '../../../facts/index.js'
import {
  commandPreview,
  commandStep,
  currentBytes,
  fileStep,
  type HostWork,
  signalOf,
} from '../../../host/index.js'

const path = '/etc/docker/daemon.json'
/** It prints what it would write: the file is ours to keep and to replace. */
const argv = ['nvidia-ctk', 'runtime', 'configure', '--runtime=docker', '--dry-run'] as const
const reload = ['systemctl', 'reload', 'docker.service'] as const

export function dockerSteps({ packages }: HostFacts): Step<HostWork>[] {
  const isThere = packages['docker.io'] !== undefined || packages['docker-ce'] !== undefined
  return isThere ? [configureStep(), reloadStep()] : []
}

function configureStep(): Step<HostWork> {
  const title = "Give Docker NVIDIA's runtime"
  let write: Step<HostWork> | undefined
  return {
    id: 'docker',
    title,
    isDone: async ({ host }, io) => hasRuntime(await currentBytes({ host }, path, signalOf(io))),
    preview: () => [commandPreview(argv, `Its answer becomes ${path}: containers ask for GPUs with --gpus.`)],
    async run(work, io) {
      const { stdout } = await work.host.shell.run(argv, { signal: io.signal, phase: title })
      const content = Buffer.from(stdout.endsWith('\n') ? stdout : `${stdout}\n`)
      if (!hasRuntime(content)) {
        throw new PveError(`nvidia-ctk gave no configuration with NVIDIA's runtime for ${path}.`, {
          code: 'DOCKER_NOT_CONFIGURED',
          phase: title,
          hint: `Is ${path} valid JSON? Otherwise configure Docker by hand: nvidia-ctk runtime configure --runtime=docker`,
        })
      }
      write = fileStep({ id: 'docker', title, path, content, why: title, afterRevert: [reload] })
      await write.run(work, io)
    },
    undo: async (work, io) => write?.undo?.(work, io),
  }
}

const reloadStep = (): Step<HostWork> =>
  commandStep({
    id: 'docker-reload',
    title: 'Have Docker read its configuration',
    argv: reload,
    why: 'Docker takes new runtimes without stopping containers.',
    isDone: async ({ shell }, options) => {
      const ask = { ...options, accept: 'any' } as const
      const { exitCode } = await shell.run(['systemctl', 'is-active', '--quiet', 'docker.service'], ask)
      if (exitCode !== 0) return true
      const { stdout } = await shell.run(['docker', 'info', '--format', '{{json .Runtimes}}'], ask)
      return /"nvidia"/.test(stdout)
    },
  })

function hasRuntime(bytes: Uint8Array | undefined): boolean {
  if (bytes === undefined) return false
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return (
      typeof value === 'object' && value !== null && 'runtimes' in value && hasKey(value.runtimes, 'nvidia')
    )
  } catch {
    return false
  }
}

const hasKey = (value: unknown, key: string): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)

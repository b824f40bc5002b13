/** NVIDIA's package repositories, and how it is made sure that they are NVIDIA's. */
import { gunzipSync } from 'node:zlib'
import { PveError, type Step } from '@pve/core'
import type { OsFacts } from '../../../facts/index.js'
import { commandPreview, fileStep, type HostWork, inspectFile, signalOf } from '../../../host/index.js'
import { installStep, missingPackages } from '../../apt.js'
import { downloadArgv, withDownload } from '../../download.js'

const cudaServer = 'https://developer.download.nvidia.com/compute/cuda/repos'
const toolkitServer = 'https://nvidia.github.io/libnvidia-container'
export const toolkitKeyUrl = `${toolkitServer}/gpgkey`
/** Of the key that signs the container toolkit. */
const toolkitFingerprint = 'C95B321B61E88C1809C4F759DDCAE044F796ECB0'
const toolkitKeyPath = '/usr/share/keyrings/nvidia-container-toolkit-keyring.asc'

/** Undefined for systems that NVIDIA has no packages for, or that nobody has looked at. */
export function cudaRepositoryOf({ id, versionId }: OsFacts): string | undefined {
  const name = `${id}${versionId.replace('.', '')}`
  return ['ubuntu2204', 'ubuntu2404', 'debian12'].includes(name) ? `${cudaServer}/${name}/x86_64` : undefined
}

export const cudaIndexOf = (repository: string): string => `${repository}/Packages.gz`

/** The package that brings NVIDIA's key and list; its hash is the one that the repository's own index has for it. */
export function cudaRepositoryStep(repository: string): Step<HostWork> {
  const index = { url: cudaIndexOf(repository), name: 'Packages.gz' }
  const install = (path: string) => ['dpkg', '--install', path] as const
  return {
    id: 'cuda-repository',
    title: "Add NVIDIA's CUDA repository",
    isDone: async ({ host }, io) => (await missingPackages(host, ['cuda-keyring'], io)).length === 0,
    preview: () => [
      commandPreview(downloadArgv(index), 'The index has the hash of the package with the key.'),
      commandPreview(
        downloadArgv({
          url: `${repository}/cuda-keyring_VERSION_all.deb`,
          name: 'cuda-keyring.deb',
          sha256: 'OF-THE-INDEX',
        }),
        'The newest one of the index.',
      ),
      commandPreview(install('cuda-keyring.deb'), "It has NVIDIA's key, list and priority."),
    ],
    async run({ host, ledger, phase }, io) {
      const packed = await withDownload(host, index, io, (path) => host.shell.readFile(path, signalOf(io)))
      const { file, sha256 } = keyringOf(packed, index.url)
      await ledger.record(host, { kind: 'packages', phase, names: ['cuda-keyring'] }, signalOf(io))
      await withDownload(
        host,
        { url: `${repository}/${file}`, name: 'cuda-keyring.deb', sha256 },
        io,
        async (path) => {
          await host.shell.run(install(path), {
            phase: "install NVIDIA's repository key",
            signal: io.signal,
            env: { DEBIAN_FRONTEND: 'noninteractive' },
            onLine: (line) => io.log(line),
          })
        },
      )
    },
  }
}

/** The last entry of an index is the newest: `./cuda-keyring_1.1-1_all.deb`. */
export function keyringOf(packed: Uint8Array, url: string): { file: string; sha256: string } {
  let text = ''
  try {
    text = gunzipSync(packed).toString('utf8')
  } catch {
    // Told below: it has no entry.
  }
  const found = text
    .split(/\n\n+/)
    .filter((entry) => /^Package: cuda-keyring$/m.test(entry))
    .map((entry) => ({
      file: /^Filename: (?:\.\/)?([\w.+~-]+\.deb)$/m.exec(entry)?.[1],
      sha256: /^SHA256: ([0-9a-f]{64})$/m.exec(entry)?.[1],
    }))
    .at(-1)
  if (found?.file !== undefined && found.sha256 !== undefined)
    return { file: found.file, sha256: found.sha256 }
  throw new PveError(`${url} has no package cuda-keyring with a SHA-256.`, {
    code: 'DOWNLOAD_REFUSED',
    phase: "add NVIDIA's CUDA repository",
    hint: 'Does a proxy answer in its place? Otherwise add the repository by hand as NVIDIA describes it, and run this again.',
  })
}

export const toolkitRepositorySteps = (): Step<HostWork>[] => [
  installStep({
    id: 'gpg',
    title: 'Install gpg',
    names: ['gpg'],
    why: "It tells whether a key is NVIDIA's.",
  }),
  toolkitKeyStep(),
  fileStep({
    id: 'toolkit-repository',
    title: 'Add the repository of the NVIDIA container toolkit',
    path: '/etc/apt/sources.list.d/nvidia-container-toolkit.list',
    content: `deb [signed-by=${toolkitKeyPath}] ${toolkitServer}/stable/deb/$(ARCH) /\n`,
    why: 'The toolkit comes from there; only its own key is good for it.',
  }),
]

function toolkitKeyStep(): Step<HostWork> {
  const key = { url: toolkitKeyUrl, name: 'gpgkey' }
  /** Made when the key is known; its undo puts back what it found. */
  let write: Step<HostWork> | undefined
  return {
    id: 'toolkit-key',
    title: 'Add the key of the NVIDIA container toolkit',
    isDone: async ({ host }, io) => (await inspectFile(host, toolkitKeyPath, signalOf(io))).kind === 'file',
    preview: () => [
      commandPreview(downloadArgv(key), `Taken only when its fingerprint is ${toolkitFingerprint}.`),
      {
        kind: 'file',
        text: `${toolkitKeyPath} (0644): the key as it was downloaded`,
        data: { path: toolkitKeyPath, mode: '0644' },
      },
    ],
    async run(work, io) {
      const content = await withDownload(work.host, key, io, async (path) => {
        await checkFingerprint(work, path, io.signal)
        return await work.host.shell.readFile(path, signalOf(io))
      })
      write = fileStep({
        id: 'toolkit-key',
        title: 'Add the key of the NVIDIA container toolkit',
        path: toolkitKeyPath,
        content,
        why: 'The repository is signed by it.',
      })
      await write.run(work, io)
    },
    undo: async (work, io) => write?.undo?.(work, io),
  }
}

/** Every primary key in the file has to be the one: a second would be good for the repository, too. */
async function checkFingerprint({ host }: HostWork, path: string, signal: AbortSignal): Promise<void> {
  const phase = "check the container toolkit's key"
  const folder = path.slice(0, path.lastIndexOf('/'))
  const argv = [
    'gpg',
    '--homedir',
    folder,
    '--batch',
    '--no-tty',
    '--show-keys',
    '--with-colons',
    path,
  ] as const
  const { stdout } = await host.shell.run(argv, { signal, phase })
  const found = [...stdout.matchAll(/^pub:.*\n(?:(?!fpr:).*\n)*fpr:+([0-9A-F]{40}):/gm)].map(
    (match) => match[1],
  )
  if (found.length === 1 && found[0] === toolkitFingerprint) return
  throw new PveError(
    `The key at ${toolkitKeyUrl} is not the one that is known: ${found.join(', ') || 'it is no key'}.`,
    {
      code: 'DOWNLOAD_REFUSED',
      phase,
      hint: `Expected is ${toolkitFingerprint}. See whether NVIDIA has announced a new one, and use a newer gpu-vm-bootstrap then.`,
    },
  )
}

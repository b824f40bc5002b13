/** Packages: apt, dpkg, and what apt downloads. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { mirrorScript } from '../../bootstrap/probes.js'
import type { Machine } from '../machine.js'

/** What NVIDIA's servers have. */
const keyringDeb = Buffer.from('cuda-keyring 1.1-1\n')
const keyringHash = createHash('sha256').update(keyringDeb).digest('hex')
const index = `Package: cuda-keyring
Version: 1.1-1
Filename: ./cuda-keyring_1.1-1_all.deb
SHA256: ${keyringHash}
`
const toolkitKey = '-----BEGIN PGP PUBLIC KEY BLOCK-----\nsimulated\n-----END PGP PUBLIC KEY BLOCK-----\n'

const downloads: Readonly<Record<string, () => Uint8Array>> = {
  'Packages.gz': () => gzipSync(index),
  'cuda-keyring_1.1-1_all.deb': () => keyringDeb,
  gpgkey: () => Buffer.from(toolkitKey),
}

/** The network of the simulated host is there as long as apt knows packages. */
const isOffline = ({ state }: Machine): boolean => Object.keys(state.available).length === 0
const offline: ScriptedAnswer = {
  exitCode: 100,
  stderr: "E: Temporary failure resolving 'archive.ubuntu.com'\n",
}

export function aptRules(machine: Machine): readonly ScriptedRule[] {
  const { state } = machine
  // The driver that is on the disk is the one that the next boot loads.
  machine.onBoot.push(({ state: { nvidiaVersion, boot } }) => {
    if (nvidiaVersion !== undefined && !boot.modules.includes('nvidia')) boot.modules.push('nvidia')
  })
  return [
    { match: ['apt-get', 'update'], answer: () => (isOffline(machine) ? offline : {}) },
    { match: ['apt-get', 'install'], answer: ({ argv = ['apt-get'] }) => install(machine, argv) },
    {
      match: ['apt-get', 'purge'],
      answer: ({ argv = ['apt-get'] }): ScriptedAnswer => {
        for (const name of namesIn(argv)) delete state.packages[name]
        return {}
      },
    },
    {
      match: ['apt-cache', 'madison'],
      answer: ({ argv = ['apt-cache'] }): ScriptedAnswer => ({
        stdout: argv
          .slice(2)
          .flatMap((name) => {
            const version = state.available[name]
            return version === undefined ? [] : [`${name} | ${version} | http://archive.ubuntu.com/ubuntu\n`]
          })
          .join(''),
      }),
    },
    {
      match: ['dpkg-query', '--show'],
      answer: ({ argv = ['dpkg-query'] }): ScriptedAnswer => {
        const names = argv.slice(4)
        const found = names.filter((name) => state.packages[name] !== undefined)
        return {
          exitCode: found.length === names.length ? 0 : 1,
          stdout: found.map((name) => `${name} installed\n`).join(''),
        }
      },
    },
    {
      match: ['dpkg', '--install'],
      answer: ({ argv }): ScriptedAnswer => {
        if (!machine.files.has(argv?.[2] ?? '')) return { exitCode: 1, stderr: 'dpkg: error: no such file\n' }
        state.packages['cuda-keyring'] = '1.1-1'
        return {}
      },
    },
    { match: ['dpkg', '--configure'] },
    { match: ['/usr/lib/apt/apt-helper', 'download-file'], answer: ({ argv }) => download(machine, argv) },
    {
      match: (argv) => argv[0] === 'sh' && argv[2] === mirrorScript,
      answer: ({ argv = ['sh'] }): ScriptedAnswer => {
        const silent = argv.slice(4).filter((url) => machine.silentServers.has(new URL(url).hostname))
        return isOffline(machine) ? offline : { stdout: silent.map((url) => `${url}\n`).join('') }
      },
    },
    {
      match: ['gpg'],
      answer: ({ argv }): ScriptedAnswer => {
        const isKnown = machine.text(argv?.at(-1) ?? '') === toolkitKey
        const fingerprint = isKnown ? 'C95B321B61E88C1809C4F759DDCAE044F796ECB0' : '0'.repeat(40)
        return {
          stdout: `pub:-:4096:1:${fingerprint.slice(-16)}:1505000000:::-:::scESC::::::23::0:\nfpr:::::::::${fingerprint}:\n`,
        }
      },
    },
    { match: ['mkdir', '-p'] },
  ]
}

const namesIn = (argv: readonly string[]): string[] =>
  argv.slice(2).filter((word) => !word.startsWith('-') && !word.includes('::'))

/** Drivers of two origins cannot be installed beside one another. */
const conflicts: Readonly<Record<string, RegExp>> = { 'cuda-drivers': /^nvidia-driver-\d/ }

function install(machine: Machine, argv: readonly string[]): ScriptedAnswer {
  const { state } = machine
  const names = namesIn(argv)
  const unknown = names.find(
    (name) => state.available[name] === undefined && state.packages[name] === undefined,
  )
  if (isOffline(machine)) return offline
  if (unknown !== undefined) return { exitCode: 100, stderr: `E: Unable to locate package ${unknown}\n` }
  const removed = names.flatMap((name) =>
    Object.keys(state.packages).filter((other) => conflicts[name]?.test(other) === true),
  )
  if (removed.length > 0 && argv.includes('--no-remove'))
    return { exitCode: 100, stderr: 'E: Packages need to be removed but remove is disabled.\n' }
  for (const name of removed) delete state.packages[name]
  for (const name of names) state.packages[name] ??= state.available[name] ?? ''
  if (names.includes('libvirt-daemon-system')) {
    state.groups['libvirt'] ??= []
    state.groups['kvm'] ??= []
    state.units['libvirtd.service'] ??= { isEnabled: true, isActive: true }
  }
  if (names.includes('cuda-drivers'))
    state.nvidiaVersion = (state.available['cuda-drivers'] ?? '').split('-')[0]
  return { stdout: names.map((name) => `Setting up ${name} ...\n`).join('') }
}

function download(machine: Machine, argv: readonly string[] = []): ScriptedAnswer {
  const [, , url = '', path = '', hash] = argv
  const content = downloads[url.slice(url.lastIndexOf('/') + 1)]?.()
  if (isOffline(machine)) return offline
  if (content === undefined) return { exitCode: 100, stderr: `E: Failed to fetch ${url}  404  Not Found\n` }
  const is = createHash('sha256').update(content).digest('hex')
  if (hash !== undefined && hash !== `SHA256:${is}`)
    return { exitCode: 100, stderr: `E: Failed to fetch ${url}  Hash Sum mismatch\n` }
  machine.files.set(path, { content, mode: 0o644, owner: 'root:root' })
  return {}
}

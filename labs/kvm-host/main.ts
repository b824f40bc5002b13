/** `labs/kvm-host/lab build|up|down|status|shell|libvirtd`: the lab from a command line. */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { quoteShellWord } from '@pve/core'
import { labHome } from './folders.js'
import {
  buildKvmImage,
  findKvmHost,
  isOfTests,
  type KvmHost,
  kvmHostNames,
  removeKvmImage,
  savedHost,
  saveKvmHost,
  startKvmHost,
  stopKvmHost,
} from './lab.js'
import { libvirtdLab } from './libvirtd/libvirtd-lab.js'

const usage = `usage: labs/kvm-host/lab COMMAND
  build [--tests]     install what is missing and build the image (some five minutes, once); --tests also makes the
                      saved state that the tests start from
  up [OPTION...]      start a host:
    --name NAME         several run side by side (default: lab)
    --platform amd      with /dev/kvm inside (default: intel, without)
    --gpus nvidia       with the ids of two NVIDIA cards (default: qemu, QEMU's own)
    --twin              the second card is of the first one's model
    --os ubuntu         what /etc/os-release says (default: debian)
    --no-iommu          as with VT-d switched off in the firmware
    --append ARGUMENTS  kernel arguments; intel_iommu=off: an IOMMU that is off until a tool turns it on
    --warm              from a saved running state of the same options, made at first use
    --keep              go on with this name's disk of the last run
  down [--name NAME | --all | --tests] [--purge]
                      switch it off, or all, or those of tests that were cut off; --purge also removes its disk, and with
                      --all the image and the saved states
  status              each host with its port; exit code 3 when none runs
  shell [--name NAME] [COMMAND...]
                      root on the host, by ssh
  libvirtd [COMMAND...]
                      a shell, or a command, beside a libvirtd of its own on this machine, which ends with it
State: $KVM_LAB_HOME (default: /var/tmp/kvm-lab).`

const tell = (line: string): void => console.error(`kvm lab: ${line}`)

function show({ name, port, sshConfig, tookSeconds }: KvmHost): void {
  console.log(`${name}: 127.0.0.1:${port}, up after ${tookSeconds} s; ssh -F ${sshConfig} lab`)
}

const oneOf = <T extends string>(
  name: string,
  values: readonly T[],
  given: string | undefined,
): T | undefined => {
  if (given === undefined) return undefined
  const found = values.find((value) => value === given)
  if (found === undefined) throw new Error(`--${name} is one of ${values.join(', ')}, not ${given}.`)
  return found
}

/** Runs a program on this terminal. */
async function sitAt(argv: readonly string[]): Promise<number> {
  const [program = 'sh', ...rest] = argv
  const child = spawn(program, rest, { stdio: 'inherit' })
  return await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 255))
  })
}

async function up(values: ReturnType<typeof parse>['values']): Promise<void> {
  const platform = oneOf('platform', ['intel', 'amd'], values.platform)
  const gpus = oneOf('gpus', ['qemu', 'nvidia'], values.gpus)
  const os = oneOf('os', ['debian', 'ubuntu'], values.os)
  show(
    await startKvmHost({
      name: values.name,
      twin: values.twin,
      iommu: !values['no-iommu'],
      warm: values.warm,
      keep: values.keep,
      tell,
      ...(platform !== undefined && { platform }),
      ...(gpus !== undefined && { gpus }),
      ...(os !== undefined && { os }),
      ...(values.append !== undefined && { append: values.append }),
    }),
  )
}

async function down(values: ReturnType<typeof parse>['values']): Promise<void> {
  const stopped: string[] = []
  const all = values.all || values.tests ? await kvmHostNames() : [values.name]
  for (const name of values.tests ? all.filter(isOfTests) : all)
    if (await stopKvmHost(name, { purge: values.purge })) stopped.push(name)
  if (values.all && values.purge) await removeKvmImage()
  console.log(stopped.length > 0 ? `stopped: ${stopped.join(', ')}` : 'nothing was running')
}

async function status(): Promise<number> {
  const hosts = await Promise.all((await kvmHostNames()).map((name) => findKvmHost(name)))
  const running = hosts.filter((host) => host !== undefined)
  for (const host of running) show(host)
  if (running.length > 0) return 0
  console.log('not running')
  return 3
}

async function shell(name: string, command: readonly string[]): Promise<number> {
  const host = await findKvmHost(name)
  if (host === undefined)
    throw new Error(`The host ${name} does not run: labs/kvm-host/lab up --name ${name}`)
  // One word is a line for the shell there; several are a command and its arguments.
  const words = command.length === 1 ? command : command.map(quoteShellWord)
  return await sitAt(['ssh', '-F', host.sshConfig, 'lab', ...(words.length > 0 ? ['--', ...words] : [])])
}

async function libvirtd([program, ...rest]: readonly string[]): Promise<number> {
  const lab = await libvirtdLab({ tell })
  try {
    return await sitAt(lab.inside(program === undefined ? ['bash'] : [program, ...rest]))
  } finally {
    await lab.stop()
  }
}

/** What stands after `shell` and `libvirtd` is the command's, but for their own `--name`. */
function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      name: { type: 'string', default: 'lab' },
      platform: { type: 'string' },
      gpus: { type: 'string' },
      twin: { type: 'boolean', default: false },
      os: { type: 'string' },
      'no-iommu': { type: 'boolean', default: false },
      append: { type: 'string' },
      warm: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      tests: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      purge: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
}

async function main(given: readonly string[]): Promise<number> {
  const [command, ...rest] = given
  if (command === 'libvirtd') return await libvirtd(rest)
  if (command === 'shell') {
    const [option, name, ...words] = rest
    return option === '--name' && name !== undefined ? await shell(name, words) : await shell('lab', rest)
  }
  const { values } = parse(rest)
  if (values.help || command === '--help') {
    console.log(usage)
    return 0
  }
  switch (command) {
    case 'build':
      await (values.tests ? saveKvmHost({ ...savedHost, tell }) : buildKvmImage(tell))
      console.log(`the image is in ${labHome()}/cache`)
      return 0
    case 'up':
      await up(values)
      return 0
    case 'down':
      await down(values)
      return 0
    case 'status':
      return await status()
    default:
      console.error(usage)
      return 2
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

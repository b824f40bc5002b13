/** Programs that packages bring: Docker, Tailscale, downloads, signatures, graphics. */
import { createHash } from 'node:crypto'
import { FileError } from './file-tree.js'
import type { Machine } from './machine.js'
import {
  failed,
  type Outcome,
  outcome,
  type ProgramCall,
  type Programs,
  pathIn,
  readArguments,
} from './program.js'

const anyOf =
  (...packages: string[]) =>
  ({ inside }: Machine): boolean =>
    packages.some((name) => inside.packages[name] !== undefined)

/** @param services names that distributions have for it */
const runs = ({ inside }: Machine, ...services: string[]): boolean =>
  services.some((name) => inside.services[name]?.active === true)

/** The kernel's features that a container is given. */
const hasFeature = ({ guest }: Machine, name: string): boolean =>
  guest === undefined ||
  new RegExp(`(?:^|,)${name}=1`).test(guest.config['features'] ?? '') ||
  guest.config['unprivileged'] !== '1'

function docker(call: ProgramCall): Outcome {
  const { machine } = call
  const [verb = '', ...rest] = call.args
  if (verb === '--version' || verb === '-v') return outcome('Docker version 28.5.1, build e180ab8\n')
  if (verb === 'compose') return outcome(rest[0] === 'version' ? 'Docker Compose version v2.40.0\n' : '')
  if (!runs(machine, 'docker'))
    return outcome(
      '',
      1,
      'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?\n',
    )
  switch (verb) {
    case 'version':
      return outcome(
        rest.some((arg) => arg.includes('{{'))
          ? '28.5.1\n'
          : 'Client:\n Version:           28.5.1\n\nServer:\n Engine:\n  Version:          28.5.1\n',
      )
    case 'info':
      return outcome(
        rest.some((arg) => arg.includes('{{'))
          ? '28.5.1\n'
          : 'Server:\n Containers: 0\n Storage Driver: overlay2\n Server Version: 28.5.1\n',
      )
    case 'ps':
    case 'images':
      return outcome('CONTAINER ID   IMAGE     COMMAND   CREATED   STATUS    PORTS     NAMES\n')
    case 'image':
      return dockerImage(call, rest)
    case 'pull':
      keepImage(machine, rest.at(-1) ?? '')
      return outcome(`Status: Downloaded newer image for ${rest.at(-1) ?? ''}\n`, 0, '', 2)
    case 'rm':
    case 'rmi':
      return outcome()
    case 'run': {
      if (!hasFeature(machine, 'nesting'))
        return outcome(
          '',
          125,
          'docker: Error response from daemon: failed to create task for container: OCI runtime create failed: unable to start container process: error mounting "proc" to rootfs at "/proc": permission denied: unknown.\n',
        )
      const image = imageOf(rest)
      keepImage(machine, image)
      return /^hello-world(?::|$)/.test(image)
        ? outcome(
            '\nHello from Docker!\nThis message shows that your installation appears to be working correctly.\n\n',
            0,
            '',
            2,
          )
        : outcome('', 0, '', 2)
    }
    default:
      return failed(call, `the simulated shell does not know docker ${verb}`)
  }
}

/** Options of `docker run` that take a value in a word of its own. */
const dockerValues = new Set(
  '-e --env -v --volume -p --publish --name --network -w -u --user --device --entrypoint'.split(' '),
)

function imageOf(args: readonly string[]): string {
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? ''
    if (dockerValues.has(arg)) index++
    else if (!arg.startsWith('-')) return arg
  }
  return ''
}

/** One image a line. */
const imageList = '/var/lib/docker/images'

const imagesOf = ({ files }: Machine): string[] =>
  files.exists(imageList) ? files.read(imageList).toString('utf8').split('\n').filter(Boolean) : []

function keepImage(machine: Machine, image: string): void {
  if (image === '' || imagesOf(machine).includes(image)) return
  machine.files.makeFolders('/var/lib/docker', 0o710)
  machine.files.write(imageList, Buffer.from(`${image}\n`), { append: true })
}

/** `docker image inspect --format TEXT IMAGE` */
function dockerImage({ machine }: ProgramCall, args: readonly string[]): Outcome {
  const image = args.at(-1) ?? ''
  if (!imagesOf(machine).includes(image))
    return outcome('[]\n', 1, `Error response from daemon: No such image: ${image}\n`)
  const format = args.indexOf('--format')
  return outcome(format < 0 ? `[{"RepoTags":["${image}"]}]\n` : `${args[format + 1] ?? ''}\n`)
}

/** Where the simulated daemon keeps what it joined. */
const tailscaleState = '/var/lib/tailscale/tailscaled.state'

/** What it was joined with: a hash of the key, never the key. */
function joined({ files }: Machine): string | undefined {
  if (!files.exists(tailscaleState)) return undefined
  return files.read(tailscaleState).toString('utf8').trim()
}

function tailscale(call: ProgramCall): Outcome {
  const { machine } = call
  const { flags, values, rest } = readArguments(call.args, [
    'auth-key',
    'authkey',
    'hostname',
    'timeout',
    'login-server',
  ])
  const [verb = ''] = rest
  if (verb === 'version' || flags.has('version')) return outcome('1.90.1\n')
  if (!runs(machine, 'tailscaled', 'tailscale'))
    return outcome(
      '',
      1,
      "failed to connect to local tailscaled; it doesn't appear to be running (sudo systemctl start tailscaled ?)\n",
    )
  const key = joined(machine)
  const address = `100.${64 + (machine.hostname.length % 60)}.${machine.guest?.vmid ? machine.guest.vmid % 250 : 1}.1`
  switch (verb) {
    case 'status':
      if (flags.has('json')) {
        const state = {
          BackendState: key === undefined ? 'NeedsLogin' : 'Running',
          Self: {
            HostName: machine.hostname,
            Online: key !== undefined,
            TailscaleIPs: key === undefined ? [] : [address],
          },
        }
        return outcome(`${JSON.stringify(state, null, 2)}\n`)
      }
      return key === undefined
        ? outcome('Logged out.\n', 1)
        : outcome(`${address}  ${machine.hostname}  demo@  linux   -\n`)
    case 'ip':
      return key === undefined
        ? outcome('', 1, 'no current Tailscale IPs; state: NeedsLogin\n')
        : outcome(`${address}\n`)
    case 'up':
    case 'login':
      return tailscaleUp(call, values.get('auth-key') ?? values.get('authkey'), key)
    case 'down':
    case 'set':
      return outcome()
    case 'logout':
      if (key !== undefined) machine.files.remove(tailscaleState)
      return outcome()
    default:
      return failed(call, `the simulated shell does not know tailscale ${verb}`)
  }
}

function tailscaleUp(call: ProgramCall, given: string | undefined, before: string | undefined): Outcome {
  const { machine } = call
  if (!machine.files.device('/dev/net/tun'))
    return outcome(
      '',
      1,
      'backend error: tun module not loaded nor found on disk; is /dev/net/tun passed to this container?\n',
    )
  if (given === undefined) {
    if (before !== undefined) return outcome()
    return outcome(
      '\nTo authenticate, visit:\n\n\thttps://login.tailscale.com/a/simulated\n\n',
      1,
      'the simulated shell cannot sign in by a browser\n',
    )
  }
  let key = given
  if (given.startsWith('file:')) {
    try {
      key = machine.files
        .read(pathIn(call, given.slice('file:'.length)))
        .toString('utf8')
        .trim()
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      return outcome('', 1, `open ${given.slice('file:'.length)}: no such file or directory\n`)
    }
  }
  if (!/^tskey-/.test(key)) return outcome('', 1, 'backend error: invalid key: unable to validate API key\n')
  machine.files.makeFolders('/var/lib/tailscale', 0o700)
  machine.files.write(tailscaleState, Buffer.from(`${createHash('sha256').update(key).digest('hex')}\n`), {
    mode: 0o600,
  })
  return outcome('', 0, '', 1.5)
}

/** Nothing is fetched: a file that says where it would be from. */
function download(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, [
    'o',
    'O',
    'output',
    'output-document',
    'H',
    'header',
    'X',
    'd',
    'u',
    'm',
    'max-time',
    'retry',
    'connect-timeout',
    'proto',
    'w',
  ])
  const url = rest.find((arg) => /^https?:/.test(arg)) ?? rest[0]
  if (url === undefined) return failed(call, 'no URL specified', 2)
  if (/\.invalid(?:[:/]|$)/.test(url))
    return outcome('', 6, `curl: (6) Could not resolve host: ${new URL(url).hostname}\n`)
  const wgetName = call.name === 'wget' ? (values.get('O') ?? values.get('output-document')) : undefined
  const curlName = call.name === 'curl' ? (values.get('o') ?? values.get('output')) : undefined
  const inferred =
    call.name === 'wget' || flags.has('O') || flags.has('remote-name')
      ? url.slice(url.lastIndexOf('/') + 1)
      : undefined
  const target = wgetName ?? curlName ?? inferred
  const content = `# (simulated) ${url}\n`
  if (target === undefined || target === '-') return outcome(content, 0, '', 0.5)
  try {
    call.machine.files.write(pathIn(call, target), Buffer.from(content), { mode: 0o666 & ~call.around.umask })
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return outcome('', 23, `curl: (23) Failure writing output to destination: ${error.message}\n`)
  }
  return outcome('', 0, '', 0.5)
}

function gpg(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, [
    'o',
    'output',
    'homedir',
    'keyserver',
    'no-default-keyring',
  ])
  if (flags.has('version')) return outcome('gpg (GnuPG) 2.4.7\n')
  const target = values.get('o') ?? values.get('output')
  const source = rest[0]
  try {
    const bytes =
      source === undefined || source === '-' ? call.stdin : call.machine.files.read(pathIn(call, source))
    if (target === undefined) return outcome(flags.has('dearmor') ? bytes : '')
    const path = pathIn(call, target)
    if (call.machine.files.exists(path) && !flags.has('yes'))
      return outcome('', 2, `gpg: dearmoring failed: File exists\n`)
    call.machine.files.write(path, bytes)
    return outcome()
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    return outcome('', 2, `gpg: can't open '${source ?? target}': ${error.message}\n`)
  }
}

function nvidiaSmi({ machine, args }: ProgramCall): Outcome {
  if (!machine.files.device('/dev/nvidia0') || !machine.files.device('/dev/nvidiactl'))
    return outcome('', 9, "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\n")
  return outcome(
    args.includes('-L')
      ? 'GPU 0: NVIDIA T400 (UUID: GPU-00000000-0000-0000-0000-000000000000)\n'
      : 'NVIDIA-SMI 580.82.07    Driver Version: 580.82.07    CUDA Version: 13.0\n0  NVIDIA T400\n',
  )
}

function vainfo({ machine }: ProgramCall): Outcome {
  return machine.files.device('/dev/dri/renderD128')
    ? outcome(
        'vainfo: Driver version: Intel iHD driver\n      VAProfileH264Main               :\tVAEntrypointVLD\n',
      )
    : outcome('', 3, 'error: failed to initialize display\n')
}

/** Scripts of other languages are not run at all. */
function interpreter(call: ProgramCall): Outcome {
  const [file] = call.args
  if (file === '--version' || file === '-V') return outcome(`${call.name} (simulated)\n`)
  const path = file === undefined || file.startsWith('-') ? undefined : pathIn(call, file)
  if (path !== undefined && !call.machine.files.exists(path))
    return outcome('', 2, `${call.name}: can't open file '${file}': [Errno 2] No such file or directory\n`)
  const text =
    path === undefined ? call.stdin.toString('utf8') : call.machine.files.read(path).toString('utf8')
  const lines = text.split('\n').filter((line) => line.trim() !== '').length
  return outcome(`(simulated) ran ${lines} lines of ${call.name}\n`)
}

export const toolPrograms: Programs = {
  docker: {
    run: docker,
    isThere: anyOf('docker.io', 'docker-ce', 'docker', 'docker-cli', 'docker-ce-cli', 'moby-engine'),
  },
  dockerd: { run: () => outcome(), isThere: anyOf('docker.io', 'docker-ce', 'docker') },
  tailscale: { run: tailscale, isThere: anyOf('tailscale') },
  tailscaled: { run: () => outcome(), isThere: anyOf('tailscale') },
  curl: { run: download, isThere: anyOf('curl') },
  wget: {
    run: download,
    isThere: (machine) => anyOf('wget')(machine) || machine.distribution.packages === 'apk',
  },
  gpg: { run: gpg, isThere: anyOf('gnupg', 'gpg', 'gnupg2') },
  'nvidia-smi': { run: nvidiaSmi, isThere: (machine) => machine.files.device('/dev/nvidia0') !== undefined },
  python3: {
    run: interpreter,
    isThere: (machine) => anyOf('python3')(machine) || machine.distribution.packages === 'apt',
  },
  perl: {
    run: interpreter,
    isThere: (machine) => anyOf('perl')(machine) || machine.distribution.packages === 'apt',
  },
  vainfo: { run: vainfo, isThere: anyOf('vainfo', 'libva-utils') },
}

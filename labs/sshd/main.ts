/** `labs/sshd/lab up|down|status|env|shell`: the lab from a command line. */
import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { quoteShellWord } from '@pve/core'
import { labNames } from './folders.js'
import { findSshdLab, type SshdLab, startSshdLab, stopSshdLab } from './lab.js'
import { sshArguments } from './ssh-client.js'

const usage = `usage: labs/sshd/lab [--name NAME] COMMAND
  up [--port N]     start it, or find it running
  down [--purge]    end everything that runs in it; --purge also removes its keys and folder
  down --all        the same for every lab, also those that tests were killed in
  status            whether it runs, and how to reach it
  env               its variables, for a shell: eval "$(labs/sshd/lab env)"
  shell [COMMAND]   root on the node, by ssh
State: $LAB_SSHD_STATE (default: ~/.cache/pve-suite/sshd-lab).`

// What stands after `shell` is the command's, options and all.
const given = process.argv.slice(2)
const shellAt = given.indexOf('shell')
const rest = shellAt === -1 ? [] : given.slice(shellAt + 1)

const parse = () =>
  parseArgs({
    args: shellAt === -1 ? given : given.slice(0, shellAt + 1),
    allowPositionals: true,
    options: {
      name: { type: 'string', default: 'default' },
      port: { type: 'string' },
      purge: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })

function show(lab: SshdLab): void {
  const { description } = lab
  console.log(
    `node ${description.node} at ${description.sshd.host}:${description.sshd.port}; jump host at ${description.jump.host}:${description.jump.port}`,
  )
  console.log(`ssh ${sshArguments(lab.description).map(quoteShellWord).join(' ')}`)
  console.log(`all of it: ${description.folder}/lab.json`)
}

async function running(name: string): Promise<SshdLab> {
  const lab = await findSshdLab(name)
  if (lab === undefined) throw new Error('The SSH lab does not run: labs/sshd/lab up')
  return lab
}

async function main(): Promise<number> {
  const { values, positionals } = parse()
  const [command] = positionals
  if (values.help) {
    console.log(usage)
    return 0
  }
  switch (command) {
    case 'up': {
      const port = values.port === undefined ? {} : { port: Number(values.port) }
      show(await startSshdLab({ name: values.name, ...port, tell: (text) => console.error(`lab: ${text}`) }))
      return 0
    }
    case 'down': {
      const stopped: string[] = []
      for (const name of values.all ? labNames() : [values.name])
        if (await stopSshdLab(name, { purge: values.purge })) stopped.push(name)
      console.log(stopped.length > 0 ? `stopped: ${stopped.join(', ')}` : 'nothing was running')
      return 0
    }
    case 'status': {
      const lab = await findSshdLab(values.name)
      if (lab === undefined) {
        console.log('not running')
        return 3
      }
      show(lab)
      return 0
    }
    case 'env': {
      const { description } = await running(values.name)
      const variables = {
        LAB_SSHD_JSON: `${description.folder}/lab.json`,
        LAB_SSHD_HOST: description.sshd.host,
        LAB_SSHD_PORT: String(description.sshd.port),
        LAB_SSHD_KEY: description.keys.ed25519.path,
        LAB_SSHD_KNOWN_HOSTS: description.knownHosts,
      }
      for (const [name, value] of Object.entries(variables))
        console.log(`export ${name}=${quoteShellWord(value)}`)
      return 0
    }
    case 'shell': {
      // One word is a line for the shell there; several are a command and its arguments.
      const words = rest.length === 1 ? rest : rest.map(quoteShellWord)
      const child = spawn(
        'ssh',
        [...sshArguments((await running(values.name)).description), '--', ...words],
        {
          stdio: 'inherit',
        },
      )
      return await new Promise((resolve, reject) => {
        child.once('error', reject)
        child.once('close', (code) => resolve(code ?? 255))
      })
    }
    default:
      console.error(usage)
      return 2
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

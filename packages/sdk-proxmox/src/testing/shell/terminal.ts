/** A terminal on a node or in a container: a prompt, and one line after another. */
import { PassThrough, Writable } from 'node:stream'
import type { Argv, ShellTerminal } from '@pve/core'
import { missingConfig } from '../guest-config.js'
import { settle } from '../tasks.js'
import type { World } from '../world.js'
import { containerMachine, type Machine, nodeMachine } from './machine.js'
import { nodePrograms } from './pct.js'
import { freshSurroundings, Runner } from './run-program.js'

/** `pct enter VMID` and `pct exec VMID -- bash` lead into the container, all else stays on the node. */
export function nodeTerminal(world: World, node: string, argv: Argv): ShellTerminal {
  settle(world)
  const output = new PassThrough()
  const [program, verb, vmid = ''] = argv
  if (program !== 'pct' || (verb !== 'enter' && verb !== 'exec' && verb !== 'console')) {
    const isShell = /(?:^|\/)(?:sh|bash|login)$/.test(program)
    const machine = nodeMachine(world, node)
    return isShell ? prompt(machine, output) : once(machine, argv, output)
  }
  const guest = world.state.guests[vmid]
  if (guest?.type !== 'lxc' || guest.node !== node)
    return ended(output, `${missingConfig('lxc', node, Number(vmid))}\n`, 2)
  if (!guest.running) return ended(output, `CT ${vmid} not running!\n`, 255)
  const machine = containerMachine(world, guest)
  const command = verb === 'exec' ? argv.slice(argv.indexOf('--') + 1) : []
  const [first = 'bash'] = command
  return verb !== 'exec' || (command.length === 1 && /(?:^|\/)(?:sh|bash|ash)$/.test(first))
    ? prompt(machine, output)
    : once(machine, [first, ...command.slice(1)], output)
}

/** Terminals end their lines by two characters. */
const onTerminal = (text: string): string => text.replace(/\r?\n/g, '\r\n')

function ended(output: PassThrough, text: string, exitCode: number): ShellTerminal {
  output.end(onTerminal(text))
  const input = new Writable({ write: (_chunk, _encoding, done) => done() })
  return { input, output, resize: () => {}, exited: Promise.resolve(exitCode), close: () => {} }
}

function once(machine: Machine, argv: Argv, output: PassThrough): ShellTerminal {
  const runner = new Runner(machine, machine.guest ? {} : nodePrograms)
  const { stdout, stderr, exitCode } = runner.run(argv, Buffer.alloc(0))
  return ended(output, `${stdout.toString('utf8')}${stderr}`, exitCode)
}

function prompt(machine: Machine, output: PassThrough): ShellTerminal {
  const runner = new Runner(machine, machine.guest ? {} : nodePrograms)
  const around = freshSurroundings(machine)
  around.cwd = '/root'
  const ask = () => output.write(`root@${machine.hostname}:${around.cwd === '/root' ? '~' : around.cwd}# `)
  let line = ''
  let isOver = false
  let end = (_code: number) => {}
  const exited = new Promise<number>((resolve) => {
    end = (code) => {
      if (isOver) return
      isOver = true
      output.end()
      resolve(code)
    }
  })
  const enter = () => {
    const text = line.trim()
    line = ''
    if (/^(?:exit|logout)\b/.test(text)) {
      output.write('exit\r\n')
      end(Number(text.split(/\s+/)[1] ?? 0))
      return
    }
    const folder = /^cd(?:\s+(\S+))?$/.exec(text)
    if (folder) {
      const wanted = runner.run(
        ['sh', '-c', 'cd "$1" && pwd', 'sh', folder[1] ?? '/root'],
        Buffer.alloc(0),
        around,
      )
      if (wanted.exitCode === 0) around.cwd = wanted.stdout.toString('utf8').trim()
      else output.write(onTerminal(wanted.stderr))
    } else if (text !== '') {
      const { stdout, stderr } = runner.run(['sh', '-c', text], Buffer.alloc(0), around)
      output.write(onTerminal(`${stdout.toString('utf8')}${stderr}`))
    }
    ask()
  }
  const type = (character: string) => {
    if (isOver) return
    if (character === '\r' || character === '\n') {
      output.write('\r\n')
      enter()
    } else if (character === '\u007f' || character === '\b') {
      if (line === '') return
      line = line.slice(0, -1)
      output.write('\b \b')
    } else if (character === '\u0003') {
      line = ''
      output.write('^C\r\n')
      ask()
    } else if (character === '\u0004') {
      if (line === '') end(0)
    } else if (character >= ' ') {
      line += character
      output.write(character)
    }
  }
  ask()
  const input = new Writable({
    write: (chunk: Buffer | string, _encoding, done) => {
      for (const character of chunk.toString()) type(character)
      done()
    },
    final: (done) => {
      end(0)
      done()
    },
  })
  return { input, output, resize: () => {}, exited, close: () => end(255) }
}

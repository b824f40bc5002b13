/** Completions in real shells, in a real terminal: what is on the line after Tab, and that nothing else happens. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Home } from './built-program.js'
import { TerminalSession } from './tmux.js'

const programs = ['pve', 'pxrun', 'ostui', 'vmctl', 'gpu-vm-bootstrap'] as const

/** A shell, and how the scripts come into it. */
interface Shell {
  readonly title: string
  readonly name: 'bash' | 'zsh' | 'fish'
  /** Where it finds a script by itself; else it sources them. */
  readonly scriptFile?: (program: string) => string
  /** Before the first prompt. */
  readonly setup: string
  readonly command: (setupFile: string) => readonly string[]
  readonly hasDescriptions: boolean
}

const sourced = (name: string) =>
  programs.map((program) => `source <(${program} completion ${name})`).join('\n')

const shells: readonly Shell[] = [
  {
    title: 'bash alone',
    name: 'bash',
    setup: `${sourced('bash')}\nPS1='> '`,
    command: (file) => ['bash', '--noprofile', '--rcfile', file, '-i'],
    hasDescriptions: false,
  },
  {
    title: 'bash with bash-completion, which finds the scripts',
    name: 'bash',
    scriptFile: (program) => `.local/share/bash-completion/completions/${program}`,
    setup: `source /usr/share/bash-completion/bash_completion\nPS1='> '`,
    command: (file) => ['bash', '--noprofile', '--rcfile', file, '-i'],
    hasDescriptions: false,
  },
  {
    title: 'zsh, sourced',
    name: 'zsh',
    setup: `autoload -Uz compinit\ncompinit -D -u\n${sourced('zsh')}\nPROMPT='> '`,
    command: () => ['zsh', '-i'],
    hasDescriptions: true,
  },
  {
    title: 'zsh, which finds the scripts',
    name: 'zsh',
    scriptFile: (program) => `functions/_${program}`,
    setup: `fpath=(~/functions $fpath)\nautoload -Uz compinit\ncompinit -D -u\nPROMPT='> '`,
    command: () => ['zsh', '-i'],
    hasDescriptions: true,
  },
  {
    title: 'fish, which finds the scripts',
    name: 'fish',
    scriptFile: (program) => `config/fish/completions/${program}.fish`,
    setup: `set -g fish_autosuggestion_enabled 0\nfunction fish_prompt; printf '> '; end\nfunction fish_greeting; end`,
    command: (file) => ['fish', '--init-command', `source ${file}`],
    hasDescriptions: true,
  },
]

/** Longest that a shell, a program and a busy machine take. */
const patienceMs = 20_000
const attempts = 4
const againMs = 3_000

/** Names that would do something, were they not quoted. */
const harmful = '$(touch ran)'
const awkward = `a b'c`

function prepare(home: Home): void {
  mkdirSync(home.path('bin'))
  for (const program of programs) {
    const file = fileURLToPath(new URL(`../bin/${program}.js`, import.meta.url))
    symlinkSync(file, home.path('bin', program))
  }
  writeFileSync(home.path('work', 'spec one.yaml'), '')
}

describe.each(shells)('ALL-11 LX-43 $title', ({ name, scriptFile, setup, command, hasDescriptions }) => {
  let home: Home
  let session: TerminalSession

  beforeAll(async () => {
    home = new Home()
    prepare(home)
    await home.pve(['vm', 'list', '--demo'])
    const state = home.path('state', 'pve', 'demo.json')
    const changed = readFileSync(state, 'utf8')
      .replaceAll('"web1"', JSON.stringify(harmful))
      .replaceAll('"web2"', JSON.stringify(awkward))
    writeFileSync(state, changed)
    const path = `${home.path('bin')}:${process.env['PATH'] ?? '/usr/bin:/bin'}`
    if (scriptFile) {
      for (const program of programs) {
        const file = home.path(scriptFile(program))
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, await scriptOf(home, program, name))
      }
    }
    // zsh reads it by itself; the others are told.
    const file = home.path(name === 'zsh' ? '.zshrc' : 'setup')
    writeFileSync(file, `${setup}\n`)
    session = await TerminalSession.start(home, [], {
      command: command(file),
      columns: 120,
      env: { PATH: path, XDG_CACHE_HOME: home.path('cache'), TERM: 'screen' },
    })
    await session.waitFor(/^> ?$/m, patienceMs)
  })
  afterAll(async () => {
    await session.close()
    home.remove()
  })

  /** Types at an empty prompt. Keys are heeded in turn: what Tab does is done before the next one. */
  async function type(text: string): Promise<void> {
    await session.keys('C-u', 'C-l')
    await session.waitUntil((screen) => /^> ?$/.test(screen.trim()), 'has no empty prompt', patienceMs)
    await session.type(text)
    await session.waitFor(`> ${text}`, patienceMs)
  }

  /**
   * Types, and presses Tab until it is so. Once is enough where definitions say what there is; a server's first answer
   * may come too late for its key, and is there at the next one.
   */
  async function complete(
    text: string,
    wanted: string | RegExp,
    keys: readonly string[] = ['Tab'],
  ): Promise<string> {
    await type(text)
    for (let attempt = 1; ; attempt++) {
      await session.keys(...keys)
      try {
        return await session.waitFor(wanted, attempt === attempts ? patienceMs : againMs)
      } catch (error) {
        if (attempt === attempts) throw error
      }
    }
  }

  it('offers commands and flags, with what they do where the shell can show that', async () => {
    const screen = await complete('pve vm sh', /show[\s\S]*shutdown/, ['Tab', 'Tab'])
    expect(screen.includes('Show state and configuration of a VM')).toBe(hasDescriptions)
    await complete('gpu-vm-bootstrap --skip-nv', '> gpu-vm-bootstrap --skip-nvidia')
    await complete('ostui server create --bo', '> ostui server create --boot-volume')
  })

  it('offers the values of a choice, beside the flag and after it', async () => {
    await complete('pve storage list --content=vz', '> pve storage list --content=vztmpl')
    await complete('pxrun create --on-failure de', '> pxrun create --on-failure destroy')
  })

  it('offers live values, also such with colons', async () => {
    await complete('vmctl info --demo tr', '> vmctl info --demo trainer')
    await complete(
      'vmctl gpu attach --demo trainer --gpu 0000:01',
      /> vmctl gpu attach --demo trainer --gpu 0000\\?:01\\?:00\.0/,
    )
  })

  it('a name that is a command is inserted quoted, and is never run', async () => {
    await complete(String.raw`pve vm show -q --demo \$`, /> pve vm show -q --demo .*touch/)
    await session.keys('Enter')
    await session.waitFor(/^100$/m, patienceMs)
    expect(existsSync(home.path('work', 'ran'))).toBe(false)
  })

  it.each([
    ['a', 'without quotes'],
    ["'a", 'in single quotes'],
    ['"a', 'in double quotes'],
  ])('a name with a blank and a quote, begun as %s', async (begun) => {
    await complete(`pve vm show -q --demo ${begun}`, /> pve vm show -q --demo .*b.*c/)
    await session.keys('Enter')
    await session.waitFor(/^101$/m, patienceMs)
  })

  it('leaves files to the shell, also beside the flag', async () => {
    await complete('pve vm create -f sp', /> pve vm create -f (?:spec\\ one\.yaml|'spec one\.yaml)/)
    await complete('pve vm create --file=sp', /> pve vm create --file=(?:spec\\ one\.yaml|'spec one\.yaml)/)
  })

  it.each([
    ['pve vm show x', 'no server'],
    ['pve vm show --nothing-like-that=x', 'no such flag'],
    ['pve vm show --host 127.0.0.1:1 --token-id a@pam!b --token-secret c x', 'a server that does not answer'],
    ['vmctl info --host nobody@127.0.0.1:1 x', 'a host that does not answer'],
  ])('after %s nothing is offered, said or asked', async (line) => {
    await type(line)
    await session.keys('Tab')
    await session.type('y')
    const screen = await session.waitFor(`${line}y`, patienceMs)
    expect(screen.trim()).toBe(`> ${line}y`)
  })
})

async function scriptOf(home: Home, program: string, shell: string): Promise<string> {
  const file = fileURLToPath(new URL(`../bin/${program}.js`, import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [file, 'completion', shell], {
    env: home.env(),
  })
  return stdout
}

it('ALL-11 the hidden way in is in no help', async () => {
  const home = new Home()
  try {
    const { stdout } = await home.pve(['--help'])
    expect(stdout).toContain('completion')
    expect(stdout).not.toContain('__complete')
  } finally {
    home.remove()
  }
})

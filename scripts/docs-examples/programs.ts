/** The TypeScript blocks of the documentation: checked by the compiler, all in one program, and run on the simulators. */
import os from 'node:os'
import { dirname, join } from 'node:path'
import vm from 'node:vm'
import * as core from '@pve/core'
import * as hostKvm from '@pve/host-kvm'
import * as hostTesting from '@pve/host-kvm/testing'
import type { CloudConfig, OpenCloudOptions } from '@pve/openstack'
import * as openstack from '@pve/openstack'
import * as openstackTesting from '@pve/openstack/testing'
import * as sdk from '@pve/sdk'
import * as sdkTesting from '@pve/sdk/testing'
import ts from 'typescript'
import { type Block, root } from './blocks.js'

/** One block, with those that go on from it. */
export interface Program {
  /** `docs/openstack.md:74`. */
  readonly name: string
  readonly blocks: readonly Block[]
  readonly text: string
}

/** @throws Error for a block that goes on from nothing */
export function programsOf(blocks: readonly Block[]): Program[] {
  const programs: { name: string; blocks: Block[]; text: string }[] = []
  for (const block of blocks.filter(({ language }) => language === 'ts')) {
    const name = `${block.file}:${block.line}`
    const before = programs.at(-1)
    if (block.role === 'continues') {
      if (before?.blocks[0]?.file !== block.file) throw new Error(`${name}: there is nothing to go on from`)
      before.blocks.push(block)
      before.text += `\n${block.text}`
    } else {
      programs.push({ name, blocks: [block], text: block.text })
    }
  }
  return programs
}

/** @returns what the compiler says, each with the line in its document */
export function checkTypes(programs: readonly Program[]): string[] {
  const { options } = readOptions()
  const texts = new Map(
    programs.map((program, index) => [join(root, folderOf(program), `docs-block-${index}.ts`), program]),
  )
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (name, ...rest) => {
    const own = texts.get(name)
    // A module, also where nothing is imported: each block has its own names. What it imports by a package's name is the
    // package's own ES module, as for the readers of the documentation.
    if (own)
      return ts.createSourceFile(name, `${own.text}\nexport {}\n`, {
        languageVersion: ts.ScriptTarget.ES2022,
        impliedNodeFormat: ts.ModuleKind.ESNext,
      })
    return getSourceFile.call(host, name, ...rest)
  }
  host.fileExists = (name) => texts.has(name) || fileExists.call(host, name)
  host.readFile = (name) => texts.get(name)?.text ?? readFile.call(host, name)
  const program = ts.createProgram([...texts.keys()], options, host)
  return [...texts].flatMap(([path, { blocks }]) => {
    const source = program.getSourceFile(path)
    if (source === undefined) return [`${path} was not read`]
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) => {
        const line = source.getLineAndCharacterOfPosition(start ?? 0).line
        return `${placeOf(blocks, line)} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`
      },
    )
  })
}

/** A block stands where its document does: what it imports by a path is named from there. */
const folderOf = (program: Program): string => dirname(program.blocks[0]?.file ?? '')

/** `docs/x.md:12`, of a line (from 0) of a program. */
function placeOf(blocks: readonly Block[], line: number): string {
  let left = line
  for (const block of blocks) {
    const lines = block.text.split('\n').length
    if (left < lines) return `${block.file}:${block.line + left}`
    left -= lines
  }
  return blocks[0]?.file ?? ''
}

function readOptions(): ts.ParsedCommandLine {
  const path = `${root}/tsconfig.base.json`
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile)
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'))
  return ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, dirname(path), { noEmit: true })
}

/**
 * Runs a program with the modules of this repository, whose servers are simulated: what a block connects to by an address,
 * a cloud's name or SSH is a simulator of its own.
 *
 * @param home the folder that it takes for the user's
 * @returns what it printed
 */
export async function runProgram(program: Program, home: string): Promise<string[]> {
  const modules = simulatedModules(home)
  const { outputText } = ts.transpileModule(program.text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  })
  const script = outputText
    .replace(
      /^import \{([^}]*)\} from '([^']+)';?$/gm,
      (_all, names: string, module: string) =>
        `const {${names.replaceAll(' as ', ': ')}} = await load(${JSON.stringify(module)});`,
    )
    .replace(/^export \{\};?$/m, '')
    .replace(/^export (?=async function|function|const)/gm, '')
  const printed: string[] = []
  const console = { log: (...words: unknown[]) => void printed.push(words.map(textOf).join(' ')) }
  const load = async (name: string): Promise<unknown> =>
    modules[name] ??
    (await import(name.startsWith('.') ? join(root, folderOf(program), name.replace(/\.js$/, '.ts')) : name))
  const run: unknown = vm.runInThisContext(`(async (load, console) => {${script}\n})`, {
    filename: program.name,
  })
  if (typeof run !== 'function') throw new Error('unreachable')
  await run(load, console)
  return printed
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function simulatedModules(home: string): Readonly<Record<string, unknown>> {
  const proxmox = sdkTesting.createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
  const cloud = openstackTesting.createSimulator({ speed: Number.POSITIVE_INFINITY })
  const host = hostTesting.createHostSimulator(hostTesting.preparedHost())
  const config: CloudConfig = {
    authUrl: cloud.authUrl,
    auth: {
      type: 'password',
      username: 'demo',
      userDomainName: 'Default',
      password: core.Secret.of(openstackTesting.demoPassword),
    },
    scope: { type: 'project', name: 'demo', domainName: 'Default' },
    region: 'RegionOne',
    interface: 'public',
    tls: {},
    endpointOverrides: {},
    microversions: {},
    origins: {},
  }
  return {
    'node:os': { ...os, homedir: () => home },
    '@pve/core': { ...core, localShell: () => host.shell() },
    '@pve/core/ssh': { openSsh: async () => host.shell() },
    '@pve/host-kvm': hostKvm,
    '@pve/host-kvm/testing': hostTesting,
    '@pve/openstack': {
      ...openstack,
      resolveCloud: async () => config,
      openCloud: (options: OpenCloudOptions) => openstack.openCloud({ fetch: cloud.fetch, ...options }),
    },
    '@pve/openstack/testing': openstackTesting,
    '@pve/sdk': {
      ...sdk,
      connect: (options: sdk.ConnectOptions) =>
        sdk.connect(
          options.fetch === undefined
            ? { url: proxmox.url, auth: proxmox.auth, fetch: proxmox.fetch }
            : options,
        ),
    },
    '@pve/sdk/testing': {
      ...sdkTesting,
      createSimulator: (options: sdkTesting.SimulatorOptions) =>
        sdkTesting.createSimulator({ taskSpeed: Number.POSITIVE_INFINITY, ...options }),
    },
  }
}

/** An empty folder with the packages in it as npm would have them, and a Jupyter that knows nothing but Deno's kernel. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { installPacked, publishedPackages } from '../../scripts/pack.js'
import { ensurePackages } from '../packages.js'
import { denoBinary } from './deno.js'
import { type Notebook, type Output, outputsSchema } from './notebook.js'

const run = promisify(execFile)

/** Debian's, whatever else is called python3 here: the modules are installed for it. */
const python = '/usr/bin/python3'
const jupyterClient = '/usr/lib/python3/dist-packages/jupyter_client'

const wanted = ['@pve/core', '@pve/sdk', '@pve/openstack']

export interface Place {
  /** The project that notebooks are run in. */
  readonly project: string
  /** @returns the outputs of each cell with code @throws Error with what a cell said when it failed */
  execute(notebook: Notebook): Promise<Output[][]>
  /** Processes that were started here and have not ended. */
  kernels(): number[]
  /** Ends what still runs, and removes the folder. */
  close(): void
}

/** Needs `npm run build`. @param tell is told what takes long, a line at a time */
export async function openPlace(tell: (line: string) => void): Promise<Place> {
  if (!existsSync(jupyterClient)) await ensurePackages([[jupyterClient, 'python3-jupyter-client']], tell)
  const deno = denoBinary()
  const home = mkdtempSync(join(tmpdir(), 'pve-notebooks-'))
  const project = join(home, 'project')
  try {
    tell('packing and installing the packages')
    // The types of Node: the packages' declarations name them.
    installPacked(
      publishedPackages().filter(({ manifest }) => wanted.includes(manifest.name)),
      home,
      project,
      ['@types/node'],
    )
  } catch (error) {
    rmSync(home, { recursive: true, force: true })
    throw error
  }
  const kernel = join(home, 'jupyter/kernels/deno')
  mkdirSync(kernel, { recursive: true })
  const argv = [deno, 'jupyter', '--kernel', '--conn', '{connection_file}']
  writeFileSync(
    join(kernel, 'kernel.json'),
    JSON.stringify({ argv, display_name: 'Deno', language: 'typescript' }),
  )
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    JUPYTER_DATA_DIR: join(home, 'jupyter'),
    // Its path in a kernel's arguments is what a kernel of this place is known by.
    JUPYTER_RUNTIME_DIR: join(home, 'runtime'),
    JUPYTER_CONFIG_DIR: join(home, 'config'),
    DENO_DIR: join(home, 'deno'),
    DENO_NO_UPDATE_CHECK: '1',
    NO_COLOR: '1',
    TZ: 'UTC',
  }
  return {
    project,
    async execute({ path }) {
      const script = join(import.meta.dirname, 'execute.py')
      const { stdout } = await run(python, [script, path, project], {
        cwd: project,
        env,
        timeout: 240_000,
        // It ends its kernel then.
        killSignal: 'SIGTERM',
        maxBuffer: 64 * 1024 ** 2,
      }).catch((error: { stderr?: string; message: string }) => {
        throw new Error(error.stderr?.trim() || error.message)
      })
      return outputsSchema.parse(JSON.parse(stdout))
    },
    kernels: () => processesNaming(join(home, 'runtime')),
    close() {
      for (const pid of processesNaming(join(home, 'runtime'))) process.kill(pid, 'SIGKILL')
      rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** By their arguments; only Linux tells them. */
function processesNaming(path: string): number[] {
  if (!existsSync('/proc/self/cmdline')) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(path)
      } catch {
        // It ended meanwhile.
        return false
      }
    })
}

/** Sizes of what users load and download, read from what `npm run build` left. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'tsup'
import ts from 'typescript'
import { z } from 'zod'
import { packArchive, publishedPackages } from './pack.js'
import type { MeasuredSize, MeasuredSizes } from './size-budgets.js'

const root = resolve(import.meta.dirname, '..')

/** What somebody imports who wants one thing. */
const imports = [
  { name: 'createVm', from: '@pve/sdk' },
  { name: 'launchServers', from: '@pve/openstack' },
  { name: 'attachGpu', from: '@pve/host-kvm' },
] as const

/** Whoever wants them installs them. */
const optionalPeers = ['@napi-rs/keyring', 'msw', 'openapi-typescript', 'typescript']

export async function measureSizes(): Promise<MeasuredSizes> {
  const sizes: Record<string, MeasuredSize> = {}
  const folder = mkdtempSync(join(tmpdir(), 'pve-size-'))
  try {
    for (const one of imports) sizes[`import ${one.name} from ${one.from}`] = await measureImport(one, folder)
    for (const one of publishedPackages()) {
      for (const name of Object.keys(one.manifest.bin))
        sizes[`start of ${name}`] = measureStart(join(one.home, 'dist'), `${name}.js`)
      const { sizeBytes, unpackedBytes } = packArchive(one, folder)
      sizes[`archive of ${one.manifest.name}`] = {
        bytes: { packed: sizeBytes, unpacked: unpackedBytes },
        parts: foldersOf(one.home, one.manifest.files),
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return sizes
}

const metafileSchema = z.object({
  outputs: z.record(
    z.string(),
    z.object({ inputs: z.record(z.string(), z.object({ bytesInOutput: z.number() })) }),
  ),
})

/** Bundled for Node as esbuild does it, with all that it needs inside; what is imported lazily is a part of it. */
async function measureImport(
  { name, from }: { name: string; from: string },
  folder: string,
): Promise<MeasuredSize> {
  const home = join(folder, name)
  mkdirSync(home)
  // In the repository, so that the packages are found; what is made of it is elsewhere.
  const entry = join(root, 'node_modules/.cache', `size-${name}.ts`)
  mkdirSync(dirname(entry), { recursive: true })
  writeFileSync(entry, `export { ${name} } from '${from}'\n`)
  await build({
    config: false,
    silent: true,
    entry: { [name]: entry },
    outDir: home,
    format: ['esm'],
    target: 'node20.19',
    platform: 'node',
    minify: true,
    splitting: false,
    metafile: true,
    dts: false,
    external: optionalPeers,
    noExternal: [new RegExp(`^(?!(?:${optionalPeers.join('|')})(?:/|$))`)],
    tsconfig: join(root, 'bench/tsconfig.json'),
  })
  rmSync(entry)
  const text = readFileSync(join(home, readdirSync(home).find((file) => /\.m?js$/.test(file)) ?? ''))
  const { outputs } = metafileSchema.parse(JSON.parse(readFileSync(join(home, 'metafile-esm.json'), 'utf8')))
  const parts: Record<string, number> = {}
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs))
      addTo(parts, packageOf(path), bytesInOutput)
  return {
    bytes: {
      minified: text.length,
      gzip: gzipSync(text, { level: 9 }).length,
      brotli: brotliCompressSync(text).length,
    },
    parts,
  }
}

const addTo = (parts: Record<string, number>, part: string, bytes: number): void => {
  if (bytes > 0) parts[part] = (parts[part] ?? 0) + bytes
}

/** `node_modules/zod/v4/core/x.js` is of zod, `packages/core/dist/x.js` of core. */
const packageOf = (path: string): string =>
  /.*node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//.exec(path)?.[1] ??
  /(?:^|\/)(?:packages\/)?([\w-]+)\/(?:dist|src)\//.exec(path)?.[1] ??
  'the program'

/** What Node reads before a command's program runs: what its file imports, and those import, but not lazily. */
function measureStart(dist: string, program: string): MeasuredSize {
  const texts = new Map<string, string>()
  const read = (path: string, text: string, isLazyToo: boolean): void => {
    texts.set(path, text)
    const { importedFiles } = ts.preProcessFile(
      isLazyToo ? text : text.replace(/\bimport\(/g, 'lazily('),
      true,
      true,
    )
    for (const { fileName } of importedFiles) {
      const target = join(dirname(path), fileName)
      if (fileName.startsWith('.') && !texts.has(target)) read(target, readFileSync(target, 'utf8'), false)
    }
  }
  // The file itself turns on the cache of Node, and imports what it is.
  read(join(dist, program), readFileSync(join(dist, program), 'utf8'), true)
  const all = [...texts.values()].join('\n')
  const parts: Record<string, number> = {}
  // esbuild writes the file above what comes of it.
  for (const [index, piece] of all.split(/^\/\/ (?=\S+\.[cm]?[jt]sx?$)/m).entries())
    addTo(
      parts,
      index === 0 ? 'the program' : packageOf(piece.slice(0, piece.indexOf('\n'))),
      Buffer.byteLength(piece),
    )
  return { bytes: { files: Buffer.byteLength(all), gzip: gzipSync(all, { level: 9 }).length }, parts }
}

/** Bytes by the folders of an archive: `dist`, `dist/types`. */
function foldersOf(home: string, files: readonly string[]): Record<string, number> {
  const parts: Record<string, number> = {}
  for (const name of files.filter((one) => !one.startsWith('!'))) {
    const path = join(home, name)
    if (!statSync(path).isDirectory()) {
      addTo(parts, name, statSync(path).size)
      continue
    }
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      const inside = relative(home, join(entry.parentPath, entry.name)).split(sep)
      if (entry.isFile())
        addTo(
          parts,
          inside.slice(0, Math.min(2, inside.length - 1)).join('/'),
          statSync(join(home, ...inside)).size,
        )
    }
  }
  return parts
}

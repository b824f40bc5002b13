/** What is at paths of the host: links followed, which file it is, and what its content lies over. */
import { z } from 'zod'
import type { Host, HostCallOptions } from '../host/index.js'

export interface SeenPath {
  /** All links followed; undefined where nothing is there. */
  readonly real?: string
  /** The path itself is a link. */
  readonly isLink: boolean
  /** `regular file`, `block special file`, `directory`: what is there, links followed. */
  readonly kind: string
  /** Device and inode number, links followed: the same file by whatever path. Undefined where nothing is there. */
  readonly identity?: string
  readonly sizeBytes: number
  /** Paths of what its content lies over. */
  readonly backing: readonly string[]
  /** QEMU could not read what it lies over. */
  readonly isBackingUnknown: boolean
}

export interface LookedAt {
  readonly path: string
  /** Of an image; `undefined`: it is not said. */
  readonly format?: string | undefined
  /** Only where it is and what it is: no image is looked into. */
  readonly isPlain?: boolean
}

/**
 * For each pair of path and format, ended by NUL each: the path, all links followed, what it is, whether it is a link, its
 * chain. The format is named where it is known: QEMU must not guess it from what a guest wrote.
 */
export const lookScript = `while [ $# -gt 1 ]; do
p=$1 f=$2
shift 2
printf '%s\\0' "$p"
realpath -z -e -- "$p" 2>/dev/null || printf '\\0'
stat -L --printf '%d:%i:%s:%F\\0' -- "$p" 2>/dev/null || printf '\\0'
if [ -L "$p" ]; then printf link; fi
printf '\\0'
if [ "$f" != plain ]; then qemu-img info -U --backing-chain --output=json \${f:+-f "$f"} -- "$p" 2>/dev/null; fi
printf '\\0'
done`

const fieldCount = 5

const chain = z.array(
  z.object({
    filename: z.string().optional(),
    'backing-filename': z.string().optional(),
    'full-backing-filename': z.string().optional(),
    'virtual-size': z.number().optional(),
  }),
)

/** In the order of the paths. One command. */
export async function lookAt(
  host: Host,
  paths: readonly LookedAt[],
  options: HostCallOptions = {},
): Promise<readonly SeenPath[]> {
  if (paths.length === 0) return []
  const words = paths.flatMap(({ path, format = '', isPlain }) => [path, isPlain === true ? 'plain' : format])
  const { stdout } = await host.shell.run(['sh', '-c', lookScript, 'sh', ...words], {
    phase: 'look at the volumes',
    timeLimitMs: 120_000,
    ...options,
  })
  const fields = stdout.split('\0')
  return paths.map(({ format, isPlain }, index): SeenPath => {
    const [, real = '', stat = '', link = '', json = ''] = fields.slice(
      index * fieldCount,
      (index + 1) * fieldCount,
    )
    const [device = '', inode = '', size = '0', kind = ''] = stat.split(':')
    const images = imagesOf(json)
    const backing = images === undefined ? undefined : backingOf(images)
    // A raw image lies over nothing, and QEMU need not be asked.
    const isUnknown = isPlain !== true && real !== '' && format !== 'raw' && backing === undefined
    return {
      ...(real !== '' && { real }),
      isLink: link !== '',
      kind,
      ...(stat !== '' && { identity: `${device}:${inode}` }),
      sizeBytes: images?.[0]?.['virtual-size'] ?? Number(size),
      backing: backing ?? [],
      isBackingUnknown: isUnknown,
    }
  })
}

function imagesOf(json: string): z.infer<typeof chain> | undefined {
  try {
    const images = chain.parse(JSON.parse(json))
    return images.length === 0 ? undefined : images
  } catch {
    return undefined
  }
}

/** Undefined where one is named in a way that is not understood. */
function backingOf(images: z.infer<typeof chain>): readonly string[] | undefined {
  const [, ...below] = images
  const names = [
    ...images.flatMap((image) => image['full-backing-filename'] ?? image['backing-filename'] ?? []),
    ...below.flatMap(({ filename }) => filename ?? []),
  ]
  const paths: string[] = []
  for (const name of names) {
    const own = pathsOfName(name)
    if (own === undefined) return undefined
    paths.push(...own)
  }
  return paths
}

/** Paths of this host in a name as QEMU writes it: a path, `file:…`, `json:{…}`; none in `nbd://…`. */
export function pathsOfName(name: string): readonly string[] | undefined {
  if (name.startsWith('json:')) {
    try {
      return pathsIn(JSON.parse(name.slice('json:'.length)))
    } catch {
      return undefined
    }
  }
  const path = name.replace(/^(file|host_device|host_cdrom):/, '')
  if (path.startsWith('/')) return [path]
  return /^[a-z][a-z0-9+_-]*:/i.test(path) ? [] : undefined
}

/** `{"driver":"qcow2","file":{"filename":"…"}}`, `{"file.filename":"…"}`. Undefined where one is not understood. */
function pathsIn(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null) return []
  const found: string[] = []
  for (const [key, inner] of Object.entries(value)) {
    const isName = typeof inner === 'string' && /(^|\.)filename$/.test(key)
    const paths = isName ? pathsOfName(inner) : pathsIn(inner)
    if (paths === undefined) return undefined
    found.push(...paths)
  }
  return found
}

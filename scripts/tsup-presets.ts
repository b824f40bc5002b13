import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Options } from 'tsup'

type Entries = Record<string, string>

interface Manifest {
  dependencies: Readonly<Record<string, string>>
  peerDependencies: Readonly<Record<string, string>>
}

const stub = (name: string) => fileURLToPath(new URL(`./stubs/${name}`, import.meta.url))

const shared: Options = {
  target: 'node20.19',
  platform: 'node',
  // Declarations come from `tsc -b` (scripts/build.ts): bundling the generated API types takes far longer.
  dts: false,
  // The build script empties dist/ itself: dist/types is tsc's and must survive.
  clean: false,
  treeshake: false,
}

/** A published library: ESM and CommonJS side by side, its dependencies left to npm. */
export function library(entry: Entries) {
  return defineConfig({
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    // Code that two entries share exists once, so `instanceof` holds between them.
    splitting: true,
    shims: true,
  })
}

/** zod brings its messages in 50 languages, half of its code, and shows none of them that was not asked for. */
const englishOnly: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'zod in English',
  setup(build) {
    build.onResolve({ filter: /\/locales\/index\.js$/ }, ({ importer }) =>
      /[\\/]zod[\\/]/.test(importer) ? { path: stub('zod-locales.js') } : undefined,
    )
  },
}

/** React and ink: without the checks and the inspector of their development, which cost a third of the start. */
const production = { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' }

/**
 * A command: ESM only, split so that a lazy import stays lazy. The workspace's own code and what package.json
 * lists under devDependencies go inside; `dependencies` stay outside. Those are the CommonJS packages: esbuild
 * gives a lazy import of a bundled one no named exports (evanw/esbuild, code splitting).
 */
export function program(entry: Entries, manifest: Manifest) {
  // msw is for users' tests. Nothing here may load it; left outside, scripts/check-packages.ts sees if it is.
  const outside = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies), 'msw']
  return defineConfig({
    ...shared,
    entry,
    format: ['esm'],
    splitting: true,
    esbuildPlugins: [englishOnly],
    // Read by scripts/build.ts for the licenses of what is inside.
    metafile: true,
    external: outside,
    noExternal: [new RegExp(`^(?!(?:${outside.join('|')})(?:/|$))`)],
    esbuildOptions(options) {
      options.chunkNames = 'chunks/[name]-[hash]'
      options.legalComments = 'none'
      options.jsx = 'automatic'
      options.define = { ...options.define, ...production }
      options.alias = {
        ...options.alias,
        'react-devtools-core': stub('empty.js'),
        // Ink draws only the last frame where CI is set, also on a terminal that somebody looks at.
        'is-in-ci': stub('not-in-ci.js'),
      }
      // CommonJS packages inside ask for Node's own modules by require.
      options.banner = {
        ...options.banner,
        js: "import { createRequire as createRequireOfChunk } from 'node:module'; const require = createRequireOfChunk(import.meta.url);",
      }
    },
  })
}

/**
 * A single file has no place for compiled code; where ssh2 finds none it uses Node's. Its own file is rewritten, since tsup
 * takes each name that ends with `.node` for a file to put beside.
 */
const withoutNativeCode: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'no native code',
  setup(build) {
    build.onResolve({ filter: /^cpu-features$/ }, () => ({ path: stub('no-native-code.cjs') }))
    build.onLoad({ filter: /[\\/]ssh2[\\/]lib[\\/]protocol[\\/]crypto\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        /require\('[^']*\.node'\)/g,
        `require(${JSON.stringify(stub('no-native-code.cjs'))})`,
      ),
    }))
  },
}

/**
 * One file that runs with Node alone: everything inside, minified. What is imported lazily is in it too, and still runs only when
 * it is asked for. scripts/build.ts puts it into single-file-loader.cjs, under each name of `releaseNames`.
 */
export function singleFile(entry: string, { version }: { readonly version: string }) {
  return defineConfig({
    ...shared,
    entry: { 'single-file': entry },
    outDir: 'release',
    format: ['iife'],
    outExtension: () => ({ js: '.js' }),
    splitting: false,
    minify: true,
    treeshake: false,
    metafile: true,
    noExternal: [/./],
    esbuildPlugins: [englishOnly, withoutNativeCode],
    esbuildOptions(options) {
      options.legalComments = 'none'
      // Errors tell the name of their class.
      options.keepNames = true
      // Node shows the line in which an error was thrown.
      options.lineLimit = 200
      options.define = {
        ...options.define,
        ...production,
        RELEASE_VERSION: JSON.stringify(version),
        // Only what is never called in a single file asks for its own address.
        'import.meta.url': 'undefined',
      }
    },
  })
}

import { defineConfig, type Options } from 'tsup'

type Entries = Record<string, string>

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

/** A command: ESM only, everything it needs inside, split so that a lazy import stays lazy. */
export function program(entry: Entries) {
  return defineConfig({
    ...shared,
    entry,
    format: ['esm'],
    splitting: true,
    metafile: true,
    noExternal: [/.*/],
    esbuildOptions(options) {
      options.chunkNames = 'chunks/[name]-[hash]'
      options.legalComments = 'none'
      // CommonJS packages inside the bundle ask for Node's own modules by `require`.
      options.banner = {
        js: "import{createRequire as createRequire__}from'node:module';const require=createRequire__(import.meta.url);",
      }
    },
  })
}

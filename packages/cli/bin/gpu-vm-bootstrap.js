#!/usr/bin/env node
// Not built, so that npm can link the command in a fresh clone before `dist` is there.
import { existsSync } from 'node:fs'

const program = new URL('../dist/gpu-vm-bootstrap.js', import.meta.url)
if (existsSync(program)) await import(program.href)
else {
  console.error('gpu-vm-bootstrap is not built yet. In its repository: npm run build')
  process.exitCode = 1
}

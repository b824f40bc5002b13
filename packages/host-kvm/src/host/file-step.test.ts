import { expect, it } from 'vitest'
import { diffOf } from './file-step.js'

const bytes = (text: string) => Buffer.from(text)

it('KVM-2 a diff is as `diff -u` prints it, with the files and nothing before them', () => {
  expect(diffOf('/etc/x', bytes('a\nb\n'), bytes('a\nc\n'))).toBe(
    '--- /etc/x\n+++ /etc/x\n@@ -1,2 +1,2 @@\n a\n-b\n+c',
  )
  expect(diffOf('/etc/x', undefined, bytes('a\n'))).toBe('--- /dev/null\n+++ /etc/x\n@@ -0,0 +1,1 @@\n+a')
  expect(diffOf('/etc/x', bytes('a\n'), undefined)).toBe('--- /etc/x\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a')
  expect(diffOf('/etc/x', bytes('a\0'), bytes('a\n'))).toBeUndefined()
})

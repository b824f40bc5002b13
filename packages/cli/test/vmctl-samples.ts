/** A command line for every command of `vmctl`, that works on the demonstration; see `samples.ts`. */
import type { Sample } from './samples.js'

const attach = ['gpu', 'attach', 'trainer', '--gpu', '0000:01:00.0']
const save = ['template', 'save', 'trainer', 'base', '--user', 'ubuntu']
const snapshot = ['snapshot', 'create', 'trainer', 'before']

export const vmctlSamples: Readonly<Record<string, Sample>> = {
  list: { argv: ['list'], expect: /"name": "web"[\s\S]*"state": "running"/ },
  info: { argv: ['info', 'web'], expect: /"disks": \[[\s\S]*web\.qcow2/ },
  start: { argv: ['start', 'trainer'], expect: /"name": "trainer"[\s\S]*"changed": true/ },
  stop: { argv: ['stop', 'web'], expect: /"changed": true/ },
  delete: { argv: ['delete', 'trainer', '--yes'], expect: /"isOwn": true/ },
  console: { argv: ['console', 'web'], expect: /"virsh"[\s\S]*"console"/ },
  ssh: { argv: ['ssh', 'web', '--user', 'me', '--', 'uptime'], expect: /"argv": \[\s*"ssh"/ },
  'gpu status': { argv: ['gpu', 'status'], expect: /"address": "0000:01:00.0"[\s\S]*"refusals": \[\]/ },
  'gpu attach': { argv: attach, expect: /"driver": "vfio-pci"/ },
  'gpu detach': {
    argv: ['gpu', 'detach', 'trainer'],
    before: [attach],
    expect: /"driver": "nvidia"/,
  },
  'ip check': { argv: ['ip', 'check', '192.168.10.77'], expect: /"state": "free"/ },
  'ip list': { argv: ['ip', 'list'], expect: /"address": "192.168.10.20"/ },
  'snapshot create': { argv: snapshot, expect: /"snapshot": "before"/ },
  'snapshot list': { argv: ['snapshot', 'list', 'trainer'], before: [snapshot], expect: /"name": "before"/ },
  'snapshot restore': {
    argv: ['snapshot', 'restore', 'trainer', 'before', '--yes'],
    before: [snapshot],
    expect: /"snapshot": "before"/,
  },
  'snapshot delete': {
    argv: ['snapshot', 'delete', 'trainer', 'before', '--yes'],
    before: [snapshot],
    expect: /"snapshot": "before"/,
  },
  'template save': { argv: save, expect: /"template": "base"/ },
  'template list': { argv: ['template', 'list'], before: [save], expect: /"user": "ubuntu"/ },
  'template create-from': {
    argv: ['template', 'create-from', 'base', 'second', '--linked'],
    before: [save],
    expect: /"name": "second"/,
  },
  'template delete': {
    argv: ['template', 'delete', 'base', '--yes'],
    before: [save],
    expect: /"template": "base"[\s\S]*"changed": true/,
  },
  completion: { argv: ['completion', 'bash'], expect: /"shell": "bash"/ },
}

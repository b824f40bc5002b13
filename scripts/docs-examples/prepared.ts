/** What the examples of `--help` find when they are run, and those that cannot be. */

/** In the home of each. */
export const files: Readonly<Record<string, string>> = {
  '.ssh/id_ed25519.pub':
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDEMOKEYDEMOKEYDEMOKEYDEMOKEYDEMOKEYDEMOKEYD demo@laptop\n',
  'config/pve/config.yaml': 'clusters:\n  lab:\n    hosts: [pve1.example]\n',
  'web3.yaml': 'name: web3\n',
  'shop1.yaml': 'hostname: shop1\ntemplate: debian-13\n',
  'web.yaml': 'flavor: m1.small\nimage: debian-12\nnetworks: [shop]\n',
  'web-group.yaml': 'name: web\ntemplates: [web]\n',
  'debian-13.qcow2': 'QFI\u00fb',
  'setup.sh': 'echo ready\n',
  'schema.json':
    '[{"path":"/version","text":"version","leaf":1,"info":{"GET":{"name":"version","method":"GET","description":"API version details","parameters":{"additionalProperties":0,"properties":{}},"returns":{"type":"object","properties":{}}}}}]',
}

const snapshot = (guest: string): string[] => [`${guest} before-upgrade`]
const subnet = ['ostui network create web', 'ostui subnet create web-a --network web --range 10.0.0.0/24']
const trunk = ['ostui trunk create uplink left-over']
const port = ['ostui port create backend --name vlan-20']
const recipe = ['ostui recipe save web --flavor m1.small --image debian-12 --network shop']
const backup = ['ostui backup create old-data sunday']
const transfer = ['ostui transfer create old-data to-staging --quiet > key']
const serverGroup = ['ostui server-group create web --policy anti-affinity']
const policy = ['ostui qos create slow --username admin']
const credential = ['pxrun credentials set TAILSCALE_AUTH_KEY # asks']
const task = ['pve vm start web-staging']
const gpu = ['vmctl gpu attach trainer --gpu 0000:01:00.0']
const template = ['vmctl template save trainer ubuntu-base --user ubuntu']

/**
 * What is done before the examples of a command, by its name: what somebody has done who comes to it. One example that
 * wants something else is named by itself.
 */
export const prepared: Readonly<Record<string, readonly string[]>> = {
  'pve task log': task,
  'pve task stop': task,
  'pve task wait': task,
  'pve vm restore': ['pve vm backup web1 --storage cephfs'],
  'pve vm resume': ['pve vm suspend web1'],
  'pve vm snapshot delete': snapshot('pve vm snapshot create web1'),
  'pve vm snapshot list': snapshot('pve vm snapshot create web1'),
  'pve vm snapshot rollback': snapshot('pve vm snapshot create web1'),
  'pxrun credentials get': credential,
  'pxrun credentials list': credential,
  'pxrun credentials rotate': credential,
  'pass show ts | pxrun credentials set TAILSCALE_AUTH_KEY': credential,
  'pxrun snapshot delete': snapshot('pxrun snapshot create proxy'),
  'pxrun snapshot list': snapshot('pxrun snapshot create proxy'),
  'pxrun snapshot rollback': snapshot('pxrun snapshot create proxy'),
  'ostui backup delete': backup,
  'ostui backup list': backup,
  'ostui backup restore': backup,
  'ostui backup show': backup,
  'ostui qos delete': policy,
  'ostui qos list': policy,
  'ostui qos show': policy,
  'ostui recipe list': recipe,
  'ostui recipe run': recipe,
  'ostui recipe show': recipe,
  'ostui router add-subnet': subnet,
  'ostui router remove-subnet': [...subnet, 'ostui router add-subnet edge web-a'],
  'ostui router set': ['ostui router create lab --gateway public'],
  'ostui server detach-volume': ['ostui server attach-volume web-1 old-data'],
  'ostui server-group delete': serverGroup,
  'ostui server-group list': serverGroup,
  'ostui server-group show': serverGroup,
  'ostui snapshot revert': snapshot('ostui snapshot create old-data'),
  'ostui transfer accept': transfer,
  'ostui transfer delete': transfer,
  'ostui transfer list': transfer,
  'ostui transfer show': transfer,
  'ostui trunk create': port,
  'ostui trunk delete': trunk,
  'ostui trunk list': trunk,
  'ostui trunk set': [...port, ...trunk],
  'ostui trunk show': trunk,
  'ostui vpc delete': ['ostui vpc create market'],
  'vmctl gpu detach': gpu,
  'vmctl gpu detach --gpu 0000:01:00.0': [...gpu, 'vmctl delete trainer --yes'],
  'vmctl snapshot delete': snapshot('vmctl snapshot create trainer'),
  'vmctl snapshot list': snapshot('vmctl snapshot create trainer'),
  'vmctl snapshot restore': snapshot('vmctl snapshot create trainer'),
  'vmctl template create-from': template,
  'vmctl template delete': template,
  'vmctl template list': template,
  'gpu-vm-bootstrap revert': ['gpu-vm-bootstrap --yes --reboot'],
  'gpu-vm-bootstrap status': ['gpu-vm-bootstrap --yes --reboot'],
}

/** Words of examples that nobody can know before, and where what stands for them is told: the first one of a list. */
export const elided: Readonly<Record<string, { readonly list: string; readonly field: string }>> = {
  'UPID:pve1:…': { list: 'pve task list --json', field: 'upid' },
  'cephfs:backup/vzdump-qemu-100-2026_11_21-10_00_00.vma.zst': {
    list: 'pve api GET /nodes/pve1/storage/cephfs/content --content backup --json',
    field: 'volid',
  },
  '3f0c…': { list: 'ostui transfer list --json', field: 'id' },
}

/** Examples that are only parsed, and why. */
export const notRun: Readonly<Record<string, string>> = {
  'pve simulator --port 8006 --https': 'serves until it is interrupted, at a port that others may have',
  'pxrun enter proxy': 'wants a terminal',
}

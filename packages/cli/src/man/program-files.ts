/** Files of each program, for its man page, where nothing says otherwise (XDG_CONFIG_HOME and its like, flags). */
type FileText = readonly [path: string, text: string]

const env: FileText = ['.env', 'In the current folder: variables, which those of the environment win over.']

const kept = (program: string): readonly FileText[] => [
  [`~/.local/state/${program}/`, 'What is remembered: the demonstration, plans that were cut off.'],
  [`~/.cache/${program}/`, 'What can be found out again, such as the names that completions offer.'],
]

const cluster: FileText = ['~/.config/pve/config.yaml', 'Clusters by name, each with its hosts and defaults.']
const signIn: FileText = [
  '~/.config/pve/credentials.json',
  'What pve login keeps: tickets, tokens and certificates. For its owner alone.',
]

export const programFiles: Readonly<Record<string, readonly FileText[]>> = {
  pve: [cluster, signIn, env, ...kept('pve')],
  pxrun: [
    cluster,
    signIn,
    ['~/.config/pxrun/credentials.sops.yaml', 'Credentials, encrypted with age by SOPS.'],
    ['~/.ssh/config, ~/.ssh/known_hosts', 'How nodes are reached by SSH, and the keys of hosts.'],
    env,
    ...kept('pxrun'),
  ],
  ostui: [
    [
      'clouds.yaml, secure.yaml, clouds-public.yaml',
      'Clouds, as all programs of OpenStack have them: in the current folder, ~/.config/openstack or /etc/openstack.',
    ],
    ['~/.config/ostui/profiles/', 'Passwords of clouds, encrypted.'],
    ['~/.config/ostui/recipes/', 'Launches that are kept under a name.'],
    ...kept('ostui'),
  ],
  vmctl: [
    ['/etc/vmctl/config.yaml', 'Defaults of the host: its bridge, and the connection of libvirt.'],
    ['~/.ssh/config, ~/.ssh/known_hosts', 'How another host is reached by SSH, and the keys of hosts.'],
    env,
    ...kept('vmctl'),
  ],
  'gpu-vm-bootstrap': [
    ['/var/log/gpu-vm-bootstrap.log', 'What was done, and what each command said.'],
    ['/etc/vmctl/config.yaml', 'Defaults that it writes for vmctl.'],
    env,
    ...kept('gpu-vm-bootstrap'),
  ],
}

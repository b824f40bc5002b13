/** Who acts in a recording: a project of its own, so that nothing of other users of the lab stands in it. */
import type { LabDescription } from '../../../../labs/openstack/lab.js'
import { identityOrigin } from './origins.js'
import { purgeProject } from './purge.js'
import { createRecorder, listAt, type Recorder, textAt } from './recorder.js'

export interface Person {
  readonly name: string
  readonly userId: string
  readonly projectId: string
  readonly token: string
}

export interface World {
  readonly lab: LabDescription
  /** Of every person. */
  readonly password: string
  readonly admin: Person
  /** `member` in the recording's project. */
  readonly member: Person
  /** `reader` in the recording's project. */
  readonly reader: Person
  /** `member` in another project. */
  readonly other: Person
  /** Deletes the people, the projects and what is in them. */
  close(): Promise<void>
}

const projectNames = ['rec-project', 'rec-other-project'] as const

/** The body that signs in by a password. */
export const passwordAuth = (name: string, password: string, scope?: unknown) => ({
  auth: {
    identity: { methods: ['password'], password: { user: { name, domain: { name: 'Default' }, password } } },
    ...(scope !== undefined && { scope }),
  },
})

export const projectScope = (name: string) => ({ project: { name, domain: { name: 'Default' } } })

const removePeople = async (keystone: Recorder, token: string): Promise<void> => {
  for (const kind of ['users', 'projects']) {
    const list = await keystone.quiet('GET', `/v3/${kind}?name__startswith=rec-&domain_id=default`, {
      token,
      status: 200,
    })
    for (const [index] of listAt(list, kind).entries()) {
      if (!textAt(list, kind, index, 'name').startsWith('rec-')) continue
      await keystone.quiet('DELETE', `/v3/${kind}/${textAt(list, kind, index, 'id')}`, { token, status: 204 })
    }
  }
}

export async function openWorld(lab: LabDescription): Promise<World> {
  const keystone = createRecorder(identityOrigin(lab), 'identity')
  const { password } = lab

  const trySignIn = async (name: string, project: string): Promise<Person | undefined> => {
    const json = passwordAuth(name, password, projectScope(project))
    const answer = await keystone.attempt('POST', '/v3/auth/tokens', { json })
    const token = answer.headers.get('x-subject-token')
    if (token === null) return undefined
    return {
      name,
      token,
      userId: textAt(answer, 'token', 'user', 'id'),
      projectId: textAt(answer, 'token', 'project', 'id'),
    }
  }

  const signIn = async (name: string, project: string): Promise<Person> => {
    const person = await trySignIn(name, project)
    if (person === undefined) throw new Error(`${name} cannot sign in to ${project}`)
    return person
  }

  const [project, otherProject] = projectNames
  const admin = await signIn('admin', 'admin')
  const { token } = admin
  // What an interrupted recording left.
  for (const left of [await trySignIn('rec-member', project), await trySignIn('rec-other', otherProject)])
    if (left !== undefined) await purgeProject(lab, left)
  await removePeople(keystone, token)

  const roles = await keystone.quiet('GET', '/v3/roles', { token, status: 200 })
  const roleId = (name: string): string => {
    const index = listAt(roles, 'roles').findIndex((_, at) => textAt(roles, 'roles', at, 'name') === name)
    return textAt(roles, 'roles', index, 'id')
  }
  const makeProject = async (name: string): Promise<string> => {
    const json = { project: { name, domain_id: 'default', description: 'for a recording' } }
    return textAt(await keystone.quiet('POST', '/v3/projects', { token, json, status: 201 }), 'project', 'id')
  }
  const makePerson = async (
    name: string,
    projectId: string,
    project: string,
    role: string,
  ): Promise<Person> => {
    const json = { user: { name, domain_id: 'default', password } }
    const user = textAt(await keystone.quiet('POST', '/v3/users', { token, json, status: 201 }), 'user', 'id')
    const grant = `/v3/projects/${projectId}/users/${user}/roles/${roleId(role)}`
    await keystone.quiet('PUT', grant, { token, status: 204 })
    return await signIn(name, project)
  }

  const projectId = await makeProject(project)
  const otherProjectId = await makeProject(otherProject)
  const member = await makePerson('rec-member', projectId, project, 'member')
  const reader = await makePerson('rec-reader', projectId, project, 'reader')
  const other = await makePerson('rec-other', otherProjectId, otherProject, 'member')
  const close = async () => {
    for (const person of [member, other]) await purgeProject(lab, person)
    await removePeople(keystone, token)
  }
  return { lab, password, admin, member, reader, other, close }
}

import { expect } from 'vitest'
import { type Clouds, gone, idOf, prefix } from './clouds.js'

/** Every call of Barbican that the lab answers. */
export async function callKeyManager(clouds: Clouds): Promise<void> {
  const barbican = clouds.demo.keyManager
  const { data: secret } = await barbican.post('/secrets', {
    body: {
      name: prefix,
      payload: 'text',
      payload_content_type: 'text/plain',
      secret_type: 'passphrase',
      algorithm: 'aes',
      bit_length: 256,
      mode: 'cbc',
      expiration: '2099-01-01T00:00:00',
    },
  })
  const path = { secret_id: idOf(secret.secret_ref) }
  const listed = await barbican.get('/secrets', {
    query: { name: prefix, secret_type: 'passphrase', limit: 1 },
  })
  expect(listed.data.secrets).toHaveLength(1)
  await barbican.get('/secrets/{secret_id}', { path })
  const payload = await barbican.get('/secrets/{secret_id}/payload', {
    path,
    headers: { Accept: 'text/plain' },
  })
  expect(payload.data).toBe('text')
  await callSecret(clouds, path)
  await callContainers(clouds, secret.secret_ref)
  await barbican.delete('/secrets/{secret_id}', { path })

  const { data: later } = await barbican.post('/secrets', { body: { name: prefix } })
  const empty = { secret_id: idOf(later.secret_ref) }
  await barbican.get('/secrets/{secret_id}', { path: empty })
  // The client writes every body as JSON, which a number is as well as a text.
  const plain = { 'Content-Type': 'text/plain' }
  await barbican.put('/secrets/{secret_id}', { path: empty, headers: plain, body: 12345 })
  const given = await barbican.get('/secrets/{secret_id}/payload', {
    path: empty,
    headers: { Accept: 'text/plain' },
  })
  expect(given.data).toBe('12345')
  await barbican.delete('/secrets/{secret_id}', { path: empty })

  await callOrders(clouds)
  await barbican.get('/quotas')
  // The lab has no user with the role key-manager:service-admin, who alone may see and set them.
  const project = { project_id: await clouds.demo.projectId() }
  const { keyManager } = clouds.admin
  await expect(keyManager.get('/project-quotas')).rejects.toMatchObject({ status: 403 })
  await expect(keyManager.get('/project-quotas/{project_id}', { path: project })).rejects.toMatchObject({
    status: 403,
  })
}

async function callSecret({ demo }: Clouds, path: { secret_id: string }): Promise<void> {
  const barbican = demo.keyManager
  await barbican.put('/secrets/{secret_id}/metadata', { path, body: { metadata: { a: 'b' } } })
  await barbican.get('/secrets/{secret_id}/metadata', { path })
  await barbican.post('/secrets/{secret_id}/metadata', { path, body: { key: 'c', value: 'd' } })
  const one = { ...path, key: 'c' }
  await barbican.get('/secrets/{secret_id}/metadata/{key}', { path: one })
  await barbican.put('/secrets/{secret_id}/metadata/{key}', { path: one, body: { key: 'c', value: 'e' } })
  await barbican.delete('/secrets/{secret_id}/metadata/{key}', { path: one })

  const consumer = { service: 'image', resource_type: 'image', resource_id: prefix }
  await barbican.post('/secrets/{secret_id}/consumers', { path, body: consumer })
  const consumers = await barbican.get('/secrets/{secret_id}/consumers', { path })
  expect(consumers.data.total).toBe(1)
  await barbican.delete('/secrets/{secret_id}/consumers', { path, body: consumer })

  const acl = { read: { 'project-access': false, users: ['1234'] } }
  await barbican.get('/secrets/{secret_id}/acl', { path })
  await barbican.put('/secrets/{secret_id}/acl', { path, body: acl })
  await barbican.patch('/secrets/{secret_id}/acl', { path, body: { read: { users: ['12345'] } } })
  const changed = await barbican.get('/secrets/{secret_id}/acl', { path })
  expect(changed.data.read).toMatchObject({ 'project-access': false, users: ['12345'] })
  await barbican.delete('/secrets/{secret_id}/acl', { path })
}

async function callContainers({ demo }: Clouds, secret_ref: string): Promise<void> {
  const barbican = demo.keyManager
  const { data } = await barbican.post('/containers', { body: { name: prefix, type: 'generic' } })
  const path = { container_id: idOf(data.container_ref) }
  await barbican.get('/containers', { query: { name: prefix, type: 'generic' } })
  await barbican.post('/containers/{container_id}/secrets', { path, body: { name: 'one', secret_ref } })
  const shown = await barbican.get('/containers/{container_id}', { path })
  expect(shown.data.secret_refs).toEqual([{ name: 'one', secret_ref }])
  await barbican.delete('/containers/{container_id}/secrets', { path, body: { name: 'one', secret_ref } })

  const consumer = { name: prefix, URL: 'http://consumer.example' }
  await barbican.post('/containers/{container_id}/consumers', { path, body: consumer })
  await barbican.get('/containers/{container_id}/consumers', { path })
  await barbican.delete('/containers/{container_id}/consumers', { path, body: consumer })

  await barbican.get('/containers/{container_id}/acl', { path })
  await barbican.put('/containers/{container_id}/acl', { path, body: { read: { 'project-access': true } } })
  await barbican.patch('/containers/{container_id}/acl', { path, body: { read: { users: ['1'] } } })
  await barbican.delete('/containers/{container_id}/acl', { path })
  await barbican.delete('/containers/{container_id}', { path })
}

/** As administrator of a project: Zed lets nobody else delete an order. */
async function callOrders({ admin }: Clouds): Promise<void> {
  const barbican = admin.keyManager
  const { data } = await barbican.post('/orders', {
    body: { type: 'key', meta: { name: prefix, algorithm: 'aes', bit_length: 256, mode: 'cbc' } },
  })
  const path = { order_id: idOf(data.order_ref) }
  await expect
    .poll(async () => (await barbican.get('/orders/{order_id}', { path })).data.status, { timeout: 20_000 })
    .toBe('ACTIVE')
  const order = await barbican.get('/orders/{order_id}', { path })
  await barbican.get('/orders')
  await barbican.delete('/orders/{order_id}', { path })
  await barbican.delete('/secrets/{secret_id}', { path: { secret_id: idOf(order.data.secret_ref ?? '') } })
}

/** @returns how much an earlier run has left */
export async function sweepKeyManager({ demo, admin }: Clouds): Promise<number> {
  let left = 0
  for (const { keyManager } of [demo, admin]) {
    const { data: orders } = await keyManager.get('/orders', { query: { limit: 100 } })
    for (const { order_ref } of orders.orders.filter(({ meta }) => meta.name === prefix)) {
      left += 1
      await gone(keyManager.delete('/orders/{order_id}', { path: { order_id: idOf(order_ref) } }))
    }
    const { data: boxes } = await keyManager.get('/containers', { query: { name: prefix, limit: 100 } })
    for (const { container_ref } of boxes.containers) {
      left += 1
      await gone(
        keyManager.delete('/containers/{container_id}', { path: { container_id: idOf(container_ref) } }),
      )
    }
    const { data: secrets } = await keyManager.get('/secrets', { query: { name: prefix, limit: 100 } })
    for (const { secret_ref } of secrets.secrets) {
      left += 1
      await gone(keyManager.delete('/secrets/{secret_id}', { path: { secret_id: idOf(secret_ref) } }))
    }
  }
  return left
}

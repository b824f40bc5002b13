/** `lab.json`, which up.sh leaves in the lab's folder: everything that a client of the lab needs to know. */
import { z } from 'zod'

/** By name. */
const idsSchema = z.record(z.string(), z.string())

const cloudSchema = z.looseObject({
  auth: z.record(z.string(), z.string()),
  region_name: z.string(),
})

const labFileSchema = z.object({
  auth_url: z.url(),
  region: z.string(),
  services: z.array(z.string()),
  password: z.string(),
  clouds: z.record(z.string(), cloudSchema),
  application_credential: z.object({ id: z.string(), secret: z.string() }),
  projects: idsSchema,
  users: idsSchema,
  endpoints: idsSchema,
  // A lab without nova has no flavors, and so on.
  images: idsSchema.default({}),
  flavors: idsSchema.default({}),
  networks: idsSchema.default({}),
  subnets: idsSchema.default({}),
  routers: idsSchema.default({}),
})

type Ids = Readonly<Record<string, string>>

export interface LabDescription {
  /** The lab's folder: state, logs, generated configuration. */
  readonly home: string
  /** clouds.yaml with `lab-admin`, `lab-demo`, `lab-alt`, `lab-reader`, `lab-system` and `lab-appcred`. */
  readonly cloudsFile: string
  readonly authUrl: string
  readonly region: string
  /** Those that run, by the projects' names (`nova`). */
  readonly services: readonly string[]
  /** Of every user. */
  readonly password: string
  /** What clouds.yaml says, by the clouds' names. */
  readonly clouds: Readonly<Record<string, z.infer<typeof cloudSchema>>>
  readonly applicationCredential: { readonly id: string; readonly secret: string }
  readonly projects: Ids
  readonly users: Ids
  /** As the catalog has them, by service type; `%(project_id)s` stands for the project's id. */
  readonly endpoints: Ids
  readonly images: Ids
  readonly flavors: Ids
  readonly networks: Ids
  readonly subnets: Ids
  readonly routers: Ids
}

/** @throws ZodError for a file of another form */
export function readLabFile(home: string, text: string): LabDescription {
  const { auth_url, application_credential, ...rest } = labFileSchema.parse(JSON.parse(text))
  return {
    ...rest,
    home,
    cloudsFile: `${home}/clouds.yaml`,
    authUrl: auth_url,
    applicationCredential: application_credential,
  }
}

/** The id of what the lab has by that name. @throws Error naming what there is */
export function idOf(ids: Ids, name: string): string {
  const id = ids[name]
  if (id === undefined) throw new Error(`The lab has no '${name}', only ${Object.keys(ids).join(', ')}.`)
  return id
}

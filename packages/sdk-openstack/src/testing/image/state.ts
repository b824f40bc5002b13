/** What the image service keeps. */

export interface ImageRecord {
  readonly id: string
  name: string | null
  disk_format: string | null
  container_format: string | null
  visibility: 'public' | 'private' | 'shared' | 'community'
  size: number | null
  virtual_size: number | null
  status: 'queued' | 'saving' | 'active' | 'deactivated' | 'importing' | 'killed'
  checksum: string | null
  protected: boolean
  min_ram: number
  min_disk: number
  owner: string
  os_hidden: boolean
  os_hash_algo: string | null
  os_hash_value: string | null
  readonly created_at: string
  updated_at: string
  tags: string[]
  /** What users and nova add: `os_distro`, `hw_disk_bus`, `instance_uuid`. */
  properties: Record<string, string>
  members: { readonly id: string; status: 'pending' | 'accepted' | 'rejected'; readonly created_at: string }[]
}

export interface ImageState {
  images: Record<string, ImageRecord>
}

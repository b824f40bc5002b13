export { placeIssues } from '@pve/core/spec'

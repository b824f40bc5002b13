export { formatBytes, formatDuration } from './format.js'
export { parseSize, type SizeUnit } from './parse-size.js'
export { suggest } from './suggest.js'

export { type CreateOnceOptions, createOnce, isDoubtful } from '../resource/index.js'

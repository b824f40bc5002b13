export { placeIssues } from './yaml-file.js'

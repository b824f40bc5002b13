export { type ListTasksOptions, listTasks, type TaskSummary } from './list.js'
export { readTaskLog, type TaskLog } from './log.js'
export { isUpid, parseUpid, type Upid } from './upid.js'
export { stopTask, type TaskResult, type WaitTaskOptions, waitTask } from './wait.js'

export { type Bar, type BarChart, barChart } from './bar-chart.js'
export { type DisplayBundle, type Displayed, displayAs, jupyterDisplay } from './display-as.js'
export { displayedPreview, type PlanEventTableOptions, planEventTable } from './plan-tables.js'
export { type Column, fieldTable, type Table, type TableOptions, table } from './table.js'

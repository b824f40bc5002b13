/** The built site in a real browser: served below a path, and from its file. `npm run test:e2e:site` */
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser, type Served, serveBelow } from './browser.js'
import { problemsOf, searchRows } from './built.js'
import { backgroundOf, leastContrast, luminance } from './contrast.js'
import { buildSite, isSiteStale, siteFolder } from './site.js'

const guide = 'docs/guides/vm-from-template.html'
const createVm = 'functions/_pve_sdk.createVm.html'
const phone = { width: 390, height: 844 }
const desktop = { width: 1440, height: 900 }

let browser: Browser
let served: Served
const contexts: BrowserContext[] = []

beforeAll(async () => {
  if (isSiteStale()) await buildSite()
  browser = await openBrowser()
  served = await serveBelow(siteFolder, '/docs/main/')
}, 600_000)

afterAll(async () => {
  for (const context of contexts) await context.close()
  await browser?.close()
  await served?.close()
})

/** A page, and what went wrong in it: messages of the console, requests that failed or went elsewhere. */
async function openPage(base: string, options: Parameters<Browser['newContext']>[0]) {
  const context = await browser.newContext(options)
  contexts.push(context)
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`thrown: ${error.message}`))
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) wrong.push(`elsewhere: ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`)
  })
  return { page, wrong, open: (path: string) => show(page, base + path) }
}

/** Until the script of the site has drawn the navigation. */
async function show(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForSelector('#tsd-nav-container a', { state: 'attached' })
  await page.locator('body').waitFor({ state: 'visible' })
}

async function search(page: Page, words: string): Promise<string[]> {
  await page.click('#tsd-search-trigger')
  const field = page.locator('#tsd-search-input')
  await field.fill(words)
  await page.waitForSelector('#tsd-search-results li a')
  return await page.locator('#tsd-search-results li').allInnerTexts()
}

describe('ALL-12 the files of the site', () => {
  it('link to what is there, and load nothing from elsewhere', () => {
    expect(problemsOf(siteFolder)).toEqual([])
  })

  it('hold functions and documents in one search', () => {
    const names = searchRows(siteFolder).map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'createVm',
        'launchServers',
        'Quick start',
        'Errors and exit codes',
        'jellyfin.yaml',
      ]),
    )
    expect(names.length).toBeGreaterThan(1000)
  })
})

describe.each(['below a path of a server', 'from its files'])('ALL-12 the site, %s', (how) => {
  const base = () => (how === 'from its files' ? `${pathToFileURL(siteFolder)}/` : served.url)

  it('finds a function and a guide, and goes there', async () => {
    const { page, wrong, open } = await openPage(base(), { viewport: desktop })
    await open('index.html')
    expect((await search(page, 'createVm'))[0]).toContain('createVm')
    await page.click('#tsd-search-results li a')
    await page.waitForURL(`${base()}${createVm}`)
    expect(await page.innerText('h1')).toBe('Function createVm')
    expect(await search(page, 'cloud-init')).toContain('A VM from a template, with cloud-init')
    await page.getByRole('option', { name: 'A VM from a template' }).locator('a').click()
    await page.waitForURL(`${base()}${guide}`)
    expect(wrong).toEqual([])
  })

  it('leads from the front page to guides, a package and a name in a document', async () => {
    const { page, wrong, open } = await openPage(base(), { viewport: desktop })
    await open('index.html')
    await page.click('.col-content a:text-is("All documentation")')
    await page.waitForURL(`${base()}docs/README.html`)
    await page.click('.col-content a:text-is("Errors and exit codes")')
    await page.waitForURL(`${base()}docs/errors.html`)
    await page
      .locator('.col-content a', { hasText: /^ConnectionError$/ })
      .first()
      .click()
    await page.waitForURL(`${base()}classes/_pve_core.ConnectionError.html`)
    expect(wrong).toEqual([])
  })
})

describe('ALL-12 the site on a phone', () => {
  it.each([
    'index.html',
    guide,
    'docs/ostui-commands.html',
    'docs/errors.html',
    'docs/architecture.html',
    'docs/wizard.html',
    'docs/versions.html',
    'docs/examples/containers/jellyfin.yaml.html',
    'modules/_pve_sdk.html',
    'classes/_pve_sdk.PveClient.html',
    'types/_pve_sdk.VmSpecInput.html',
    createVm,
  ])('%s is not wider than it', async (path) => {
    const { page, wrong, open } = await openPage(served.url, {
      viewport: phone,
      isMobile: true,
      hasTouch: true,
    })
    await open(path)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(phone.width)
    expect(wrong).toEqual([])
  })

  it('opens the navigation', async () => {
    const { page, open } = await openPage(served.url, { viewport: phone })
    await open('index.html')
    const entry = page.locator('#tsd-nav-container >> text=Guides').first()
    expect(await entry.isVisible()).toBe(false)
    await page.click('#tsd-toolbar-menu-trigger')
    await entry.waitFor({ state: 'visible' })
  })
})

describe.each(['light', 'dark'] as const)('ALL-12 the site where the system is %s', (colorScheme) => {
  it.each([guide, 'docs/errors.html', createVm])('%s can be read', async (path) => {
    const { page, open } = await openPage(served.url, { viewport: desktop, colorScheme })
    await open(path)
    const brightness = luminance(await backgroundOf(page))
    expect(brightness < 0.2 ? 'dark' : 'light').toBe(colorScheme)
    const text = await leastContrast(page, '.col-content :is(p, li, td, th, h1, h2, h3, a, p > code)')
    expect(text.ratio, text.text).toBeGreaterThan(4.5)
    const menu = await leastContrast(page, '.col-sidebar :is(a, summary) > span')
    expect(menu.ratio, menu.text).toBeGreaterThan(4.5)
  })

  it('has a switch that is remembered', async () => {
    const { page, open } = await openPage(served.url, { viewport: desktop, colorScheme })
    await open('index.html')
    const before = await backgroundOf(page)
    await page.click('.settings summary')
    await page.selectOption('#tsd-theme', colorScheme === 'dark' ? 'light' : 'dark')
    await open(guide)
    expect(await backgroundOf(page)).not.toBe(before)
  })
})

/** How well the text of a page can be read. What runs in the page is text here: this repository has no types of a browser. */
import type { Page } from 'playwright-core'
import { z } from 'zod'

const texts = z.array(z.object({ text: z.string(), color: z.string(), background: z.string() })).min(1)

/** For each element its color, and that of the nearest one around it that has a background. */
const readTexts = `(selector) => {
  const behind = (element) => {
    if (element === null) return 'rgb(255, 255, 255)'
    const color = getComputedStyle(element).backgroundColor
    return /, 0\\)$/.test(color) ? behind(element.parentElement) : color
  }
  return [...document.querySelectorAll(selector)].map((element) => ({
    text: element.textContent.slice(0, 40),
    color: getComputedStyle(element).color,
    background: behind(element),
  }))
}`

/**
 * The least contrast between text and what is behind it, by WCAG's formula from 1 to 21, and that text.
 *
 * @param selector of elements with text of their own
 * @throws ZodError where the page has none
 */
export async function leastContrast(page: Page, selector: string): Promise<{ ratio: number; text: string }> {
  const found = texts.parse(await page.evaluate(`(${readTexts})(${JSON.stringify(selector)})`))
  const ratios = found.map(({ text, color, background }) => {
    const [dark = 0, light = 0] = [luminance(color), luminance(background)].toSorted((a, b) => a - b)
    return { ratio: (light + 0.05) / (dark + 0.05), text: `${text}: ${color} on ${background}` }
  })
  return ratios.reduce((least, each) => (each.ratio < least.ratio ? each : least))
}

export async function backgroundOf(page: Page): Promise<string> {
  return z.string().parse(await page.evaluate('getComputedStyle(document.body).backgroundColor'))
}

/** From 0 for black to 1 for white, of `rgb(…)`. */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((each) => {
    const part = Number(each) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

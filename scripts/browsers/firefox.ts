/** Firefox, through WebDriver BiDi. */
import { launch } from 'puppeteer-core';
import { within, type Tab } from './tab.ts';

/** Starts Firefox without a window, with a profile that is thrown away. */
export async function firefox(executablePath: string): Promise<Tab> {
	const browser = await launch({ browser: 'firefox', executablePath, headless: true, timeout: 60_000 });
	const [page = await browser.newPage()] = await browser.pages();
	await page.setViewport({ width: 360, height: 740 });
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	return {
		complaints,
		async open(url) {
			await page.goto(url);
		},
		async reload() {
			await page.reload();
		},
		async click(selector, at = 0) {
			const element = (await page.$$(selector))[at];
			if (!element) throw new Error(`there is no ${selector} to press`);
			await element.click();
		},
		read: (expression) => page.evaluate(expression),
		async close() {
			await within(10, 'closing Firefox', browser.close()).catch(() => browser.process()?.kill('SIGKILL'));
		}
	};
}

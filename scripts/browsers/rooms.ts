/** The rooms behind the learner's first path: practice, progress and the studio. */
import type { Served } from '../serve.ts';
import { english } from '../../tests/e2e/site.ts';
import { has, until, type Tab } from './tab.ts';

/** Presses an element once there is one. */
async function press(tab: Tab, selector: string): Promise<void> {
	await has(tab, selector);
	await tab.click(selector);
}

/** Goes to a page and waits until it is at work. */
async function visit(tab: Tab, { url }: Served, path: string): Promise<void> {
	await tab.open(url + path);
	await has(tab, 'html[data-live]');
}

export const rooms = [
	{
		title: 'practice asks what was not met yet',
		async run(tab: Tab, site: Served) {
			await visit(tab, site, '/en/practice/');
			await press(tab, 'main a.primary[href*="/practice/session"]');
			await has(tab, '[data-question] [role="radiogroup"], [data-question] input, [data-question] button');
		}
	},
	{
		title: 'progress draws what was answered',
		async run(tab: Tab, site: Served) {
			await visit(tab, site, '/progress/');
			await has(tab, 'main section svg');
			await until(tab, 'tables behind the charts', `document.querySelectorAll('main table').length > 1`);
		}
	},
	{
		title: 'a copy of an article is checked in the studio and leaves as a file',
		async run(tab: Tab, site: Served) {
			await visit(tab, site, '/en/studio/');
			await press(tab, 'main details summary');
			await has(tab, 'main details[open] li button');
			await tab.click('main details li button');
			await press(tab, 'nav a[href*="part=publish"]');
			await press(tab, '[data-publish="pack-file"]:not([aria-disabled="true"])');
			await until(
				tab,
				'the name of the file',
				`document.querySelector('[data-saved-as]')?.textContent.includes('${english}') ?? false`
			);
		}
	}
];

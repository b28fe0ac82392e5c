/** WebKitGTK's MiniBrowser, through its WebDriver, on a display of its own. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Builder, By, type WebDriver } from 'selenium-webdriver';
import type { WebKitPaths } from './found.ts';
import { start, type Started } from './started.ts';
import { within, type Tab } from './tab.ts';

/** A port of loopback that nobody listens at. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('there is no free port');
	return address.port;
}

/** Starts Xvfb at a display number that it chooses itself, and says which. */
async function startDisplay(path: string): Promise<{ screen: Started; name: string }> {
	const args = ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
	const screen = start({ path, args, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
	const told = screen.child.stdio[3];
	if (!told) throw new Error('Xvfb cannot tell its display');
	const [number] = await within(15, 'Xvfb', once(told, 'data'));
	return { screen, name: `:${String(number).trim()}` };
}

async function answers(url: string): Promise<void> {
	for (;;) {
		if (
			await fetch(`${url}/status`).then(
				({ ok }) => ok,
				() => false
			)
		)
			return;
		await pause(50);
	}
}

async function connect(url: string, binary: string): Promise<WebDriver> {
	await within(15, 'WebKitWebDriver', answers(url));
	const driver = await new Builder()
		.usingServer(url)
		.withCapabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': { binary, args: ['--automation'] }
		})
		.build();
	await driver.manage().setTimeouts({ pageLoad: 30_000, script: 15_000 });
	await driver.manage().window().setRect({ x: 0, y: 0, width: 360, height: 740 });
	return driver;
}

function tabOf(driver: WebDriver, close: () => Promise<void>): Tab {
	return {
		complaints: undefined,
		open: (url) => driver.get(url),
		reload: () => driver.navigate().refresh(),
		async click(selector, at = 0) {
			const element = (await driver.findElements(By.css(selector)))[at];
			if (!element) throw new Error(`there is no ${selector} to press`);
			await element.click();
		},
		read: (expression) => driver.executeScript(`return ${expression}`),
		close
	};
}

/** Starts the display, the driver and the browser; all of them end where one does not start. */
export async function webkit(paths: WebKitPaths): Promise<Tab> {
	const { screen, name } = await startDisplay(paths.display);
	const port = await freePort();
	const server = start({
		path: paths.driver,
		args: [`--port=${port}`],
		env: { DISPLAY: name, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' }
	});
	const end = () => [server, screen].forEach((each) => each.end());
	try {
		const driver = await within(60, 'WebKitGTK', connect(`http://127.0.0.1:${port}`, paths.browser));
		return tabOf(driver, async () => {
			await within(10, 'closing WebKitGTK', driver.quit()).catch(() => undefined);
			end();
		});
	} catch (error) {
		end();
		throw error;
	}
}

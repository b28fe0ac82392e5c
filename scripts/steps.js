// What `npm start` and `npm test` share. Plain JavaScript without packages: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Says what is being done, then does it; ends the whole run with `advice` where the command fails. */
export function step(title, command, { advice, env = {} } = {}) {
	console.log(`\n▸ ${title}`);
	const [program, ...args] = command;
	const run = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	if (run.status === 0) return;
	stop(
		`${title}: failed${run.error ? ` (${run.error.message})` : ''}. ${advice ?? 'What went wrong is said above.'}`
	);
}

/** Prints the reason and ends the process with status 1. */
export function stop(message) {
	console.error(`\n✗ ${message}`);
	process.exit(1);
}

/** Ends the run where Node is too old for the tools. */
export function checkNode() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < 20 || (major === 20 && minor < 19))
		stop(`Node ${process.versions.node} is too old. Install Node 20.19 or newer, then run this again.`);
}

/** Installs the packages named by the lock file, unless they stand there already. */
export function installPackages() {
	const held = 'node_modules/.package-lock.json';
	if (existsSync(held) && statSync(held).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
	step('Installing packages', ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		advice: 'Check the network and that the npm registry is reached, then run this again.'
	});
}

/** Where a Chromium can be run from; installs Debian's, or else Playwright's own, where there is none. */
export function findBrowser() {
	const places = [
		process.env.CHROMIUM_PATH,
		'/usr/bin/chromium',
		'/usr/bin/chromium-browser',
		'/usr/bin/google-chrome'
	];
	const found = () => places.find((place) => place && existsSync(place));
	if (found()) return found();
	const aptGet = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
	if (aptGet) {
		const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
		const [program, ...args] = [
			...sudo,
			'sh',
			'-c',
			'apt-get update -qq && apt-get install -y -qq chromium >/dev/null'
		];
		console.log("\n▸ Installing Debian's chromium for the end-to-end tests");
		spawnSync(program, args, {
			stdio: 'inherit',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		});
		if (found()) return found();
	}
	step("Installing Playwright's Chromium", ['npx', 'playwright', 'install', 'chromium'], {
		advice: 'Install Chromium yourself and set CHROMIUM_PATH to where it stands.'
	});
	return undefined;
}

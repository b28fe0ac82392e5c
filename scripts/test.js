// `npm test`: everything that must hold, from a fresh clone. The last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, findBrowser, installPackages } from './steps.js';

checkNode();
installPackages();
const chromium = findBrowser();
const results = 'test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
const broken = [];

/** Runs one check that passes or fails as a whole. */
function check(title, command, env = {}) {
	console.log(`\n▸ ${title}`);
	const [program, ...args] = command;
	const run = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	if (run.status === 0) passed += 1;
	else {
		failed += 1;
		broken.push(title);
	}
	return run.status === 0;
}

/** Runs a test runner and adds up the tests that its JSON report counts. */
function suite(title, command, { report, count, env = {} }) {
	console.log(`\n▸ ${title}`);
	const [program, ...args] = command;
	const run = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
	const counted = existsSync(report)
		? count(JSON.parse(readFileSync(report, 'utf8')))
		: { passed: 0, failed: 1 };
	passed += counted.passed;
	failed += counted.failed;
	if (run.status === 0 && counted.failed === 0) return;
	if (counted.failed === 0) failed += 1;
	broken.push(title);
}

const npx = (...args) => ['npx', '--no-install', ...args];
check('Types of routes', npx('svelte-kit', 'sync'));
check('Format', npx('prettier', '--check', '--log-level=warn', '.'));
check('Lint', npx('eslint', '.', '--max-warnings', '0'));
check('Types', npx('svelte-check', '--fail-on-warnings', '--output', 'human'));
check('Types of the pure rooms, without the DOM', [process.execPath, 'scripts/check-rooms.js']);
suite(
	'Unit and architecture tests',
	npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}/unit.json`),
	{
		report: `${results}/unit.json`,
		count: (report) => ({
			passed: report.numPassedTests,
			failed: report.numFailedTests + report.numPendingTests
		})
	}
);
check('Articles and questions', ['npm', 'run', '--silent', 'questions:check']);
if (check('Production build', ['npm', 'run', '--silent', 'build'])) {
	check('Byte budgets', npx('tsx', 'scripts/budgets.ts'));
	suite('End-to-end tests', npx('playwright', 'test', '--reporter=list,json'), {
		report: `${results}/e2e.json`,
		count: ({ stats }) => ({
			passed: stats.expected,
			failed: stats.unexpected + stats.flaky + stats.skipped
		}),
		env: {
			PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json`,
			...(chromium ? { CHROMIUM_PATH: chromium } : {})
		}
	});
}

if (broken.length > 0) console.log(`\n✗ What failed: ${broken.join('; ')}. Its own output above says where.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

import { defineConfig } from '@playwright/test';
import { chromiumArguments, chromiumPath } from './scripts/browser.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results/e2e',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	use: {
		viewport: { width: 360, height: 740 },
		locale: 'ar',
		launchOptions: { ...chromiumPath(), args: chromiumArguments },
		trace: 'retain-on-failure'
	}
});

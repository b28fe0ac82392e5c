import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { dalilPwa } from './pwa.config.ts';
import { quizEntry } from './quiz-entry.config.js';
import { dalilContent } from './src/content/plugin.ts';

const base = `${process.env.BASE_PATH ?? ''}/`;
const testing = Boolean(process.env.VITEST);

export default defineConfig({
	plugins: [dalilContent(), sveltekit(), ...(testing ? [] : [quizEntry(), ...dalilPwa(base)])],
	build: { target: 'es2022', assetsInlineLimit: 0 },
	// Workers fetch parts of themselves when they need them, as pages do.
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node',
		// Properties run a whole quiz many times: a slow machine needs longer, a wrong answer does not.
		testTimeout: 30_000
	}
});

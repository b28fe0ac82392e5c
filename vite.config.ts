import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { dalilPwa } from './pwa.config.ts';

const base = `${process.env.BASE_PATH ?? ''}/`;
const testing = Boolean(process.env.VITEST);

export default defineConfig({
	plugins: [sveltekit(), ...(testing ? [] : dalilPwa(base))],
	build: { target: 'es2022', assetsInlineLimit: 0 },
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node'
	}
});

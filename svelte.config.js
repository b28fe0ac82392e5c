import adapter from '@sveltejs/adapter-static';

const base = process.env.BASE_PATH ?? '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', fallback: '200.html', strict: true }),
		paths: { base, relative: false },
		serviceWorker: { register: false },
		typescript: {
			config(config) {
				config.include.push('../scripts/**/*.ts', '../tests/**/*.ts', '../*.config.ts', '../*.config.js');
			}
		}
	},
	compilerOptions: { runes: true }
};

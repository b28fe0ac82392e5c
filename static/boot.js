// Before the first paint: the language of the path and the reader's settings, as src/lib/settings/settings.ts keeps them.
// A test holds this file to that schema. Whatever is not understood is left as it is.
(() => {
	const root = document.documentElement;
	const base = new URL(document.currentScript.src).pathname.replace(/\/boot\.js$/, '');
	const inside = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
	const english = /^\/en(\/|$)/.test(inside);
	root.lang = english ? 'en' : 'ar';
	root.dir = english ? 'ltr' : 'rtl';
	let settings = {};
	try {
		settings = JSON.parse(localStorage.getItem('dalil.settings') ?? '{}');
	} catch {
		// No storage, or not ours: the page is shown as it comes.
	}
	const allowed = {
		theme: ['light', 'sepia', 'dark'],
		textSize: [1, 2, 3, 4, 5],
		lineSpacing: [1, 2, 3],
		motion: ['reduced'],
		digits: ['arab'],
		checkOnTap: [true]
	};
	for (const [name, values] of Object.entries(allowed)) {
		if (values.includes(settings[name])) root.dataset[name] = settings[name];
	}
	const colours = { light: '#faf5ea', sepia: '#efe2c8', dark: '#1b1917' };
	const dark = matchMedia('(prefers-color-scheme: dark)').matches;
	const colour = colours[root.dataset.theme ?? (dark ? 'dark' : 'light')];
	document.querySelector('meta[name="theme-color"]').content = colour;
	// The language last chosen opens the front page, and what another app shared; other pages stay as asked for, and so does what
	// is reloaded or gone back to.
	const asked = performance.getEntriesByType('navigation')[0]?.type === 'navigate';
	const shared = inside === '/open/' && /[?&]shared=/.test(location.search);
	if (settings.language === 'en' && (inside === '/' || shared) && asked)
		location.replace(`${base}/en${inside}${location.search}`);
})();

import { describe, expect, it } from 'vitest';
import { slugAfter, slugFrom, slugTyped } from './slug.ts';
import { testUid, testWork } from './work.samples.ts';

describe('the name of a work in files and links', () => {
	it('is made of the letters of its title', () => {
		expect(slugFrom('The Honeybee’s Dance, 2nd part', testUid)).toBe('the-honeybees-dance-2nd-part');
		expect(slugFrom('Café de la Paix', testUid)).toBe('cafe-de-la-paix');
		expect(slugFrom('long '.repeat(40), testUid)).toMatch(/^long(-long){11}$/);
	});

	it('is the beginning of the uid where the title is not in Latin letters', () => {
		for (const title of ['مكتبة الحي', 'هاتف iPhone الجديد في الأسواق', '', '؟'])
			expect(slugFrom(title, testUid)).toBe('article-4f6c2f0e');
	});

	it('is what is typed, where that can be a name', () => {
		expect(slugTyped(' Neighbourhood Library ')).toBe('neighbourhood-library');
		for (const typed of ['مكتبة', '', 'a--b', '-']) expect(slugTyped(typed)).toBeUndefined();
	});

	it('follows the title until another is written or the work was published', () => {
		const work = testWork({ slug: 'article-4f6c2f0e' });
		const titled = {
			...work,
			slug: slugAfter({ work }, 'Our library'),
			about: { ...work.about, title: 'Our library' }
		};
		expect(titled.slug).toBe('our-library');
		expect(slugAfter({ work: titled }, 'The library')).toBe('the-library');
		expect(slugAfter({ work: { ...titled, slug: 'mine' } }, 'The library')).toBe('mine');
		expect(slugAfter({ work: { ...titled, revision: 2 } }, 'The library')).toBe('our-library');
		const published = { revision: 1, digest: 'أ' };
		expect(slugAfter({ work: titled, published }, 'The library')).toBe('our-library');
	});
});

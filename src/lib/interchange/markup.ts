/** HTML that was made here, element by element: no text of a pack gets into it but through `text` and attributes, which escape it. */
export class Markup {
	readonly html: string;
	private constructor(html: string) {
		this.html = html;
	}

	/** Text, as text. */
	static text(text: string): Markup {
		return new Markup(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
	}

	/** An element with its attributes, those without a value left out, and what stands in it; strings are text. */
	static element(
		name: string,
		attributes: Readonly<Record<string, string | undefined>>,
		inside: readonly (Markup | string)[]
	): Markup {
		const written = Object.entries(attributes)
			.map(([key, value]) => (value === undefined ? '' : ` ${key}="${quoted(value)}"`))
			.join('');
		const content = inside.map((each) => (typeof each === 'string' ? Markup.text(each) : each).html).join('');
		return new Markup(`<${name}${written}>${content}</${name}>`);
	}

	/** An element that has no end. */
	static single(name: string, attributes: Readonly<Record<string, string>>): Markup {
		const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(value)}"`);
		return new Markup(`<${name}${written.join('')}>`);
	}

	/** JSON as a block of data: `<` is escaped, so that nothing in it can end the block. */
	static data(id: string, json: string): Markup {
		return new Markup(
			`<script type="application/json" id="${quoted(id)}">${json.replaceAll('<', '\\u003c')}</script>`
		);
	}

	/** A script or a style of the app's own build, letter by letter. Throws where it would end its own element. */
	static own(name: 'script' | 'style', code: string): Markup {
		const ends = name === 'script' ? /<\/script|<!--/i : /<\/style/i;
		if (ends.test(code)) throw new Error(`the ${name} of the page ends its own element`);
		return new Markup(`<${name}>${code}</${name}>`);
	}
}

function quoted(value: string): string {
	return value
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

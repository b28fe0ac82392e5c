import { findAt, matchLevels, searchable, type Searchable } from '#lib/text/quote.ts';
import type { Range } from './article.ts';

/** A range of a paragraph. */
export interface PlaceInText extends Range {
	readonly paragraph: number;
}

/** Finds quotes in paragraphs as corrections do: each paragraph gives its own best places, and all of them count. */
export class QuoteFinder {
	readonly #paragraphs: readonly Searchable[];

	constructor(paragraphs: readonly string[]) {
		this.#paragraphs = paragraphs.map(searchable);
	}

	places(quote: string): PlaceInText[] {
		return this.#paragraphs.flatMap((within, paragraph) => {
			for (const level of matchLevels) {
				const found = findAt(within, { quote }, level);
				if (found.length > 0) return found.map(({ start, end }) => ({ paragraph, start, end }));
			}
			return [];
		});
	}

	/** The place of a quote that has one only. */
	only(quote: string): PlaceInText | undefined {
		const places = this.places(quote);
		return places.length === 1 ? places[0] : undefined;
	}

	/** The words of the first of these ranges of a paragraph that stand nowhere else. */
	shortest(paragraph: number, ranges: Iterable<Range>): string | undefined {
		const text = this.#paragraphs[paragraph]?.text ?? '';
		for (const { start, end } of ranges) {
			const quote = text.slice(start, end);
			const place = quote === '' ? undefined : this.only(quote);
			if (place?.paragraph === paragraph && place.start === start && place.end === end) return quote;
		}
		return undefined;
	}
}

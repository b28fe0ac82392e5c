import type { Language } from '../language.ts';
import { formAr, unknownAr } from './form.ar.ts';
import { formEn, unknownEn } from './form.en.ts';
import { interchangeAr } from './interchange.ar.ts';
import { interchangeEn } from './interchange.en.ts';
import type { Message, MessageParams } from './message.ts';
import { recordsAr } from './records.ar.ts';
import { recordsEn } from './records.en.ts';
import { rulesAr } from './rules.ar.ts';
import { rulesEn } from './rules.en.ts';

/** What of an issue its sentence is made of. */
export interface Tellable {
	readonly code: string;
	/** The words of the content that it is about; the sentences call them `text`. */
	readonly quote?: string | undefined;
	readonly params?: MessageParams | undefined;
}

interface Catalogue {
	readonly messages: Readonly<Record<string, Message>>;
	readonly unknown: (code: string) => string;
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
	ar: { messages: { ...formAr, ...rulesAr, ...interchangeAr, ...recordsAr }, unknown: unknownAr },
	en: { messages: { ...formEn, ...rulesEn, ...interchangeEn, ...recordsEn }, unknown: unknownEn }
};

/** What an issue says to a person: what is wrong, and what to do. Plain text; content in it is isolated in direction. */
export function issueMessage({ code, quote, params }: Tellable, language: Language): string {
	const { messages, unknown } = catalogues[language];
	const message = Object.hasOwn(messages, code) ? messages[code] : undefined;
	return message ? message({ ...(quote === undefined ? {} : { text: quote }), ...params }) : unknown(code);
}

import { issueMessage, type Tellable } from '#lib/i18n/issues/issues.ts';
import type { Message } from '#lib/i18n/issues/message.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Kind } from './index.ts';
import { ar as dateAr } from './date/words.issues.ar.ts';
import { en as dateEn } from './date/words.issues.en.ts';
import { ar as gapFillAr } from './gap-fill/words.issues.ar.ts';
import { en as gapFillEn } from './gap-fill/words.issues.en.ts';
import { ar as numberAr } from './number/words.issues.ar.ts';
import { en as numberEn } from './number/words.issues.en.ts';
import { ar as sentenceChoiceAr } from './sentence-choice/words.issues.ar.ts';
import { en as sentenceChoiceEn } from './sentence-choice/words.issues.en.ts';
import { ar as shortTextAr } from './short-text/words.issues.ar.ts';
import { en as shortTextEn } from './short-text/words.issues.en.ts';
import { ar as trueFalseAr } from './true-false/words.issues.ar.ts';
import { en as trueFalseEn } from './true-false/words.issues.en.ts';

type Messages = Readonly<Record<string, Message>>;

const none: Readonly<Record<Language, Messages>> = { ar: {}, en: {} };

const register: { readonly [K in Kind]: Readonly<Record<Language, Messages>> } = {
	'single-choice': none,
	'multiple-choice': none,
	'true-false': { ar: trueFalseAr, en: trueFalseEn },
	'short-text': { ar: shortTextAr, en: shortTextEn },
	number: { ar: numberAr, en: numberEn },
	date: { ar: dateAr, en: dateEn },
	'gap-fill': { ar: gapFillAr, en: gapFillEn },
	ordering: none,
	matching: none,
	'sentence-choice': { ar: sentenceChoiceAr, en: sentenceChoiceEn }
};

/** The sentences that tell what a kind alone can find wrong, by code. */
export function kindIssues(language: Language): Messages {
	return Object.fromEntries(
		Object.values(register).flatMap((messages) => Object.entries(messages[language]))
	);
}

/** What an issue of any code says to a person: what is wrong, and what to do. Plain text; content in it is isolated in direction. */
export function tellIssue(issue: Tellable, language: Language): string {
	const messages = kindIssues(language);
	const message = Object.hasOwn(messages, issue.code) ? messages[issue.code] : undefined;
	if (message === undefined) return issueMessage(issue, language);
	return message({ ...(issue.quote === undefined ? {} : { text: issue.quote }), ...issue.params });
}

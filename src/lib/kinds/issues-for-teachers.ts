import type { Tellable } from '#lib/i18n/issues/issues.ts';
import type { Message } from '#lib/i18n/issues/message.ts';
import type { Language } from '#lib/i18n/language.ts';
import { tellIssue } from './issues.ts';
import { forTeachersAr } from './words.for-teachers.ar.ts';
import { forTeachersEn } from './words.for-teachers.en.ts';

const catalogues: Readonly<Record<Language, Readonly<Record<string, Message>>>> = {
	ar: forTeachersAr,
	en: forTeachersEn
};

/** What an issue says to a teacher who writes in the app: no names of fields, files or commands. Plain text, as `tellIssue` gives it. */
export function tellTeacher(issue: Tellable, language: Language): string {
	const messages = catalogues[language];
	const message = Object.hasOwn(messages, issue.code) ? messages[issue.code] : undefined;
	if (message === undefined) return tellIssue(issue, language);
	return message({ ...(issue.quote === undefined ? {} : { text: issue.quote }), ...issue.params });
}

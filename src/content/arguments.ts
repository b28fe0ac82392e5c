import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '#lib/i18n/language.ts';
import { fail, ok, type Result } from '#lib/result.ts';

/** What a command was asked for. */
export interface Arguments {
	readonly words: readonly string[];
	readonly language: Language;
	readonly json: boolean;
	readonly all: boolean;
}

/** Why the arguments cannot be followed: an option that is not known, or a language that is not spoken. */
export type WrongUse = { readonly option: string } | { readonly language: string };

/** The language to report in where none is asked for: that of the terminal's locale, else English. */
export function languageOfTerminal(locale: string | undefined): Language {
	const [tag = ''] = (locale ?? '').split(/[_.-]/);
	return isLanguage(tag) ? tag : 'en';
}

/** Reads the arguments of a command after its name. */
export function readArguments(
	args: readonly string[],
	locale: string | undefined
): Result<Arguments, WrongUse> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				json: { type: 'boolean', default: false },
				all: { type: 'boolean', default: false },
				language: { type: 'string' }
			}
		});
		const { json, all, language = languageOfTerminal(locale) } = values;
		if (!isLanguage(language)) return fail({ language });
		return ok({ words: positionals, language, json, all });
	} catch (cause) {
		return fail({ option: cause instanceof Error ? cause.message : String(cause) });
	}
}

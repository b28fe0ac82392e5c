import type { ParamMatcher } from '@sveltejs/kit';
import { defaultLanguage, isLanguage } from '#lib/i18n/language.ts';

/** The languages that a path may begin with: all but the default, which has no prefix. */
export const match = ((param) => param !== defaultLanguage && isLanguage(param)) satisfies ParamMatcher;

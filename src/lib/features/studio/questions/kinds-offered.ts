import { kindNames, type Kind } from '#lib/kinds/index.ts';
import { kindWords } from '#lib/kinds/names.ts';

function isKind(name: string): name is Kind {
	return Object.hasOwn(kindWords, name);
}

/** The kinds of questions in the order in which they are offered. */
export const kindsOffered: readonly Kind[] = kindNames.filter(isKind);

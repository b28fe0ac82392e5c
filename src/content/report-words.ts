import type { Language } from '#lib/i18n/language.ts';
import type { Severity } from '#lib/issue.ts';

/** What the report and the commands say around the issues. */
export interface ReportWords {
	readonly severities: Readonly<Record<Severity, string>>;
	readonly questions: string;
	readonly kinds: string;
	readonly coverage: string;
	readonly guessers: string;
	readonly guess: (guess: { name: string; right: number; asked: number; expected: string }) => string;
	readonly unusable: string;
	readonly more: (count: number) => string;
	readonly total: (counts: Readonly<Record<Severity | 'banks', number>>) => string;
	readonly noFolder: (path: string) => string;
	readonly badLanguage: (given: string) => string;
	readonly usage: string;
	readonly newUsage: string;
	readonly newTaken: (folder: string) => string;
	readonly newMade: (folder: string) => string;
}

const en: ReportWords = {
	severities: { error: 'error', warning: 'warning', information: 'note' },
	questions: 'questions',
	kinds: 'kinds',
	coverage: 'sentences with a question',
	guessers: 'guessers who never read the article',
	guess: ({ name, right, asked, expected }) => `${name}: ${right} of ${asked} (chance ${expected})`,
	unusable: 'cannot be used yet',
	more: (count) => `More notes: ${count}; --all shows them`,
	total: ({ banks, error, warning, information }) =>
		`Banks: ${banks} · errors: ${error} · warnings: ${warning} · notes: ${information}`,
	noFolder: (path) => `There is no folder ${path}.`,
	badLanguage: (given) => `--language is ar or en, not ${given}.`,
	usage: 'Usage: npm run questions:check -- [folder …] [--json] [--all] [--language ar|en]',
	newUsage:
		'Usage: npm run questions:new -- <id> [--language ar|en]\nAn id is lower-case Latin letters and digits joined by hyphens, such as city-library.',
	newTaken: (folder) => `${folder} exists already; nothing was changed.`,
	newMade: (folder) =>
		`${folder} holds an example that passes. Put your article in article.md, your questions in bank.yaml, then: npm run questions:check -- ${folder}`
};

const ar: ReportWords = {
	severities: { error: 'خطأ', warning: 'تحذير', information: 'ملاحظة' },
	questions: 'الأسئلة',
	kinds: 'الأنواع',
	coverage: 'جمل عليها سؤال',
	guessers: 'تخمين من لم يقرأ المقال',
	guess: ({ name, right, asked, expected }) => `${name}: ${right} من ${asked} (المتوقّع بالحظ ${expected})`,
	unusable: 'لا يصلح للاستعمال بعد',
	more: (count) => `الملاحظات الأخرى: ${count}، ويعرضها الخيار --all`,
	total: ({ banks, error, warning, information }) =>
		`المجموعات: ${banks} · الأخطاء: ${error} · التحذيرات: ${warning} · الملاحظات: ${information}`,
	noFolder: (path) => `لا يوجد مجلد ${path}.`,
	badLanguage: (given) => `قيمة --language هي ar أو en، لا ${given}.`,
	usage: 'طريقة الاستعمال: npm run questions:check -- [folder …] [--json] [--all] [--language ar|en]',
	newUsage:
		'طريقة الاستعمال: npm run questions:new -- <id> [--language ar|en]\nالمعرّف حروف لاتينية صغيرة وأرقام تصل بينها شرطات، مثل city-library.',
	newTaken: (folder) => `المجلد ${folder} موجود من قبل، ولم يتغيّر شيء.`,
	newMade: (folder) =>
		`في ${folder} مثال صحيح. ضع مقالك في article.md وأسئلتك في bank.yaml، ثم شغّل: npm run questions:check -- ${folder}`
};

export const reportWords: Readonly<Record<Language, ReportWords>> = { ar, en };

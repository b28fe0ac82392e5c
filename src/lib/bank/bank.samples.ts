import type { Article } from '#lib/article/article.ts';
import { buildArticle } from '#lib/article/build.ts';

/** A small article and bank for tests. */
const text = `افتتحت البلدية صباح السبت مكتبة عامة في الحي القديم. وتضم المكتبة نحو ثلاثة آلاف كتاب، أكثرها تبرّع به السكان.

وقالت مديرة المكتبة سلمى حداد إن القراءة فيها مجانية، لكن إعارة الكتب تحتاج إلى بطاقة.`;

export function sampleArticle(): Article {
	const built = buildArticle(
		{ title: 'مكتبة الحي', language: 'ar', source: { unknown: true }, glossary: [] },
		text
	);
	if (!built.ok) throw new Error(JSON.stringify(built.error));
	return built.value;
}

export const whoOpened = {
	id: 'who-opened',
	kind: 'single-choice',
	skill: 'literal',
	level: 1,
	prompt: 'من افتتح المكتبة؟',
	evidence: [{ quote: 'افتتحت البلدية صباح السبت مكتبة عامة' }],
	choices: [
		{ id: 'council', text: 'البلدية', correct: true, rationale: 'هي فاعل الجملة الأولى.' },
		{
			id: 'residents',
			text: 'السكان',
			rationale: 'تبرّع السكان بالكتب.',
			refutedBy: { quote: 'أكثرها تبرّع به السكان' }
		},
		{ id: 'ministry', text: 'الوزارة', rationale: 'لا يذكر النص وزارة.', notMentioned: true }
	],
	explanation: 'تقول الجملة الأولى إن البلدية افتتحت المكتبة.'
};

export const directorName = {
	id: 'director-name',
	kind: 'short-text',
	skill: 'attribution',
	level: 1,
	prompt: 'من التي تحدثت عن شروط الإعارة؟',
	evidence: [{ quote: 'وقالت مديرة المكتبة سلمى حداد' }],
	answers: ['سلمى حداد'],
	wrong: [{ id: 'council', text: 'البلدية', rationale: 'افتتحت المكتبة ولم تتحدث.', notMentioned: true }],
	explanation: 'ينسب النص الكلام إلى مديرة المكتبة.'
};

/** A bank as a file gives it. */
export function sampleBank(
	questions: readonly unknown[] = [whoOpened, directorName]
): Record<string, unknown> {
	return { version: 1, uid: '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e', revision: 1, questions };
}

/** A pack as a file gives it. */
export function samplePack(questions?: readonly unknown[]): Record<string, unknown> {
	return { ...sampleBank(questions), slug: 'city-library', article: sampleArticle() };
}

import * as z from 'zod/mini';
import { bankSchema } from '#lib/bank/bank.ts';

/** What an editor shows beside a field while a teacher types, by the field's name. */
const descriptions: Readonly<Record<string, string>> = {
	version: 'The version of this format: 1.',
	uid: 'A UUID made once, and never changed. — معرّف يُصنع مرة واحدة ولا يتغيّر.',
	revision: 'Counts up with each published change. — يزيد واحدًا مع كل تعديل منشور.',
	derivedFrom: 'The uid of the bank that this one was copied from.',
	id: 'Lower-case Latin letters and digits joined by hyphens. — حروف لاتينية صغيرة وأرقام وشرطات.',
	fact: 'What is tested; questions may share one. Default: the id. — ما يُختبر، وقد تشترك فيه أسئلة.',
	kind: 'The kind of question. — نوع السؤال.',
	skill: 'What the question exercises. — المهارة التي يقيسها السؤال.',
	level: '1 easy to 3 hard. — من 1 سهل إلى 3 صعب.',
	prompt: 'The words that ask. — نصّ السؤال.',
	evidence: 'The exact words of the article that settle it. — كلمات المقال التي تحسم الجواب، كما هي.',
	quote: 'Exact words of the article, whole words, in one paragraph. — كلمات المقال كما هي، في فقرة واحدة.',
	nearest: 'Where the key is "not stated": the closest the article comes. — أقرب ما في المقال.',
	prefix: 'What stands right before the quote, where it occurs more than once. — ما قبل الاقتباس إن تكرر.',
	suffix: 'What stands right after the quote, where it occurs more than once. — ما بعد الاقتباس إن تكرر.',
	choices: 'Three or four are best. — ثلاثة خيارات أو أربعة.',
	correct: 'true for the key. — true للجواب الصحيح.',
	rationale: 'Why it is right or wrong, pointing to the article. — لماذا هو صحيح أو خاطئ.',
	refutedBy: 'The words of the article that show the choice wrong. — كلمات المقال التي تنفي الخيار.',
	notMentioned: 'true where the article does not mention it. — true إن لم يذكره المقال.',
	explanation: 'Shown after every response. — شرح يظهر بعد كل إجابة.',
	hints: 'One at a time; each lowers the mark. — تلميحات تظهر واحدًا بعد آخر.',
	askEvidence: 'Then ask for the sentence that says so. — اطلب بعده الجملة الدالّة.',
	accept: 'Warnings accepted, each with a reason. — تحذيرات مقبولة، لكل منها سبب.',
	sameAs: 'The fingerprint of an earlier wording with the same meaning.',
	answers: 'Accepted answers; the first is the form shown. — الأجوبة المقبولة، وأولها هو المعروض.',
	wrong: 'Wrong responses foreseen, each with why. — أجوبة خاطئة متوقعة، لكل منها سبب.',
	difference: 'What a false statement says, and what the article says. — ما تقوله العبارة وما يقوله المقال.'
};

type Schema = z.core.JSONSchema.BaseSchema;

function describe({ properties = {} }: Schema): void {
	for (const [name, field] of Object.entries(properties)) {
		const text = Object.hasOwn(descriptions, name) ? descriptions[name] : undefined;
		if (text !== undefined && typeof field === 'object') field.description = text;
	}
}

/** The JSON Schema (draft 7, which editors know best) of `bank.yaml`, as a file's text. Made from the schemas that check. */
export function bankJsonSchema(): string {
	const schema = z.toJSONSchema(bankSchema, {
		io: 'input',
		target: 'draft-7',
		unrepresentable: 'any',
		reused: 'inline',
		override: ({ jsonSchema }) => {
			describe(jsonSchema);
			// Whole numbers without bounds get those of JavaScript, which tell a teacher nothing.
			if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
		}
	});
	return `${JSON.stringify({ title: 'Dalil: bank.yaml', ...schema }, null, '\t')}\n`;
}

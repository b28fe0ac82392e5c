import { describe, expect, it } from 'vitest';
import { choosing, filling, found, severities, stating, withChoices } from './sample.fixture.ts';

const asking = (prompt: string) => choosing({ prompt });

describe('prompts', () => {
	it.each([
		'ما الذي لم تقدّمه المكتبة للأطفال؟',
		'مَن ليس من المتبرّعين؟',
		'أي الأعمال قام بها غير الصيادين؟',
		'ماذا قدّموا سوى الرفوف؟',
		'متى تفتح المكتبة عدا الصيف؟',
		'هل تفتح في الأيام كلها باستثناء الجمعة؟',
		'ولا أحد منهم نجار؛ فمَن صنع الرفوف؟'
	])('[S1] warns of a negation that nothing marks: %s', (prompt) => {
		expect(found('S1', asking(prompt))).toMatchObject([
			{ severity: 'warning', params: { case: 'unmarked' } }
		]);
	});

	it.each([
		'مَن «ليس» من المتبرّعين؟',
		'مَن تبرّع للمكتبة «ما عدا» الصيادين؟',
		'ما زال النجار يعمل في أي مهنة؟',
		'إلى متى لا تزال المكتبة مفتوحة كل يوم؟',
		'ما عدد الكتب في المكتبة؟',
		'مَن تبرّع خلال الافتتاح؟',
		'مَن غيّر رفوف المكتبة؟',
		'لِمَ تُقام الورش في الصيف؟',
		'ما معنى «لا تزال المكتبة تفتح أبوابها مجانًا»؟',
		'مَن يحبّ القراءة، ولا سيما في الصيف؟'
	])('[S1] has nothing against: %s', (prompt) => {
		expect(found('S1', asking(prompt))).toEqual([]);
	});

	it('[S1] warns of a double negation, marked or not', () => {
		expect(found('S1', asking('مَن الذي «لم» يقدّم «غير» الكتب؟'))).toMatchObject([
			{ severity: 'warning', params: { case: 'double', words: 'لم، غير' } }
		]);
	});

	it('[S2] tells of a prompt that does not ask', () => {
		expect(severities('S2', asking('المتبرّعون بالحواسيب'))).toEqual(['information']);
		expect(severities('S2', asking('مَن تبرّع بالحواسيب?'))).toEqual(['warning']);
	});

	it.each([
		'مَن تبرّع بالحواسيب؟',
		'اختر مَن تبرّع بالحواسيب.',
		'صِلْ كل عمل بصاحبه.',
		'رتّبوا الأحداث.',
		'تبرّع … بالحواسيب.',
		'مَن تبرّع بالحواسيب؟ اختر كل من ينطبق عليه ذلك.',
		'اقرأ الفقرة الثانية. حدّد المتبرّع.'
	])('[S2] takes for a question or a task: %s', (prompt) => {
		expect(found('S2', asking(prompt))).toEqual([]);
	});

	it('[S2] lets a statement be a statement', () => {
		expect(found('S2', stating())).toEqual([]);
	});

	it('[S3] tells of words that begin every choice', () => {
		const same = withChoices(['من صيادي المدينة', 'من صيادي القرية', 'من صيادي المرفأ']);
		expect(found('S3', same)).toMatchObject([{ severity: 'information', params: { words: 'من صيادي' } }]);
		expect(found('S3', withChoices(['من صيدا', 'من صور', 'من بيروت']))).toEqual([]);
		expect(found('S3', choosing())).toEqual([]);
	});

	it('[S4] tells of eight running words of the article, whatever their spelling', () => {
		const copied = asking('مَن قال ان المكتبة تضم ثلاثين الف كتاب نصفها للاطفال؟');
		expect(severities('S4', copied)).toEqual(['information']);
		expect(found('S4', asking('مَن قال إن المكتبة تضم ثلاثين ألف كتاب؟'))).toEqual([]);
	});
});

describe('texts', () => {
	it('[T1] warns of digits of two sets in one question', () => {
		expect(severities('T1', withChoices(['2019', '٢٠١٨', '2017']))).toEqual(['warning']);
		expect(found('T1', withChoices(['٢٠١٩', '٢٠١٨', '٢٠١٧']))).toEqual([]);
	});

	it.each([
		['bidi', 'مَن تبرّع\u200F بالحواسيب؟'],
		['bom', '\uFEFFمَن تبرّع بالحواسيب؟'],
		['forms', 'مَن \uFE97\uFE92\uFEAE\uFECA بالحواسيب؟'],
		['persian', 'مَن الذ\u06CC تبرّع بالحواسيب؟']
	])('[T1] warns of characters that do not belong in Arabic: %s', (name, prompt) => {
		expect(found('T1', asking(prompt))).toMatchObject([{ severity: 'warning', params: { case: name } }]);
	});

	it('[T1] leaves quotes as the article has them, and ornate brackets', () => {
		expect(found('T1', asking('ما معنى ﴿اقرأ﴾؟'))).toEqual([]);
		expect(found('T1', choosing({ evidence: [{ quote: 'وتبرّع\u200F صيادو المدينة' }] }))).toEqual([]);
	});

	it('[T2] refuses markup and control characters, not the signs of arithmetic', () => {
		expect(severities('T2', asking('مَن <b>تبرّع</b> بالحواسيب؟'))).toEqual(['error']);
		expect(severities('T2', asking('مَن تبرّع&nbsp;بالحواسيب؟'))).toEqual(['error']);
		expect(severities('T2', asking('مَن تبرّع\u0007 بالحواسيب؟'))).toEqual(['error']);
		expect(found('T2', asking('هل 3 < 5 و a<b and c>d صحيحان؟'))).toEqual([]);
	});

	it.each(['خطأ', 'إجابة خاطئة.', 'هذا الخيار غير صحيح!', 'للأسف، حاول مرة أخرى', 'صيادو المدينة'])(
		'[T3] warns of a rationale that gives no reason: %s',
		(rationale) => {
			const choices = [
				{ text: 'صيادو المدينة', correct: true },
				{ text: 'طلاب الجامعة', rationale, notMentioned: true },
				{ text: 'بحارة', rationale: 'لا يذكر النص بحارة.', notMentioned: true }
			];
			const issues = found('T3', choosing({ choices }));
			expect(issues).toMatchObject([{ severity: 'warning', place: { path: ['choices', 1, 'rationale'] } }]);
		}
	);

	it('[T3] is content with a reason, and looks at explanations too', () => {
		expect(found('T3', choosing())).toEqual([]);
		expect(found('T3', filling({ explanation: 'هذا صحيح.' }))).toMatchObject([
			{ place: { path: ['explanation'] } }
		]);
	});
});

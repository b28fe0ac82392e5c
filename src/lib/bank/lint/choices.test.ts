import { describe, expect, it } from 'vitest';
import {
	choosing,
	filling,
	found,
	pairing,
	severities,
	stating,
	withChoices,
	wrongs
} from './sample.fixture.ts';

describe('choices', () => {
	it('[O1] refuses no key, two keys and a single choice', () => {
		const keys = (count: number) =>
			choosing({ choices: ['أ', 'ب', 'ج'].map((text, index) => ({ text, correct: index < count })) });
		expect(severities('O1', keys(0))).toEqual(['error']);
		expect(severities('O1', keys(2))).toEqual(['error']);
		expect(found('O1', keys(1))).toEqual([]);
		expect(severities('O1', choosing({ choices: [{ text: 'صيادون', correct: true }] }))).toEqual(['error']);
	});

	it('[O1] advises three or four, and bounds no words for gaps', () => {
		const many = ['صيادون', 'بحارة', 'تجار', 'طلاب', 'عمال'];
		expect(severities('O1', withChoices(many))).toEqual(['information']);
		expect(severities('O1', withChoices([...many, 'رسامون', 'خطاطون']))).toEqual(['error']);
		expect(found('O1', filling())).toEqual([]);
		expect(found('O1', pairing())).toEqual([]);
		expect(found('O1', stating())).toEqual([]);
	});

	it('[O2] refuses equal choices, whatever their punctuation, spaces and tatweel', () => {
		const twice = withChoices(['صيادو المدينة', 'طلاب  الجامعة', '«طــلاب الجامعة».']);
		expect(severities('O2', twice)).toEqual(['error']);
	});

	it('[O2] only warns where harakat or hamza part them, and keeps numbers and signs apart', () => {
		expect(severities('O2', withChoices(['صيادون', 'مدرسة', 'مدرّسة']))).toEqual(['warning']);
		expect(found('O2', withChoices(['3.5', '35', '-35']))).toEqual([]);
		expect(found('O2', choosing())).toEqual([]);
	});

	it('[O2] lets two sources have the same target', () => {
		const pairs = [
			{ source: 'صنع الرفوف', target: 'نجار' },
			{ source: 'طلاء الرفوف', target: 'نجار' }
		];
		expect(found('O2', pairing({ pairs }))).toEqual([]);
	});

	it('[O3] warns of a choice inside another, by whole words and not by letters', () => {
		expect(found('O3', withChoices(['صيادو المدينة', 'صيادو المدينة والبحارة', 'الطلاب']))).toHaveLength(1);
		expect(found('O3', withChoices(['كل', 'بشكل دائم', 'خلال لقاء']))).toEqual([]);
		expect(found('O3', withChoices(['رئيسي', 'الرئيس السوري', 'بوتين']))).toEqual([]);
	});

	it('[O3] warns of ranges that overlap, where a limit is in both', () => {
		expect(found('O3', withChoices(['من 10 إلى 20', 'من 20 إلى 30', 'من 31 إلى 40']))).toHaveLength(1);
		expect(found('O3', withChoices(['10-20', '21-30', '31-40']))).toEqual([]);
		expect(found('O3', withChoices(['أقل من 10', 'بين 10 و20', 'أكثر من 20']))).toEqual([]);
	});

	it('[O4] warns of a key that is plainly the longest', () => {
		const long = withChoices(['صيادو المدينة الذين يعملون في المرفأ القديم', 'نجار متقاعد', 'طلاب الجامعة']);
		expect(severities('O4', long)).toEqual(['warning']);
	});

	it('[O4] counts letters, not harakat, and forgives fewer than eight', () => {
		expect(found('O4', withChoices(['صَيَّادُونَ مُتَقَاعِدُونَ', 'نجار متقاعد', 'طلاب الجامعة']))).toEqual([]);
		expect(found('O4', withChoices(['صيادون', 'نجار', 'بحار']))).toEqual([]);
	});

	it.each(['جميع ما سبق', 'كل ما ذُكر', 'لا شيء مما سبق', 'أ و ب', 'أ وب معًا', 'كل الإجابات صحيحة'])(
		'[O5] warns of «%s»',
		(text) => {
			expect(severities('O5', withChoices(['صيادون', 'نجار', text]))).toEqual(['warning']);
		}
	);

	it.each(['كل يوم', 'لا أحد', 'جميع القراء', 'ما سبق الافتتاح'])('[O5] has nothing against «%s»', (text) => {
		expect(found('O5', withChoices(['صيادون', 'نجار', text]))).toEqual([]);
	});

	it('[O6] warns of absolute words in one sort of choice alone', () => {
		const alone = withChoices(['تفتح حتى المساء', 'تفتح صباحًا فقط', 'تفتح ليلًا']);
		expect(found('O6', alone)).toMatchObject([{ severity: 'warning', params: { case: 'distractor' } }]);
		const both = withChoices(['تفتح كل يوم', 'تفتح صباحًا فقط', 'تفتح ليلًا']);
		expect(found('O6', both)).toEqual([]);
	});

	it('[O6] compares whole words: «بشكل» has no «كل», and «كل من» is not absolute', () => {
		expect(found('O6', withChoices(['بشكل يومي', 'مرتين', 'مرة']))).toEqual([]);
		expect(found('O6', withChoices(['كل من ليلى وسعاد', 'ليلى', 'سعاد']))).toEqual([]);
	});

	it('[O7] warns where the key alone repeats a word of the prompt', () => {
		const told = withChoices(['مكتبة صيدا', 'بلدية صور', 'جامعة بيروت'], {
			prompt: 'أين تُقام ورش المكتبة؟'
		});
		expect(found('O7', told)).toMatchObject([{ severity: 'warning', params: { words: 'مكتبة' } }]);
	});

	it('[O7] lets all choices repeat it, and words without content', () => {
		const all = withChoices(['مكتبة صيدا', 'مكتبة صور', 'جامعة بيروت'], {
			prompt: 'أي مكتبة افتُتحت في صيدا؟'
		});
		expect(found('O7', all).map((issue) => issue.params?.words)).toEqual(['صيدا']);
		expect(found('O7', withChoices(['من الصيادين', 'نجار', 'طلاب']))).toEqual([]);
	});

	it('[O8] tells where the key alone is definite or feminine', () => {
		expect(found('O8', withChoices(['المديرة', 'نجار', 'طلاب']))).toMatchObject([
			{ severity: 'information', params: { case: 'definite', how: 'has' } },
			{ severity: 'information', params: { case: 'feminine', how: 'has' } }
		]);
		expect(found('O8', choosing())).toEqual([]);
		expect(found('O8', withChoices(['ألمانيا', 'فرنسا', 'إيطاليا']))).toEqual([]);
	});

	it('[O8] warns where the words fill a gap', () => {
		const words = ['المهندس', 'الخطاط'].map((text) => ({ ...wrongs[1], text }));
		expect(severities('O8', filling({ words }))).toEqual(['warning']);
		expect(found('O8', filling())).toEqual([]);
	});
});

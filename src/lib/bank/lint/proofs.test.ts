import { describe, expect, it } from 'vitest';
import { lintBank } from './index.ts';
import {
	choosing,
	filling,
	found,
	packOf,
	pairing,
	severities,
	stating,
	typing,
	withChoices,
	wrongs
} from './sample.fixture.ts';

const opening = {
	evidence: [{ quote: 'افتتحت بلدية صيدا مكتبة عامة جديدة' }],
	prompt: 'متى افتُتحت المكتبة؟'
};

describe('key and evidence', () => {
	it('[G4] misses a year of the key that the evidence and its sentence do not have', () => {
		const [issue] = found('G4', withChoices(['2018', '2017', '2016'], opening));
		expect(issue).toMatchObject({ severity: 'warning', params: { word: '2018' } });
		expect(found('G4', withChoices(['2019', '2017', '2016'], opening))).toEqual([]);
	});

	it('[G4] knows a month by all its names, and a number in words', () => {
		expect(found('G4', withChoices(['آذار', 'نيسان', 'أيار'], opening))).toEqual([]);
		expect(found('G4', withChoices(['أيار', 'نيسان', 'آذار'], opening))).toHaveLength(1);
		const books = { evidence: [{ quote: 'المكتبة تضم ثلاثين ألف كتاب' }], prompt: 'كم كتابًا فيها؟' };
		expect(found('G4', withChoices(['30 ألفًا', '20 ألفًا', '10 آلاف'], books))).toEqual([]);
	});

	it('[G4] takes «أب» for no month', () => {
		expect(found('G4', typing({ answers: ['أب المديرة ليلى'] }))).toEqual([]);
	});

	it('[G4] misses a name in evidence that has nothing of a short literal key', () => {
		expect(severities('G4', typing({ answers: ['سعاد خوري'] }))).toEqual(['warning']);
		expect(found('G4', typing())).toEqual([]);
	});

	it('[G4] only informs where the key may have been worked out', () => {
		const worked = withChoices(['15 ألفًا', '20 ألفًا', '10 آلاف'], {
			skill: 'inference',
			prompt: 'كم كتابًا للأطفال فيها؟',
			evidence: [{ quote: 'تضم ثلاثين ألف كتاب، نصفها للأطفال' }]
		});
		expect(severities('G4', worked)).toEqual(['information']);
	});
});

describe('distractors', () => {
	it('[G5] refuses a distractor that is the key in another spelling', () => {
		const twin = withChoices(['أحمد إدريس', 'احمد ادريس', 'ليلى حداد']);
		expect(severities('G5', twin)).toEqual(['error']);
		expect(found('G5', withChoices(['أحمد إدريس', 'أحمد رئيس', 'ليلى حداد']))).toEqual([]);
	});

	it('[G5] lets spelling be asked where the author accepts O2', () => {
		const accept = [{ rule: 'O2', reason: 'السؤال عن همزة القطع نفسها.' }];
		expect(found('G5', withChoices(['أحمد', 'احمد', 'ليلى'], { accept }))).toEqual([]);
	});

	it('[G5] warns of a distractor made of the evidence’s words that nothing refutes', () => {
		const tempting = withChoices(['صيادو المدينة', 'أجهزة الحاسوب', 'طلاب الجامعة']);
		expect(found('G5', tempting)).toMatchObject([
			{ severity: 'warning', params: { case: 'quoted' }, place: { path: ['choices', 1] } }
		]);
		expect(found('G5', choosing())).toEqual([]);
	});

	it('[G6] asks for a refutation and a rationale: in files an error, elsewhere a warning', () => {
		const bare = choosing({
			choices: [{ text: 'صيادو المدينة', correct: true }, wrongs[0], { text: 'بحارة' }]
		});
		expect(found('G6', bare).map((issue) => [issue.severity, issue.params?.case])).toEqual([
			['error', 'refutation'],
			['error', 'rationale']
		]);
		const elsewhere = lintBank(packOf([bare]), 'other').filter((issue) => issue.code === 'G6');
		expect(elsewhere.map((issue) => issue.severity)).toEqual(['warning', 'warning']);
		expect(found('G6', choosing())).toEqual([]);
	});

	it('[G6] asks for the rationales of a statement, not for those of keys that fill other gaps', () => {
		expect(found('G6', stating({ rationales: { false: 'الدخول مجاني.' } }))).toHaveLength(1);
		expect(found('G6', stating())).toEqual([]);
		expect(found('G6', filling())).toEqual([]);
		expect(found('G6', pairing())).toEqual([]);
	});

	it('[G8] tells of a choice that is no date among dates', () => {
		expect(severities('G8', withChoices(['مارس 2019', 'بلدية صيدا', 'مايو 2019']))).toEqual(['information']);
		expect(found('G8', withChoices(['مارس 2019', 'مايو 2018', '2017']))).toEqual([]);
		expect(found('G8', choosing())).toEqual([]);
	});
});

describe('false statements', () => {
	const lie = {
		answer: false,
		evidence: [{ quote: 'افتتحت بلدية صيدا مكتبة عامة جديدة في مارس 2019' }],
		rationales: { true: 'افتُتحت في مارس 2019.', 'not-stated': 'يذكر النص موعد الافتتاح.' }
	};

	it('[G9] warns where two facts are changed', () => {
		const two = stating({
			...lie,
			prompt: 'افتُتحت مكتبة صيدا في مايو 2015.',
			difference: { statement: 'مايو 2015', article: 'مارس 2019' }
		});
		expect(found('G9', two)).toMatchObject([{ severity: 'warning', params: { case: 'facts' } }]);
	});

	it('[G9] is content with one, and finds a difference that neither text has', () => {
		const one = {
			...lie,
			prompt: 'افتُتحت مكتبة صيدا في مايو 2019.',
			difference: { statement: 'مايو', article: 'مارس' }
		};
		expect(found('G9', stating(one))).toEqual([]);
		const astray = { ...one, difference: { statement: 'يونيو', article: 'مارس' } };
		expect(severities('G9', stating(astray))).toEqual(['warning']);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from './dates.ts';
import { monthYearsIn, monthsNamedIn } from './dates-in-text.ts';
import { isDate, parseEdtf, toEdtf } from './edtf.ts';
import { monthLabel, monthNames } from './months.ts';

function edtfOf(text: string, language = 'ar'): string | undefined {
	const reading = readDate(text, language);
	return reading?.type === 'date' ? toEdtf(reading.date) : reading?.type;
}

test.each([
	['D1', 'آذار/مارس 2017', '2017-03'],
	['D1', 'آذار (مارس) 2017', '2017-03'],
	['D1', 'مارس ٢٠١٧', '2017-03'],
	['D1', 'تشرين الثاني 2015', '2015-11'],
	['D1', 'تشرين الثاني/نوفمبر 2015', '2015-11'],
	['D1', 'نونبر 2015', '2015-11'],
	['D1', 'كانون الثاني', 'XXXX-01'],
	['D1', 'كانون الأول', 'XXXX-12'],
	['D1', 'جانفي', 'XXXX-01'],
	['D1', 'فيفري', 'XXXX-02'],
	['D1', 'أفريل', 'XXXX-04'],
	['D1', 'ماي', 'XXXX-05'],
	['D1', 'جوان', 'XXXX-06'],
	['D1', 'جويلية', 'XXXX-07'],
	['D1', 'يوليوز', 'XXXX-07'],
	['D1', 'أوت', 'XXXX-08'],
	['D1', 'غشت', 'XXXX-08'],
	['D1', 'شتنبر', 'XXXX-09'],
	['D1', 'دجنبر', 'XXXX-12'],
	['D1', 'يونيه', 'XXXX-06'],
	['D1', 'ابريل', 'XXXX-04'],
	['D1', 'اكتوبر', 'XXXX-10'],
	['D1', 'في آب', 'XXXX-08'],
	['D1', 'بأيلول', 'XXXX-09'],
	['D1', 'March 2017', '2017-03'],
	['D1', 'Sept. 2015', '2015-09'],
	['D2', '5 آذار 2017', '2017-03-05'],
	['D2', 'الخامس من آذار 2017', '2017-03-05'],
	['D2', 'الخامس والعشرون من يناير', 'XXXX-01-25'],
	['D2', 'الحادي عشر من سبتمبر 2001', '2001-09-11'],
	['D2', 'March 5, 2017', '2017-03-05'],
	['D2', '5th March 2017', '2017-03-05'],
	['D3', '5/3/2017', '2017-03-05'],
	['D3', '٥/٣/٢٠١٧', '2017-03-05'],
	['D3', '5-3-2017', '2017-03-05'],
	['D3', '5.3.2017', '2017-03-05'],
	['D3', '05/03/17', '2017-03-05'],
	['D3', '2017/3/5', '2017-03-05'],
	['D3', '2017-03-05', '2017-03-05'],
	['D3', '3/2017', '2017-03'],
	['D3', '2017/3', '2017-03'],
	['D3', '5/3', 'XXXX-03-05'],
	['D3', '3/25/2017', '2017-03-25'],
	['D4', '2017', '2017'],
	['D4', 'عام ألفين وسبعة عشر', '2017'],
	['D4', 'مارس ألفين وسبعة عشر', '2017-03'],
	['D4', 'سنة ألفين و 17', '2017'],
	['D5', 'شهر 3', 'XXXX-03'],
	['D5', 'الشهر الثالث', 'XXXX-03'],
	['D5', 'شهر 11 سنة 2015', '2015-11'],
	['D6', 'تشرين/أكتوبر 2015', '2015-10'],
	['D8', 'نوفنبر', 'XXXX-11'],
	['D8', 'أغسطش 2021', '2021-08']
])('[%s] «%s» is %s', (_rule, text, edtf) => {
	expect(edtfOf(text)).toBe(edtf);
});

test.each([
	['تشرين', ['XXXX-10', 'XXXX-11']],
	['تشرين 2015', ['2015-10', '2015-11']],
	['في كانون', ['XXXX-01', 'XXXX-12']],
	['5 كانون 2015', ['2015-01-05', '2015-12-05']]
])('[D6] «%s» can be either of two months', (text, readings) => {
	expect(readDate(text, 'ar')).toMatchObject({ type: 'ambiguous', readings });
});

test('[D3] in an English text a numeric date is read both ways where both exist', () => {
	expect(readDate('3/5/2017', 'en')).toMatchObject({ readings: ['2017-03-05', '2017-05-03'] });
	expect(edtfOf('25/3/2017', 'en')).toBe('2017-03-25');
	expect(edtfOf('5/5/2017', 'en')).toBe('2017-05-05');
});

test.each([
	'رمضان',
	'رمضان 1438',
	'ذو الحجة',
	'ربيع الأول',
	'جمادى الآخرة 1440',
	'محرم',
	'1438 هـ',
	'12 رجب',
	'1438 هجرية'
])('[D7] «%s» is of the Hijri calendar', (text) => {
	expect(edtfOf(text)).toBe('hijri');
});

test.each([
	'مارس أبريل',
	'مارس/أبريل 2017',
	'31 فبراير',
	'30/2/2017',
	'29/2/2017',
	'32/1/2017',
	'2015 2016',
	'بوتين',
	'الثلاثاء',
	'',
	'شهر 13',
	'آذار 5 6 2017',
	'5',
	'هذا الشهر'
])('[D9] «%s» is no date', (text) => {
	expect(edtfOf(text)).toBeUndefined();
});

describe('laws', () => {
	const year = fc.option(fc.integer({ min: 1000, max: 2999 }), { nil: undefined });
	const month = fc.integer({ min: 1, max: 12 });
	const named = monthNames.filter(([, name]) => name.calendar === 'gregorian' && name.months.length === 1);

	test('[D1] every name of a month is read as that month, with its year', () => {
		fc.assert(
			fc.property(fc.constantFrom(...named), fc.integer({ min: 1000, max: 2999 }), ([text, name], y) => {
				const wanted = name.calendar === 'gregorian' ? name.months[0] : undefined;
				expect(readDate(`${text} ${String(y)}`, 'ar')).toMatchObject({ date: { year: y, month: wanted } });
			}),
			{ numRuns: 300 }
		);
	});

	test('[D1] the label of a month is read as that month', () => {
		for (let number = 1; number <= 12; number++) {
			expect(edtfOf(monthLabel(number, 'ar'))).toBe(toEdtf({ month: number }));
			expect(edtfOf(monthLabel(number, 'en'), 'en')).toBe(toEdtf({ month: number }));
		}
	});

	test('[D3] EDTF is read back, typed or parsed', () => {
		fc.assert(
			fc.property(year, month, fc.integer({ min: 1, max: 28 }), (y, m, day) => {
				const text = toEdtf({ ...(y === undefined ? {} : { year: y }), month: m, day });
				expect(toEdtf(parseEdtf(text) ?? {})).toBe(text);
				if (y !== undefined) expect(edtfOf(text)).toBe(text);
			})
		);
	});

	test('[D9] no text throws, and every date read exists', () => {
		const piece = fc.constantFrom(
			'5',
			'13',
			'2017',
			'/',
			' ',
			'-',
			'مارس',
			'تشرين',
			'عام',
			'شهر',
			'الخامس',
			'و',
			'ألفين',
			'هـ'
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'binary' }),
					fc.array(piece).map((all) => all.join(' '))
				),
				(text) => {
					const reading = readDate(text, 'ar');
					if (reading?.type === 'date') expect(isDate(toEdtf(reading.date))).toBe(true);
					if (reading?.type === 'ambiguous') expect(reading.readings.every(isDate)).toBe(true);
				}
			),
			{ numRuns: 500 }
		);
	});
});

test.each(['2015-13', '2015-02-29', '2015-00', 'XXXX', '15', '2015-1', 'XXXX-02-30', '2015-3-5', ''])(
	'«%s» is no EDTF date',
	(text) => {
		expect(isDate(text)).toBe(false);
	}
);

test('months named in a running text are found with the year right after them', () => {
	const text = 'آخر زيارة رسمية إلى موسكو في آذار/مارس 2017، ثم في نوفمبر الماضي.';
	expect(monthsNamedIn(text)).toMatchObject([
		{ month: 3, year: 2017, name: 'آذار' },
		{ month: 3, year: 2017, name: 'مارس' },
		{ month: 11, name: 'نوفمبر' }
	]);
	expect([...monthYearsIn(text)]).toEqual(['2017-03']);
});

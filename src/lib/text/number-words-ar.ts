/** What one word of a number does. */
export type NumberPart =
	/** 0 to 10. */
	| { readonly role: 'unit'; readonly value: number }
	/** 11 to 19 in one word. */
	| { readonly role: 'teen'; readonly value: number }
	/** 20 to 90. */
	| { readonly role: 'ten'; readonly value: number }
	/** 200 to 900 in one word, «مئتان», «ثلاثمئة». */
	| { readonly role: 'hundreds'; readonly value: number }
	/** 100, by itself or after a unit. */
	| { readonly role: 'hundred' }
	/** 1,000, 1,000,000 or 1,000,000,000, multiplying what stands before it. */
	| { readonly role: 'scale'; readonly value: number }
	/** 2,000 and so on in one word. */
	| { readonly role: 'dual'; readonly value: number }
	/** ½ or ¼, by itself or added with و. */
	| { readonly role: 'fraction'; readonly value: number };

const units: readonly string[] = [
	'صفر',
	'واحد واحده احد احدي',
	'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي',
	'ثلاث ثلاثه',
	'اربع اربعه',
	'خمس خمسه',
	'ست سته',
	'سبع سبعه',
	'ثمان ثماني ثمانيه',
	'تسع تسعه',
	'عشر عشره'
];
const tens: readonly string[] = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const hundredStems: readonly (readonly [string, number])[] = [
	['ثلاث', 300],
	['اربع', 400],
	['خمس', 500],
	['ست', 600],
	['سبع', 700],
	['ثمان', 800],
	['ثماني', 800],
	['تسع', 900]
];
const duals: readonly (readonly [string, number])[] = [
	['الفان الفين', 2000],
	['مليونان مليونين', 2_000_000],
	['ملياران مليارين', 2_000_000_000]
];
const scales: readonly (readonly [string, number])[] = [
	['الف الاف الفا', 1000],
	['مليون ملايين مليونا', 1_000_000],
	['مليار مليارات بليون', 1_000_000_000]
];

function entries(words: string, part: NumberPart): [string, NumberPart][] {
	return words.split(' ').map((word) => [word, part]);
}

/** The words that Arabic numbers are made of, fully folded, with what each does. */
export const arabicParts: ReadonlyMap<string, NumberPart> = new Map<string, NumberPart>([
	...units.flatMap((words, value) => entries(words, { role: 'unit', value })),
	...tens.flatMap((stem, index) => entries(`${stem}ون ${stem}ين`, { role: 'ten', value: (index + 2) * 10 })),
	...entries('ميه مايه', { role: 'hundred' }),
	...['ميتان', 'ميتين', 'مايتان', 'مايتين', 'ميتا', 'ميتي', 'مايتا', 'مايتي'].flatMap((word) =>
		entries(word, { role: 'hundreds', value: 200 })
	),
	...hundredStems.flatMap(([stem, value]) => entries(`${stem}ميه ${stem}مايه`, { role: 'hundreds', value })),
	...duals.flatMap(([words, value]) => entries(words, { role: 'dual', value })),
	...scales.flatMap(([words, value]) => entries(words, { role: 'scale', value })),
	['نصف', { role: 'fraction', value: 0.5 }],
	['ربع', { role: 'fraction', value: 0.25 }]
]);

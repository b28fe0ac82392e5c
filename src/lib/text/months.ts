/** The names of one month; the first Levantine and the first Egyptian name are the ones shown. */
interface Month {
	readonly levantine: readonly string[];
	/** Egyptian and Gulf names, with their spellings. */
	readonly egyptian: readonly string[];
	/** Tunisian, Algerian and Moroccan names. */
	readonly maghrebi: readonly string[];
	readonly english: readonly string[];
}

const months: readonly Month[] = [
	{
		levantine: ['كانون الثاني', 'كانون ثاني', 'كانون ثان'],
		egyptian: ['يناير'],
		maghrebi: ['جانفي', 'ينّاير'],
		english: ['january', 'jan']
	},
	{
		levantine: ['شباط'],
		egyptian: ['فبراير'],
		maghrebi: ['فيفري', 'فبراير'],
		english: ['february', 'feb']
	},
	{ levantine: ['آذار'], egyptian: ['مارس'], maghrebi: ['مارس'], english: ['march', 'mar'] },
	{ levantine: ['نيسان'], egyptian: ['أبريل', 'إبريل'], maghrebi: ['أفريل'], english: ['april', 'apr'] },
	{ levantine: ['أيار', 'أيّار', 'نوار', 'نوّار'], egyptian: ['مايو'], maghrebi: ['ماي'], english: ['may'] },
	{
		levantine: ['حزيران'],
		egyptian: ['يونيو', 'يونية', 'يونيه'],
		maghrebi: ['جوان'],
		english: ['june', 'jun']
	},
	{
		levantine: ['تموز'],
		egyptian: ['يوليو', 'يولية', 'يوليه'],
		maghrebi: ['جويلية', 'يوليوز'],
		english: ['july', 'jul']
	},
	{ levantine: ['آب'], egyptian: ['أغسطس', 'أوغسطس'], maghrebi: ['أوت', 'غشت'], english: ['august', 'aug'] },
	{
		levantine: ['أيلول'],
		egyptian: ['سبتمبر', 'سبتامبر'],
		maghrebi: ['شتنبر'],
		english: ['september', 'sept', 'sep']
	},
	{
		levantine: ['تشرين الأول', 'تشرين أول'],
		egyptian: ['أكتوبر', 'أوكتوبر'],
		maghrebi: ['أكتوبر'],
		english: ['october', 'oct']
	},
	{
		levantine: ['تشرين الثاني', 'تشرين ثاني', 'تشرين ثان'],
		egyptian: ['نوفمبر'],
		maghrebi: ['نونبر'],
		english: ['november', 'nov']
	},
	{
		levantine: ['كانون الأول', 'كانون أول'],
		egyptian: ['ديسمبر'],
		maghrebi: ['دجنبر'],
		english: ['december', 'dec']
	}
];

/** Names that two months share, with the numbers of those months in the order of the calendar. */
const shared: readonly (readonly [string, readonly number[]])[] = [
	['تشرين', [10, 11]],
	['كانون', [1, 12]]
];

const hijri: readonly string[] = [
	'محرم',
	'المحرم',
	'صفر',
	'ربيع الأول',
	'ربيع أول',
	'ربيع الآخر',
	'ربيع الثاني',
	'جمادى الأولى',
	'جمادى الآخرة',
	'جمادى الثانية',
	'جمادى الأول',
	'جمادى الثاني',
	'رجب',
	'شعبان',
	'رمضان',
	'شوال',
	'ذو القعدة',
	'ذي القعدة',
	'ذو الحجة',
	'ذي الحجة'
];

/** What a name of a month stands for: a month of the year by number, one of several, or one of the Hijri year. */
export type MonthName =
	{ readonly calendar: 'gregorian'; readonly months: readonly number[] } | { readonly calendar: 'hijri' };

function namesOf(month: Month): readonly string[] {
	return [...month.levantine, ...month.egyptian, ...month.maghrebi, ...month.english];
}

/** Every name of a month as it is written, one or two words, with what it stands for. */
export const monthNames: readonly (readonly [string, MonthName])[] = [
	...months.flatMap((month, index) =>
		namesOf(month).map((name) => [name, { calendar: 'gregorian', months: [index + 1] }] as const)
	),
	...shared.map(([name, numbers]) => [name, { calendar: 'gregorian', months: numbers }] as const),
	...hijri.map((name) => [name, { calendar: 'hijri' }] as const)
];

/** A month's name to show: in Arabic both common names («آذار/مارس»), in English the full one. `month` counts from 1. */
export function monthLabel(month: number, language: string): string {
	const row = months[month - 1];
	if (row === undefined) throw new Error(`There is no month ${String(month)}.`);
	const english = row.english[0] ?? '';
	if (!language.startsWith('ar')) return english.charAt(0).toUpperCase() + english.slice(1);
	return `${row.levantine[0] ?? ''}/${row.egyptian[0] ?? ''}`;
}

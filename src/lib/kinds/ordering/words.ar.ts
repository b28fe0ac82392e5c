export const ar = {
	name: 'ترتيب',
	task: 'رتّبها من الأول إلى الأخير.',
	up: (text: string, place: string) => `قدّم «${text}»، وهو الآن في الموضع ${place}`,
	down: (text: string, place: string) => `أخّر «${text}»، وهو الآن في الموضع ${place}`,
	moved: (text: string, place: string, total: string) => `«${text}»: الموضع ${place} من ${total}`,
	rightPlace: (place: string) => `موضعه ${place}`,
	keep: 'أبقِ هذا الترتيب'
};
export type OrderingWords = typeof ar;

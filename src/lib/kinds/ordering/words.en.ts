import type { OrderingWords } from './words.ar.ts';

export const en: OrderingWords = {
	name: 'Ordering',
	task: 'Put them in order, first to last.',
	up: (text: string, place: string) => `Move “${text}” up, now at place ${place}`,
	down: (text: string, place: string) => `Move “${text}” down, now at place ${place}`,
	moved: (text: string, place: string, total: string) => `“${text}”: place ${place} of ${total}`,
	rightPlace: (place: string) => `belongs at ${place}`,
	keep: 'Keep this order'
};

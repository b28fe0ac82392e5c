import { fetchedWords } from './fetched.ts';
import type { TransferWords } from './transfer.ar.ts';

/** The words of opening what others made, and of what was added to this device. */
export const { load: loadTransferWords, words: transferWords } = fetchedWords<TransferWords>('transfer', {
	ar: async () => (await import('./transfer.ar.ts')).transferAr,
	en: async () => (await import('./transfer.en.ts')).transferEn
});

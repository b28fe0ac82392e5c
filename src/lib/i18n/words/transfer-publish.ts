import { fetchedWords } from './fetched.ts';
import type { TransferPublishWords } from './transfer-publish.ar.ts';

/** The words of handing an article on: files, links, codes and paper. */
export const { load: loadTransferPublishWords, words: transferPublishWords } =
	fetchedWords<TransferPublishWords>('publishing', {
		ar: async () => (await import('./transfer-publish.ar.ts')).transferPublishAr,
		en: async () => (await import('./transfer-publish.en.ts')).transferPublishEn
	});

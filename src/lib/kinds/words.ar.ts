/** What players of several kinds say. */
export const ar = {
	right: 'صحيح',
	partly: 'صحيح جزئيًّا',
	wrong: 'غير صحيح',
	missed: 'فاتك هذا',
	key: 'هذا هو الجواب',
	whichMeant: 'أيّها تقصد؟'
};
export type PlayerWords = typeof ar;

import { textOf } from './bounds.ts';
import { fileError, unread, type Format } from './format.ts';
import { readPackText } from './pack-file.ts';

/** What stands around the pack in a self-contained page. */
export const packFrame = {
	start: '<script type="application/json" id="dalil-pack">',
	end: '</script>'
} as const;

/** The self-contained page of a pack, read back: the pack stands in it as data. What else is in the file is not looked at. */
export const pageFormat: Format = {
	read: ({ bytes }) => {
		const text = textOf(bytes);
		if (!text.ok) return Promise.resolve(unread(...text.error));
		const start = text.value.indexOf(packFrame.start);
		const end = text.value.indexOf(packFrame.end, start + packFrame.start.length);
		if (start < 0 || end < 0) return Promise.resolve(unread(fileError('page-no-pack')));
		return Promise.resolve(readPackText(text.value.slice(start + packFrame.start.length, end)));
	}
};

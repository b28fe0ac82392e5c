import { writtenTexts } from './prose.ts';
import { questionRule } from './rule.ts';

const elements =
	'a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|mark|ol|p|pre|s|script|small|span|strong|style|' +
	'sub|sup|table|tbody|td|th|tr|u|ul';
const markup = new RegExp(
	`</?(?:${elements})(?:\\s+[a-zA-Z-]+\\s*=[^>]*)?\\s*/?>|&(?:#\\d+|#x[0-9a-fA-F]+|[a-z]{2,8});`,
	'iu'
);
const control = /[^\P{Cc}\n\r\t]/u;

/** T2: plain text only. That lengths are within bounds is seen to where a question is parsed. */
export const plainText = questionRule('T2', (asked) =>
	writtenTexts(asked).flatMap(({ text, path }) => {
		const [found] = markup.exec(text) ?? [];
		if (found !== undefined) {
			return [{ severity: 'error', path, quote: text, params: { case: 'markup', text: found } }];
		}
		return control.test(text) ? [{ severity: 'error', path, quote: text, params: { case: 'control' } }] : [];
	})
);

/**
 * Pictures of every screen of the build, phone and wide, in both languages, light and dark:
 * `npm run screens [-- part of a name]` writes them to `screens/`.
 */
import { launch } from '../browser.ts';
import { serve } from '../serve.ts';
import { languages, open, sizes, themes, type Look } from './look.ts';
import { shootQuiz } from './quiz.ts';
import { shootPages, shootPast, shootStudio } from './rooms.ts';

function looks(origin: string): Look[] {
	const all: Look[] = [];
	for (const size of ['phone', 'wide'] as const satisfies (keyof typeof sizes)[])
		for (const language of ['ar', 'en'] as const satisfies (keyof typeof languages)[])
			for (const theme of themes) all.push({ size, language, theme, origin });
	return all;
}

const { url, close } = await serve({ folder: 'build', port: 0 });
const browser = await launch();
for (const look of looks(url)) {
	const page = await open(browser, look);
	for (const part of [shootPages, shootQuiz, shootPast, shootStudio]) await part(page, look);
	await page.context().close();
}
await browser.close();
await close();

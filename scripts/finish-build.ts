/**
 * What static hosts differ in, evened out after the build: `404.html` beside `200.html`, and an index file wherever a page
 * and a folder share a name (`en.html` and `en/`), since some hosts then look only into the folder.
 */
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

function pagesBesideFolders(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		if (!statSync(path).isDirectory()) return [];
		return [...(existsSync(`${path}.html`) ? [path] : []), ...pagesBesideFolders(path)];
	});
}

copyFileSync('build/200.html', 'build/404.html');
for (const path of pagesBesideFolders('build')) copyFileSync(`${path}.html`, join(path, 'index.html'));

/** What static hosts differ in, evened out after the build: some want the fallback page to be called `404.html`. */
import { copyFileSync } from 'node:fs';

copyFileSync('build/200.html', 'build/404.html');

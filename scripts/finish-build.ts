/** What static hosts differ in, evened out after the build: some want the fallback page to be called `404.html`. */
import { copyFileSync } from 'node:fs';

const folder = process.env.BUILD_FOLDER ?? 'build';
copyFileSync(`${folder}/200.html`, `${folder}/404.html`);

// Type-checks each room that has a tsconfig.json of its own: those compile without the DOM.
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';

const rooms = globSync('src/lib/*/tsconfig.json').sort();
let status = rooms.length === 0 ? 1 : 0;
for (const room of rooms) {
	const run = spawnSync('npx', ['--no-install', 'tsc', '--noEmit', '-p', room], { stdio: 'inherit' });
	if (run.status !== 0) {
		console.error(`${room}: does not compile without the DOM`);
		status = 1;
	}
}
process.exitCode = status;

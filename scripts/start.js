// `npm start`: from a fresh clone to a page that can be opened.
import { spawn } from 'node:child_process';
import { checkNode, installPackages, step } from './steps.js';

checkNode();
installPackages();
step('Checking articles and questions', ['npm', 'run', '--silent', 'questions:check'], {
	advice: 'Mend what is said above under questions/, then run this again.'
});
step('Building for production', ['npm', 'run', '--silent', 'build']);
console.log('\n▸ Serving');
const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

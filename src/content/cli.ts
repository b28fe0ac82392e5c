// `npm run questions:check` and `npm run questions:new`: the first argument names the command.
import { check, type Outcome } from './check.ts';
import { makeNew } from './new.ts';

const [command = 'check', ...args] = process.argv.slice(2);
const run = { args, locale: process.env.LC_ALL ?? process.env.LANG, questions: 'questions' };
const { status, output, error }: Outcome = command === 'new' ? await makeNew(run) : await check(run);
if (output) process.stdout.write(`${output}\n`);
if (error) process.stderr.write(`${error}\n`);
process.exitCode = status;

/**
 * Lets simulated learners practise for 400 days and prints what came of it, the same each time for the same seed:
 * `npm run simulate [-- <seed>]`. The learners' memories are models of forgetting that are not the scheduler's own.
 */
import { parseArgs } from 'node:util';
import { actr, halfLife } from './models.ts';
import { simulate, type Outcome, type Setting } from './run.ts';
import { aiming, plain } from './schedulers.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const setting: Setting = {
	days: 400,
	facts: 2000,
	fresh: 20,
	diligence: 0.9,
	guesses: [0.25, 0.02],
	slip: 0.03,
	seed: Number(positionals[0] ?? 2026)
};
const retentions = [0.85, 0.9, 0.95];

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const columns: Readonly<Record<string, (outcome: Outcome) => string>> = {
	right: ({ right }) => percent(right),
	'last half': ({ lateRight }) => percent(lateRight),
	'known at the end': ({ known }) => percent(known),
	'reviews a day': ({ reviewsADay }) => reviewsADay.toFixed(1),
	'busiest day': ({ busiest }) => String(busiest),
	'reviews a fact known': ({ reviewsForEachKnown }) => reviewsForEachKnown.toFixed(1)
};

function row(cells: readonly string[]): string {
	const [scheduler = '', aim = '', ...rest] = cells;
	const numbers = rest.map((cell, index) => cell.padStart((Object.keys(columns)[index] ?? '').length));
	return `  ${scheduler.padEnd(20)}  ${aim.padStart(5)}  ${numbers.join('  ')}`;
}

function told(name: string, aim: number | undefined, outcome: Outcome): string {
	const wanted = aim === undefined ? '-' : percent(aim).replace('.0', '');
	const missed = aim !== undefined && Math.abs(outcome.right - aim) > 0.02;
	const cells = Object.values(columns).map((column) => column(outcome));
	return row([name, wanted, ...cells]) + (missed ? '  missed by more than 2 points' : '');
}

console.log(
	`${setting.facts} facts, ${setting.fresh} new a day, ${setting.days} days of which ${percent(setting.diligence)} are practised,\n` +
		`guesses right ${setting.guesses.map(percent).join(' (chosen) or ')} (typed), slips ${percent(setting.slip)}, seed ${setting.seed}.\n` +
		`"right" is the share of responses, after the first to each fact, that were right when the fact came back.`
);
for (const model of [actr, halfLife]) {
	console.log(`\n${model.name}\n${row(['scheduler', 'aim', ...Object.keys(columns)])}`);
	for (const method of aiming) {
		for (const aim of retentions) {
			console.log(
				told(
					method.name,
					aim,
					simulate(model, () => method.make(aim), setting)
				)
			);
		}
	}
	for (const method of plain)
		console.log(told(method.name, undefined, simulate(model, method.make, setting)));
}

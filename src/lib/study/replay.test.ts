import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { attempts, testUuid } from './attempt.samples.ts';
import { events } from './event.samples.ts';
import { eventSchema, EVENT_VERSION, type StudyEvent } from './event.ts';
import { counting, inForce } from './replay.ts';

const [ada, bea, cleo] = [testUuid(1), testUuid(2), testUuid(3)];
const [news, story] = [testUuid(21), testUuid(22)];

type Act = StudyEvent extends infer E
	? E extends StudyEvent
		? Omit<E, 'id' | 'version' | 'device' | 'number' | 'at' | 'offset'>
		: never
	: never;

function event(n: number, at: number, act: Act): StudyEvent {
	const stamp = { device: testUuid(31), number: 100 + n, at, offset: 180 };
	return { id: testUuid(2000 + n), version: EVENT_VERSION, ...stamp, ...act };
}

function attempt(n: number, at: number, { learner = ada, uid = news } = {}) {
	return { id: testUuid(1000 + n), learner, uid, at, device: testUuid(30), number: n };
}

function ids(list: readonly { id: string }[]) {
	return list.map(({ id }) => id);
}

describe('events', () => {
	test('[ST1] an event parses to itself and survives JSON', () => {
		fc.assert(
			fc.property(events, (list) => {
				for (const one of list) {
					const stored: unknown = JSON.parse(JSON.stringify(one));
					expect(z.parse(eventSchema, stored)).toEqual(one);
				}
			})
		);
	});

	test('[ST17] an undone event is not in force, and undoing the undo restores it', () => {
		const reset = event(1, 10, { kind: 'reset', learner: ada, uid: news });
		const undo = event(2, 20, { kind: 'undo', event: reset.id });
		const redo = event(3, 30, { kind: 'undo', event: undo.id });
		expect(inForce([reset, undo])).toEqual([undo]);
		expect(inForce([redo, undo, reset])).toEqual([reset, redo]);
	});

	test('[ST17] an undo counts even where a slow clock puts it before what it undoes', () => {
		const reset = event(1, 10, { kind: 'reset', learner: ada, uid: news });
		const undo = event(2, 5, { kind: 'undo', event: reset.id });
		expect(inForce([reset, undo])).toEqual([undo]);
	});

	test('[ST17] undos in a circle are not in force', () => {
		const one = event(1, 10, { kind: 'undo', event: testUuid(2002) });
		const two = event(2, 20, { kind: 'undo', event: one.id });
		expect(inForce([one, two])).toEqual([]);
	});
});

describe('replay', () => {
	test('[ST54] an attempt that is undone does not count until the undo is undone', () => {
		const made = [attempt(1, 5), attempt(2, 6)];
		const undo = event(1, 10, { kind: 'undo', event: testUuid(1001) });
		expect(ids(counting(made, [undo]))).toEqual([testUuid(1002)]);
		const redo = event(2, 20, { kind: 'undo', event: undo.id });
		expect(ids(counting(made, [redo, undo]))).toEqual(ids(made));
	});

	test('[ST18] a reset drops the attempts made before it at that pack, and no others', () => {
		const made = [
			attempt(1, 5),
			attempt(2, 5, { uid: story }),
			attempt(3, 5, { learner: bea }),
			attempt(4, 15)
		];
		const reset = event(1, 10, { kind: 'reset', learner: ada, uid: news });
		expect(ids(counting(made, [reset]))).toEqual(ids(made.slice(1)));
		const all = event(2, 10, { kind: 'reset-all', learner: ada });
		expect(ids(counting(made, [all]))).toEqual(ids(made.slice(2)));
	});

	test('[ST18] attempts made before a reset stay dropped when they come from another device later', () => {
		const late = { ...attempt(7, 3), device: testUuid(99) };
		const reset = event(1, 10, { kind: 'reset', learner: ada, uid: news });
		expect(counting([late], [reset])).toEqual([]);
	});

	test('[ST18] on one device a reset drops what was made before it by number, wherever its clock was set', () => {
		const reset = event(1, 10, { kind: 'reset', learner: ada, uid: news });
		const device = reset.device;
		const beforeIt = { ...attempt(1, 999), device, number: reset.number - 1 };
		const afterIt = { ...attempt(2, 3), device, number: reset.number + 1 };
		expect(ids(counting([beforeIt, afterIt], [reset]))).toEqual([afterIt.id]);
	});

	test('[ST19] a deleted learner’s attempts are hidden, those made later too, until the deletion is undone', () => {
		const made = [attempt(1, 5), attempt(2, 15), attempt(3, 5, { learner: bea })];
		const gone = event(1, 10, { kind: 'delete', learner: ada });
		const undo = event(2, 20, { kind: 'undo', event: gone.id });
		expect(ids(counting(made, [gone]))).toEqual([testUuid(1003)]);
		expect(counting(made, [gone, undo])).toHaveLength(3);
	});

	test('[ST20] the attempts of a joined learner count for the one they were joined into', () => {
		const join = event(1, 10, { kind: 'join', learner: ada, other: bea });
		const further = event(2, 11, { kind: 'join', learner: cleo, other: ada });
		const made = [attempt(1, 5, { learner: bea }), attempt(2, 20, { learner: bea }), attempt(3, 6)];
		const owners = (of: readonly StudyEvent[]) => counting(made, of).map(({ learner }) => learner);
		expect(owners([join])).toEqual([ada, ada, ada]);
		expect(owners([further, join])).toEqual([cleo, cleo, cleo]);
	});

	test('[ST20] a reset or deletion touches those joined before it, not those joined after', () => {
		const join = event(1, 10, { kind: 'join', learner: ada, other: bea });
		const beas = attempt(1, 2, { learner: bea });
		const reset = (at: number) => event(2, at, { kind: 'reset', learner: ada, uid: news });
		expect(counting([beas], [join, reset(20)])).toEqual([]);
		expect(counting([beas], [join, reset(5)])).toHaveLength(1);
		const deleted = event(3, 20, { kind: 'delete', learner: bea });
		expect(ids(counting([beas, attempt(2, 2)], [join, deleted]))).toEqual([testUuid(1002)]);
	});

	test('[ST21] replay gives the same whatever the order of attempts and events', () => {
		fc.assert(
			fc.property(attempts, events, (made, happened) => {
				const inTurn = counting(made, happened);
				expect(counting([...made].reverse(), [...happened].reverse())).toEqual(inTurn);
				for (const { id } of inTurn) expect(made.filter((one) => one.id === id)).toHaveLength(1);
			})
		);
	});
});

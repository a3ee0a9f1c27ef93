import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/pages/preview/read-record.ts';

const SCORM12 = {
  'cmi.core.lesson_status': 'incomplete',
  'cmi.core.score.raw': '33',
  'cmi.suspend_data': 'abcdef',
  'cmi.interactions.0.id': 'rule.MEET',
  'cmi.interactions.0.student_response': 'got-it',
  'cmi.interactions.0.result': 'neutral',
  'cmi.interactions.1.id': 'sum.flags',
  'cmi.interactions.1.student_response': '3/7',
  'cmi.interactions.1.result': 'neutral',
  'cmi.interactions.2.id': 'MEET.skate-park',
  'cmi.interactions.2.student_response': 'c',
  'cmi.interactions.2.result': 'correct',
  'cmi.interactions.3.id': 'WHO.owl',
  'cmi.interactions.3.student_response': 'a',
  'cmi.interactions.3.result': 'wrong',
};

describe('what a platform recorded, in plain terms', () => {
  test('reads SCORM 1.2', () => {
    expect(readRecord(SCORM12)).toEqual({
      status: 'incomplete',
      score: '33',
      rules: [{ id: 'MEET', state: 'got-it' }],
      flags: '3/7',
      answers: [
        { id: 'MEET.skate-park', right: true },
        { id: 'WHO.owl', right: false },
      ],
      stateLength: 6,
    });
  });

  test('reads SCORM 2004, where a pass goes before completion', () => {
    const plain = readRecord({
      'cmi.completion_status': 'completed',
      'cmi.success_status': 'passed',
      'cmi.score.raw': '100',
      'cmi.interactions.0.id': 'rule.WHO',
      'cmi.interactions.0.learner_response': 'secure',
      'cmi.interactions.0.result': 'neutral',
    });
    expect(plain.status).toBe('passed');
    expect(plain.rules).toEqual([{ id: 'WHO', state: 'secure' }]);
    expect(
      readRecord({ 'cmi.completion_status': 'completed', 'cmi.success_status': 'unknown' }).status,
    ).toBe('completed');
  });

  test('says so when nothing was recorded', () => {
    expect(readRecord({})).toEqual({
      status: 'not attempted',
      rules: [],
      answers: [],
      stateLength: 0,
    });
  });
});

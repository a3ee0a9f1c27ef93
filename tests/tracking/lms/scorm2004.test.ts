import { describe, expect, it } from 'vitest';
import { Scorm2004Lms } from './scorm2004.ts';

const long = (length: number): string => 'x'.repeat(length);

function running(launch?: ConstructorParameters<typeof Scorm2004Lms>[0]): Scorm2004Lms {
  const lms = new Scorm2004Lms(launch);
  lms.API_1484_11.Initialize('');
  return lms;
}

function errorOf(lms: Scorm2004Lms, run: (api: Scorm2004Lms['API_1484_11']) => unknown): number {
  run(lms.API_1484_11);
  return Number(lms.API_1484_11.GetLastError());
}

/** A session with one interaction of a type and one objective. */
function withRow(type?: string): Scorm2004Lms {
  const lms = running();
  lms.API_1484_11.SetValue('cmi.interactions.0.id', 'q');
  if (type !== undefined) lms.API_1484_11.SetValue('cmi.interactions.0.type', type);
  lms.API_1484_11.SetValue('cmi.objectives.0.id', 'MEET');
  return lms;
}

describe('The strict SCORM 2004 platform', () => {
  const sets: readonly [element: string, value: string, error: number][] = [
    ['cmi.completion_status', 'incomplete', 0],
    ['cmi.completion_status', 'passed', 406],
    ['cmi.success_status', 'passed', 0],
    ['cmi.success_status', 'completed', 406],
    ['cmi.exit', 'suspend', 0],
    ['cmi.exit', 'later', 406],
    ['cmi.location', long(1000), 0],
    ['cmi.location', long(1001), 406],
    ['cmi.suspend_data', long(64_000), 0],
    ['cmi.suspend_data', long(64_001), 406],
    ['cmi.score.raw', '67', 0],
    ['cmi.score.raw', '', 406],
    ['cmi.score.scaled', '0.67', 0],
    ['cmi.score.scaled', '1.01', 407],
    ['cmi.progress_measure', '1', 0],
    ['cmi.progress_measure', '-0.1', 407],
    ['cmi.progress_measure', 'half', 406],
    ['cmi.session_time', 'PT0S', 0],
    ['cmi.session_time', 'PT1H2M3.45S', 0],
    ['cmi.session_time', 'PT', 406],
    ['cmi.session_time', 'P', 406],
    ['cmi.session_time', '-PT1S', 406],
    ['cmi.session_time', 'PT1.234S', 406],
    ['cmi.session_time', '00:00:01', 406],
    ['cmi.objectives.0.id', 'MEET', 0],
    ['cmi.objectives.0.id', 'WHO', 351],
    ['cmi.objectives.1.id', 'MEET', 351],
    ['cmi.objectives.2.id', 'WHO', 351],
    ['cmi.objectives.0.success_status', 'passed', 0],
    ['cmi.objectives.0.score.scaled', '0.5', 0],
    ['cmi.objectives.1.score.scaled', '0.5', 408],
    ['cmi.interactions.0.timestamp', '2026-03-02T09:15:00', 0],
    ['cmi.interactions.0.timestamp', '2026-03-02T09:15:00.00Z', 0],
    ['cmi.interactions.0.timestamp', '2026-03-02T09:15:00.000Z', 406],
    ['cmi.interactions.0.timestamp', '2026-03-02T09:15:00Z', 406],
    ['cmi.interactions.0.timestamp', '2039-01-01T00:00:00', 406],
    ['cmi.interactions.0.result', 'incorrect', 0],
    ['cmi.interactions.0.result', 'wrong', 406],
    ['cmi.interactions.0.result', '0.5', 0],
    ['cmi.interactions.0.latency', 'PT12.5S', 0],
    ['cmi.interactions.0.objectives.0.id', 'MEET', 0],
    ['cmi.interactions.0.objectives.1.id', 'MEET', 351],
    ['cmi.interactions.0.learner_response', 'a', 408],
    ['cmi.interactions.0.correct_responses.0.pattern', 'a', 408],
    ['cmi.interactions.1.type', 'choice', 408],
    ['cmi.interactions.2.id', 'r', 351],
    ['cmi.learner_id', 'me', 404],
    ['cmi.mode', 'normal', 404],
    ['cmi._version', '1.0', 404],
    ['cmi.objectives._count', '1', 404],
    ['cmi.score._children', 'x', 404],
    ['cmi.nothing', 'x', 401],
    ['', 'x', 351],
  ];
  it.each(sets)('answers SetValue(%s, %.20s) with error %i', (element, value, error) => {
    expect(errorOf(withRow(), (api) => api.SetValue(element, value))).toBe(error);
  });

  const responses: readonly [type: string, response: string, error: number][] = [
    ['true-false', 'true', 0],
    ['true-false', 't', 406],
    ['choice', 'a', 0],
    ['choice', 'a[,]b', 0],
    ['choice', 'a[,]a', 406],
    ['choice', 'bus-stop', 406],
    ['choice', Array.from({ length: 37 }, (_, place) => `c${place}`).join('[,]'), 406],
    ['sequencing', 'b[,]a[,]b', 0],
    ['matching', '1[.]a[,]2[.]b', 0],
    ['matching', '1.a,2.b', 406],
    ['fill-in', 'got-it', 0],
    ['fill-in', long(251), 406],
    ['likert', 'agree', 0],
  ];
  it.each(responses)('takes a %s response of %.30s with error %i', (type, response, error) => {
    const lms = withRow(type);
    const row = 'cmi.interactions.0';
    expect(errorOf(lms, (api) => api.SetValue(`${row}.learner_response`, response))).toBe(error);
    expect(
      errorOf(lms, (api) => api.SetValue(`${row}.correct_responses.0.pattern`, response)),
    ).toBe(error);
  });

  const gets: readonly [element: string, value: string, error: number][] = [
    ['cmi.completion_status', 'unknown', 0],
    ['cmi.mode', 'normal', 0],
    ['cmi.entry', 'ab-initio', 0],
    ['cmi.learner_id', 'learner-1', 0],
    ['cmi._version', '1.0', 0],
    ['cmi.score._children', 'scaled,raw,min,max', 0],
    ['cmi.objectives._count', '1', 0],
    ['cmi.interactions.0.id', 'q', 0],
    ['cmi.interactions.0.objectives._count', '0', 0],
    ['cmi.suspend_data', '', 403],
    ['cmi.score.raw', '', 403],
    ['cmi.exit', '', 405],
    ['cmi.session_time', '', 405],
    ['cmi.objectives.1.id', '', 301],
    ['cmi.suspend_data._children', '', 301],
    ['cmi.score._count', '', 301],
    ['cmi.nothing', '', 401],
    ['', '', 301],
  ];
  it.each(gets)('answers GetValue(%s) with "%s" and error %i', (element, value, error) => {
    const lms = withRow();
    expect(lms.API_1484_11.GetValue(element)).toBe(value);
    expect(lms.API_1484_11.GetLastError()).toBe(String(error));
  });

  const outside: readonly [
    call: string,
    run: (api: Scorm2004Lms['API_1484_11']) => unknown,
    before: number,
    after: number,
  ][] = [
    ['Initialize', (api) => api.Initialize(''), 0, 104],
    ['Terminate', (api) => api.Terminate(''), 112, 113],
    ['GetValue', (api) => api.GetValue('cmi.mode'), 122, 123],
    ['SetValue', (api) => api.SetValue('cmi.location', 'x'), 132, 133],
    ['Commit', (api) => api.Commit(''), 142, 143],
  ];
  it.each(outside)('answers %s outside a session with its own codes', (_, run, before, after) => {
    expect(errorOf(new Scorm2004Lms(), run)).toBe(before);
    const ended = running();
    ended.API_1484_11.Terminate('');
    expect(errorOf(ended, run)).toBe(after);
  });

  it('answers 103 to a second Initialize, and 201 to an argument where there must be none', () => {
    expect(errorOf(running(), (api) => api.Initialize(''))).toBe(103);
    expect(errorOf(running(), (api) => api.Commit('x'))).toBe(201);
    expect(errorOf(running(), (api) => api.Terminate('x'))).toBe(201);
    expect(errorOf(new Scorm2004Lms(), (api) => api.Initialize('x'))).toBe(201);
  });

  const faults: readonly [name: string, error: number, run: (lms: Scorm2004Lms) => unknown][] = [
    ['a general initialization failure', 102, (lms) => lms.API_1484_11.Initialize('')],
    ['a general exception', 101, (lms) => lms.API_1484_11.Initialize('')],
  ];
  it.each(faults)('can have %s', (_, error, run) => {
    const lms = new Scorm2004Lms({ faults: { initialize: error } });
    expect(errorOf(lms, () => run(lms))).toBe(error);
  });

  it('answers 391 when a commit fails and 111 when a termination does', () => {
    const lms = running({ faults: { commit: 'refuse' } });
    expect(errorOf(lms, (api) => api.Commit(''))).toBe(391);
    expect(errorOf(lms, (api) => api.Terminate(''))).toBe(111);
  });

  it('goes on with a suspended session and drops the data of any other', () => {
    for (const [exit, kept] of [
      ['suspend', true],
      ['normal', false],
      ['', false],
    ] as const) {
      const lms = running();
      lms.API_1484_11.SetValue('cmi.exit', exit);
      lms.API_1484_11.SetValue('cmi.suspend_data', 'state');
      lms.API_1484_11.Terminate('');
      const next = lms.relaunch();
      next.API_1484_11.Initialize('');
      expect(next.API_1484_11.GetValue('cmi.suspend_data')).toBe(kept ? 'state' : '');
      expect(next.API_1484_11.GetValue('cmi.entry')).toBe(kept ? 'resume' : 'ab-initio');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { Scorm12Lms } from './scorm12.ts';

const long = (length: number): string => 'x'.repeat(length);

function running(launch?: ConstructorParameters<typeof Scorm12Lms>[0]): Scorm12Lms {
  const lms = new Scorm12Lms(launch);
  lms.API.LMSInitialize('');
  return lms;
}

function errorOf(lms: Scorm12Lms, run: (api: Scorm12Lms['API']) => unknown): number {
  run(lms.API);
  return Number(lms.API.LMSGetLastError());
}

describe('The strict SCORM 1.2 platform', () => {
  const sets: readonly [element: string, value: string, error: number][] = [
    ['cmi.core.lesson_status', 'incomplete', 0],
    ['cmi.core.lesson_status', 'not attempted', 405],
    ['cmi.core.lesson_status', 'done', 405],
    ['cmi.core.lesson_location', long(255), 0],
    ['cmi.core.lesson_location', long(256), 405],
    ['cmi.core.exit', 'suspend', 0],
    ['cmi.core.exit', 'normal', 405],
    ['cmi.core.score.raw', '0', 0],
    ['cmi.core.score.raw', '100', 0],
    ['cmi.core.score.raw', '', 0],
    ['cmi.core.score.raw', '101', 405],
    ['cmi.core.score.raw', '-1', 405],
    ['cmi.core.score.raw', 'ten', 405],
    ['cmi.core.session_time', '0000:00:00.00', 0],
    ['cmi.core.session_time', '00:00:01', 0],
    ['cmi.core.session_time', '0:00:01', 405],
    ['cmi.core.session_time', '00:60:00', 405],
    ['cmi.core.session_time', '00:00:01.123', 405],
    ['cmi.core.session_time', 'PT1S', 405],
    ['cmi.suspend_data', long(4096), 0],
    ['cmi.suspend_data', long(4097), 405],
    ['cmi.suspend_data', 'é', 405],
    ['cmi.objectives.0.id', 'MEET', 0],
    ['cmi.objectives.1.id', 'MEET', 201],
    ['cmi.objectives.0.id', 'has space', 405],
    ['cmi.objectives.0.status', 'not attempted', 0],
    ['cmi.objectives.0.score.raw', '50', 0],
    ['cmi.interactions.0.id', 'MEET.bus-stop', 0],
    ['cmi.interactions.0.id', '', 405],
    ['cmi.interactions.0.type', 'fill-in', 0],
    ['cmi.interactions.0.type', 'long-fill-in', 405],
    ['cmi.interactions.0.result', 'wrong', 0],
    ['cmi.interactions.0.result', 'incorrect', 405],
    ['cmi.interactions.0.result', '0.5', 0],
    ['cmi.interactions.0.time', '09:15:00', 0],
    ['cmi.interactions.0.time', '24:00:00', 405],
    ['cmi.interactions.0.latency', '00:00:12.50', 0],
    ['cmi.interactions.0.weighting', '101', 405],
    ['cmi.interactions.0.objectives.0.id', 'MEET', 0],
    ['cmi.interactions.0.objectives.1.id', 'MEET', 201],
    ['cmi.core.student_id', 'me', 403],
    ['cmi.core.total_time', '00:00:01', 403],
    ['cmi.core._children', 'x', 402],
    ['cmi.objectives._count', '1', 402],
    ['cmi.core.nothing', 'x', 201],
    ['', 'x', 201],
  ];
  it.each(sets)('answers SetValue(%s, %.20s) with error %i', (element, value, error) => {
    expect(errorOf(running(), (api) => api.LMSSetValue(element, value))).toBe(error);
  });

  const responses: readonly [type: string, response: string, error: number][] = [
    ['choice', 'a', 0],
    ['choice', 'a,b,0', 0],
    ['choice', 'ab', 405],
    ['choice', 'A', 405],
    ['sequencing', 'c,a,b', 0],
    ['matching', '1.a,2.b', 0],
    ['matching', '1-a', 405],
    ['true-false', 't', 0],
    ['true-false', 'true', 405],
    ['likert', 'ab', 405],
    ['numeric', '12.5', 0],
    ['numeric', 'twelve', 405],
    ['fill-in', 'got-it', 0],
    ['fill-in', long(256), 405],
  ];
  it.each(responses)('takes a %s response of %.20s with error %i', (type, response, error) => {
    const lms = running();
    lms.API.LMSSetValue('cmi.interactions.0.id', 'q');
    lms.API.LMSSetValue('cmi.interactions.0.type', type);
    const row = 'cmi.interactions.0';
    expect(errorOf(lms, (api) => api.LMSSetValue(`${row}.student_response`, response))).toBe(error);
    expect(
      errorOf(lms, (api) => api.LMSSetValue(`${row}.correct_responses.0.pattern`, response)),
    ).toBe(error);
  });

  const gets: readonly [element: string, value: string, error: number][] = [
    ['cmi.core.lesson_status', 'not attempted', 0],
    ['cmi.core.lesson_mode', 'normal', 0],
    ['cmi.core.entry', 'ab-initio', 0],
    ['cmi.core.student_id', 'learner-1', 0],
    ['cmi.suspend_data', '', 0],
    ['cmi.core.score._children', 'raw,min,max', 0],
    ['cmi.objectives._count', '0', 0],
    ['cmi.interactions._count', '0', 0],
    ['cmi.core.exit', '', 404],
    ['cmi.core.session_time', '', 404],
    ['cmi.interactions.0.id', '', 404],
    ['cmi.objectives.0.id', '', 201],
    ['cmi.suspend_data._children', '', 202],
    ['cmi.core._count', '', 203],
    ['cmi.suspend_data._count', '', 203],
    ['cmi.nothing', '', 201],
    ['cmi.nothing._count', '', 201],
  ];
  it.each(gets)('answers GetValue(%s) with "%s" and error %i', (element, value, error) => {
    const lms = running();
    expect(lms.API.LMSGetValue(element)).toBe(value);
    expect(lms.API.LMSGetLastError()).toBe(String(error));
  });

  it('answers 301 to everything before Initialize and after Finish', () => {
    const calls: ((api: Scorm12Lms['API']) => unknown)[] = [
      (api) => api.LMSGetValue('cmi.suspend_data'),
      (api) => api.LMSSetValue('cmi.suspend_data', 'x'),
      (api) => api.LMSCommit(''),
      (api) => api.LMSFinish(''),
    ];
    const finished = running();
    finished.API.LMSFinish('');
    for (const call of calls) {
      expect(errorOf(new Scorm12Lms(), call)).toBe(301);
      expect(errorOf(finished, call)).toBe(301);
    }
  });

  it('answers 101 to a second Initialize, and lets a finished session be begun again', () => {
    const lms = running();
    expect(errorOf(lms, (api) => api.LMSInitialize(''))).toBe(101);
    lms.API.LMSFinish('');
    expect(lms.API.LMSInitialize('')).toBe('true');
  });

  it('answers 201 to an argument where there must be none', () => {
    expect(errorOf(new Scorm12Lms(), (api) => api.LMSInitialize('x'))).toBe(201);
    expect(errorOf(running(), (api) => api.LMSCommit('x'))).toBe(201);
    expect(errorOf(running(), (api) => api.LMSFinish('x'))).toBe(201);
  });

  it('answers 401 for elements it is told to be without', () => {
    const lms = running({ faults: { without: ['cmi.interactions'] } });
    expect(errorOf(lms, (api) => api.LMSGetValue('cmi.interactions._count'))).toBe(401);
    expect(errorOf(lms, (api) => api.LMSSetValue('cmi.interactions.0.id', 'q'))).toBe(401);
  });

  it('gives the next launch what was committed, and nothing else', () => {
    const lms = running();
    lms.API.LMSSetValue('cmi.core.exit', 'suspend');
    lms.API.LMSSetValue('cmi.suspend_data', 'kept');
    lms.API.LMSCommit('');
    lms.API.LMSSetValue('cmi.suspend_data', 'never committed');
    const next = lms.relaunch();
    next.API.LMSInitialize('');
    expect(next.API.LMSGetValue('cmi.suspend_data')).toBe('kept');
    expect(next.API.LMSGetValue('cmi.core.entry')).toBe('resume');
  });

  it('can send changes only, as Moodle does, so that a lost value stays lost until it was another', () => {
    const lms = running({ faults: { sendsChangesOnly: true, commit: 'refuse' } });
    lms.API.LMSSetValue('cmi.suspend_data', 'a');
    lms.API.LMSCommit('');
    delete lms.faults.commit;
    lms.API.LMSSetValue('cmi.suspend_data', 'a');
    lms.API.LMSCommit('');
    expect(lms.stored.get('cmi.suspend_data')).toBeUndefined();
    lms.API.LMSSetValue('cmi.suspend_data', 'b');
    lms.API.LMSCommit('');
    expect(lms.stored.get('cmi.suspend_data')).toBe('b');
  });

  it('keeps a log of calls with answers and errors', () => {
    const lms = running();
    lms.API.LMSSetValue('cmi.core.exit', 'no');
    expect(lms.calls).toEqual([
      { method: 'LMSInitialize', args: [''], answer: 'true', error: 0 },
      { method: 'LMSSetValue', args: ['cmi.core.exit', 'no'], answer: 'false', error: 405 },
    ]);
  });
});

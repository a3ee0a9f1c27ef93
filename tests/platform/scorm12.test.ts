import { describe, expect, test } from 'vitest';
import type { Launch } from '../../src/platform/launch.ts';
import {
  ARRAYS,
  CHILDREN,
  ELEMENTS,
  MESSAGES,
} from '../../src/platform/scorm12/scorm12-elements.ts';
import { Scorm12Lms } from '../../src/platform/scorm12/scorm12-lms.ts';
import type { Api } from '../../src/platform/session.ts';
import { SCORM12 } from '../../src/platform/standard.ts';
import { type Step, gets, play, sets, untried } from './steps.ts';

/* The strict platform of SCORM 1.2, by the letter of the Run-Time Environment: sections 3.3 (API) and 3.4 (data). */

const BEGIN: Step = ['begin', 'true', 0];
const END: Step = ['end', 'true', 0];

function steps(launch: Launch, ...all: readonly (readonly Step[])[]): Scorm12Lms {
  const lms = new Scorm12Lms(launch);
  play(lms.API as Api, SCORM12, all.flat());
  return lms;
}

describe('A session', () => {
  test('takes no call before it is begun and none after it is ended, and may be begun again', () => {
    const closed: readonly Step[] = [
      ['get cmi.core.entry', '', 301],
      ['set cmi.suspend_data = x', 'false', 301],
      ['commit', 'false', 301],
      ['end', 'false', 301],
    ];
    steps({}, closed, [BEGIN, ['begin', 'false', 101], ['commit', 'true', 0], END], closed, [
      BEGIN,
      ['get cmi.core.entry', 'ab-initio', 0],
    ]);
  });

  test('takes no argument where there must be none', () => {
    steps({}, [
      ['begin x', 'false', 201],
      BEGIN,
      ['commit x', 'false', 201],
      ['end x', 'false', 201],
      END,
    ]);
  });

  test('keeps the error of the last call until the next one', () => {
    const { API } = steps({}, [BEGIN, ['set cmi.core.exit = normal', 'false', 405]]);
    expect(API.LMSGetErrorString('405')).toBe('Incorrect Data Type');
    expect(API.LMSGetErrorString('999')).toBe('');
    expect(API.LMSGetDiagnostic('')).toBe('Incorrect Data Type');
    expect(API.LMSGetDiagnostic('301')).toBe('Not initialized');
    expect(API.LMSGetLastError()).toBe('405');
    API.LMSGetValue('cmi.core.entry');
    expect(API.LMSGetLastError()).toBe('0');
  });

  test('knows elements, keywords and groups from what is none', () => {
    steps(
      {},
      [BEGIN],
      gets(
        ['cmi._version', '3.4', 0],
        [
          'cmi._children',
          'core,suspend_data,launch_data,comments,objectives,student_data,student_preference,interactions',
          0,
        ],
        [
          'cmi.core._children',
          'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
          0,
        ],
        ['cmi.core.score._children', 'raw,min,max', 0],
        ['cmi.objectives._children', 'id,score,status', 0],
        [
          'cmi.interactions._children',
          'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
          0,
        ],
        ['cmi.student_data._children', 'mastery_score,max_time_allowed,time_limit_action', 0],
        ['cmi.student_preference._children', 'audio,language,speed,text', 0],
        ['cmi.interactions._count', '0', 0],
        ['cmi.core.entry._children', '', 202],
        ['cmi.core._count', '', 203],
        ['cmi.suspend_data._count', '', 203],
        ['cmi.nothing', '', 201],
        ['cmi.nothing._children', '', 201],
        ['cmi.nothing._count', '', 201],
        ['cmi.core', '', 201],
        ['', '', 201],
      ),
      sets(
        ['cmi._version', '3.4', 402],
        ['cmi.core._children', 'x', 402],
        ['cmi.objectives._count', '1', 402],
        ['cmi.nothing._count', '1', 201],
        ['cmi.nothing', 'x', 201],
        ['', 'x', 201],
      ),
    );
  });

  test('answers 401 for what the platform is told to be without', () => {
    steps(
      { faults: { without: ['cmi.interactions', 'cmi.comments'] } },
      [BEGIN],
      gets(['cmi.interactions._count', '', 401], ['cmi.comments', '', 401]),
      sets(['cmi.interactions.0.id', 'q', 401], ['cmi.comments', 'x', 401]),
    );
  });
});

describe('cmi.core', () => {
  test('says who is learning and how, and takes no answer back', () => {
    steps(
      { learner: 'ada', mode: 'browse', credit: 'no-credit' },
      [BEGIN],
      gets(
        ['cmi.core.student_id', 'ada', 0],
        ['cmi.core.student_name', 'Pupil, Ada', 0],
        ['cmi.core.lesson_mode', 'browse', 0],
        ['cmi.core.credit', 'no-credit', 0],
        ['cmi.core.entry', 'ab-initio', 0],
        ['cmi.core.total_time', '0000:00:00.00', 0],
      ),
      sets(
        ['cmi.core.student_id', 'bo', 403],
        ['cmi.core.student_name', 'Bo', 403],
        ['cmi.core.lesson_mode', 'normal', 403],
        ['cmi.core.credit', 'credit', 403],
        ['cmi.core.entry', 'resume', 403],
        ['cmi.core.total_time', '00:00:01', 403],
      ),
    );
  });

  test('keeps the place in 255 characters of ASCII', () => {
    steps(
      {},
      [BEGIN],
      gets(['cmi.core.lesson_location', '', 0]),
      sets(
        ['cmi.core.lesson_location', 'x*256', 405],
        ['cmi.core.lesson_location', 'café', 405],
        ['cmi.core.lesson_location', 'x*255', 0],
        ['cmi.core.lesson_location', 'trial.story', 0],
      ),
      gets(['cmi.core.lesson_location', 'trial.story', 0]),
    );
  });

  test('takes five statuses, and never back to not attempted', () => {
    const status = 'cmi.core.lesson_status';
    steps(
      {},
      [BEGIN],
      gets([status, 'not attempted', 0]),
      sets(
        [status, 'not attempted', 405],
        [status, 'unknown', 405],
        [status, 'Passed', 405],
        [status, '', 405],
        ...(['browsed', 'incomplete', 'failed', 'completed', 'passed'] as const).map(
          (value) => [status, value, 0] as const,
        ),
      ),
      gets([status, 'passed', 0]),
    );
  });

  test('takes scores from 0 to 100, or blank', () => {
    const each = (value: string, error: number) =>
      ['raw', 'min', 'max'].map((part) => [`cmi.core.score.${part}`, value, error] as const);
    steps(
      {},
      [BEGIN],
      gets(...each('', 0)),
      sets(
        ...each('0', 0),
        ...each('100', 0),
        ...each('66.67', 0),
        ...each('', 0),
        ...each('101', 405),
        ...each('-1', 405),
        ...each('ten', 405),
        ...each('1e1', 405),
        ...each('.5', 405),
        ...each('50%', 405),
        ...each('42', 0),
      ),
      gets(...each('42', 0)),
    );
  });

  test('takes the way of leaving and the time, and never says them', () => {
    const [exit, time] = ['cmi.core.exit', 'cmi.core.session_time'];
    steps(
      {},
      [BEGIN],
      sets(
        [exit, 'suspend', 0],
        [exit, 'time-out', 0],
        [exit, 'logout', 0],
        [exit, '', 0],
        [exit, 'normal', 405],
        [time, '0000:00:00.00', 0],
        [time, '00:00:01', 0],
        [time, '9999:59:59.99', 0],
        [time, '00:00:01.5', 0],
        [time, '0:00:01', 405],
        [time, '10000:00:00', 405],
        [time, '00:60:00', 405],
        [time, '00:00:60', 405],
        [time, '00:00:01.123', 405],
        [time, '00:00', 405],
        [time, 'PT1S', 405],
        [time, '-00:00:01', 405],
      ),
      gets([exit, '', 404], [time, '', 404]),
    );
  });

  test('adds up the time, and goes on only with what was suspended', () => {
    const first = steps(
      {},
      [BEGIN],
      sets(['cmi.core.exit', 'suspend', 0], ['cmi.core.session_time', '0000:59:30.75', 0]),
      [['commit', 'true', 0]],
      sets(['cmi.core.session_time', '0001:00:30.75', 0]),
      [END],
    );
    const second = first.relaunch();
    play(second.API as Api, SCORM12, [
      BEGIN,
      ...gets(['cmi.core.entry', 'resume', 0], ['cmi.core.total_time', '0001:00:30.75', 0]),
      ...sets(['cmi.core.exit', '', 0], ['cmi.core.session_time', '00:00:29.50', 0]),
      END,
    ]);
    play(second.relaunch().API as Api, SCORM12, [
      BEGIN,
      ...gets(['cmi.core.entry', '', 0], ['cmi.core.total_time', '0001:01:00.25', 0]),
    ]);
  });

  const judgements: readonly [
    name: string,
    launch: Launch,
    set: readonly Step[],
    status: string,
  ][] = [
    ['no status was set', {}, [], 'completed'],
    ['a status was set', {}, sets(['cmi.core.lesson_status', 'incomplete', 0]), 'incomplete'],
    ['it is only browsed', { mode: 'browse' }, [], 'not attempted'],
    [
      'the score reaches a mastery score',
      { settings: { masteryScore: '60' } },
      sets(['cmi.core.score.raw', '60', 0], ['cmi.core.lesson_status', 'incomplete', 0]),
      'passed',
    ],
    [
      'the score misses a mastery score',
      { settings: { masteryScore: '60' } },
      sets(['cmi.core.score.raw', '59', 0], ['cmi.core.lesson_status', 'completed', 0]),
      'failed',
    ],
    [
      'a mastery score is missed without credit',
      { settings: { masteryScore: '60' }, credit: 'no-credit' },
      sets(['cmi.core.score.raw', '59', 0], ['cmi.core.lesson_status', 'completed', 0]),
      'completed',
    ],
  ];
  test.each(judgements)('is judged at the end where %s', (_, launch, set, status) => {
    const lms = steps(launch, [BEGIN], set, [END]);
    play(lms.relaunch().API as Api, SCORM12, [
      BEGIN,
      ...gets(['cmi.core.lesson_status', status, 0]),
    ]);
  });
});

describe('The texts', () => {
  test('hold 4,096 characters of ASCII', () => {
    const each = (value: string, error: number) =>
      ['cmi.suspend_data', 'cmi.comments'].map((name) => [name, value, error] as const);
    steps(
      {},
      [BEGIN],
      gets(['cmi.suspend_data', '', 0], ['cmi.comments', '', 0]),
      sets(
        ...each('x*4097', 405),
        ...each('é', 405),
        ...each('x*4096', 0),
        ...each('two\nlines', 0),
      ),
      gets(['cmi.suspend_data', 'two\nlines', 0]),
    );
  });

  test('of the platform can only be read', () => {
    steps(
      { settings: { launchData: 'a=1', comments: ['Well ', 'done'] } },
      [BEGIN],
      gets(['cmi.launch_data', 'a=1', 0], ['cmi.comments_from_lms', 'Well done', 0]),
      sets(['cmi.launch_data', 'x', 403], ['cmi.comments_from_lms', 'x', 403]),
    );
    steps({}, [BEGIN], gets(['cmi.launch_data', '', 0], ['cmi.comments_from_lms', '', 0]));
  });
});

describe('cmi.student_data and cmi.student_preference', () => {
  test('say what the manifest sets', () => {
    steps(
      {
        settings: {
          masteryScore: '80',
          maxTimeAllowed: '00:30:00',
          timeLimitAction: 'exit,message',
        },
      },
      [BEGIN],
      gets(
        ['cmi.student_data.mastery_score', '80', 0],
        ['cmi.student_data.max_time_allowed', '00:30:00', 0],
        ['cmi.student_data.time_limit_action', 'exit,message', 0],
      ),
      sets(
        ['cmi.student_data.mastery_score', '1', 403],
        ['cmi.student_data.max_time_allowed', '00:00:01', 403],
        ['cmi.student_data.time_limit_action', 'exit,message', 403],
      ),
    );
  });

  test('take whole numbers in their ranges', () => {
    const [audio, speed, text, language] = ['audio', 'speed', 'text', 'language'].map(
      (name) => `cmi.student_preference.${name}`,
    ) as [string, string, string, string];
    steps(
      {},
      [BEGIN],
      gets([audio, '0', 0], [speed, '0', 0], [text, '0', 0], [language, '', 0]),
      sets(
        [audio, '-1', 0],
        [audio, '100', 0],
        [audio, '101', 405],
        [audio, '-2', 405],
        [audio, '0.5', 405],
        [speed, '-100', 0],
        [speed, '100', 0],
        [speed, '-101', 405],
        [text, '1', 0],
        [text, '-1', 0],
        [text, '2', 405],
        [language, 'English', 0],
        [language, 'x*256', 405],
      ),
    );
  });
});

describe('cmi.objectives', () => {
  test('are begun in order, read back and changed', () => {
    steps(
      {},
      [BEGIN],
      gets(['cmi.objectives.0.id', '', 201], ['cmi.objectives._count', '0', 0]),
      sets(
        ['cmi.objectives.1.id', 'WHO', 201],
        ['cmi.objectives.0.id', 'has space', 405],
        ['cmi.objectives.0.id', '', 405],
        ['cmi.objectives.0.id', 'x*256', 405],
        ['cmi.objectives.0.id', 'MEET', 0],
        ['cmi.objectives.0.id', 'MEET.again', 0],
        ['cmi.objectives.01.id', 'MEET', 201],
        ['cmi.objectives.1.id', 'WHO', 0],
        ...['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'].map(
          (status) => ['cmi.objectives.0.status', status, 0] as const,
        ),
        ['cmi.objectives.0.status', 'got it', 405],
        ['cmi.objectives.0.status', '', 405],
        ['cmi.objectives.0.score.raw', '50', 0],
        ['cmi.objectives.0.score.min', '0', 0],
        ['cmi.objectives.0.score.max', '100', 0],
        ['cmi.objectives.0.score.raw', '100.5', 405],
        ['cmi.objectives.0.score.min', '-1', 405],
        ['cmi.objectives.0.score.max', 'full', 405],
        ['cmi.objectives.1.score.max', '', 0],
        ['cmi.objectives.0.score.scaled', '0.5', 201],
      ),
      gets(
        ['cmi.objectives._count', '2', 0],
        ['cmi.objectives.0.id', 'MEET.again', 0],
        ['cmi.objectives.0.status', 'passed', 0],
        ['cmi.objectives.0.score.raw', '50', 0],
        ['cmi.objectives.0.score.min', '0', 0],
        ['cmi.objectives.0.score.max', '100', 0],
        ['cmi.objectives.0.score._children', 'raw,min,max', 0],
        ['cmi.objectives.1.score.raw', '', 0],
        ['cmi.objectives.2.id', '', 201],
      ),
    );
  });
});

describe('cmi.interactions', () => {
  test('can be written and counted, and not read', () => {
    const row = 'cmi.interactions.0';
    steps(
      {},
      [BEGIN],
      sets(
        ['cmi.interactions.1.id', 'q', 201],
        [`${row}.id`, '', 405],
        [`${row}.id`, 'MEET bus-stop', 405],
        [`${row}.id`, 'MEET.bus-stop', 0],
        [`${row}.type`, 'long-fill-in', 405],
        [`${row}.type`, 'other', 405],
        [`${row}.type`, 'choice', 0],
        [`${row}.objectives.1.id`, 'MEET', 201],
        [`${row}.objectives.0.id`, 'meeting up', 405],
        [`${row}.objectives.0.id`, 'MEET', 0],
        [`${row}.correct_responses.1.pattern`, 'a', 201],
        [`${row}.correct_responses.0.pattern`, 'a', 0],
        [`${row}.student_response`, 'b', 0],
        [`${row}.result`, 'incorrect', 405],
        [`${row}.result`, 'wrong', 0],
        [`${row}.result`, 'correct', 0],
        [`${row}.result`, 'unanticipated', 0],
        [`${row}.result`, 'neutral', 0],
        [`${row}.result`, '0.5', 0],
        [`${row}.weighting`, '100', 0],
        [`${row}.weighting`, '-100', 0],
        [`${row}.weighting`, '101', 405],
        [`${row}.time`, '09:15:00', 0],
        [`${row}.time`, '23:59:59.99', 0],
        [`${row}.time`, '24:00:00', 405],
        [`${row}.time`, '9:15:00', 405],
        [`${row}.latency`, '00:00:12.50', 0],
        [`${row}.latency`, 'PT12S', 405],
        [`${row}.description`, 'x', 201],
      ),
      gets(
        [`${row}.id`, '', 404],
        [`${row}.type`, '', 404],
        [`${row}.objectives.0.id`, '', 404],
        [`${row}.correct_responses.0.pattern`, '', 404],
        [`${row}.student_response`, '', 404],
        [`${row}.result`, '', 404],
        [`${row}.weighting`, '', 404],
        [`${row}.time`, '', 404],
        [`${row}.latency`, '', 404],
        ['cmi.interactions._count', '1', 0],
        [`${row}.objectives._count`, '1', 0],
        [`${row}.correct_responses._count`, '1', 0],
        ['cmi.interactions.1.objectives._count', '', 201],
      ),
    );
  });

  const responses: readonly [type: string, response: string, error: number][] = [
    ['true-false', 't', 0],
    ['true-false', 'f', 0],
    ['true-false', '1', 0],
    ['true-false', 'true', 405],
    ['choice', 'a', 0],
    ['choice', 'a,b,0', 0],
    ['choice', '', 405],
    ['choice', 'ab', 405],
    ['choice', 'A', 405],
    ['choice', 'a, b', 405],
    ['sequencing', 'c,a,b', 0],
    ['sequencing', 'c;a', 405],
    ['matching', '1.a,2.b', 0],
    ['matching', '1-a', 405],
    ['matching', '1.a,', 405],
    ['likert', 'a', 0],
    ['likert', '', 0],
    ['likert', 'ab', 405],
    ['numeric', '12.5', 0],
    ['numeric', '-3', 0],
    ['numeric', 'twelve', 405],
    ['fill-in', 'got-it', 0],
    ['fill-in', 'x*256', 405],
    ['performance', 'any thing', 0],
    ['performance', 'é', 405],
  ];
  test.each(responses)('of type %s take "%s" with error %i', (type, response, error) => {
    const row = 'cmi.interactions.0';
    steps(
      {},
      [BEGIN],
      sets(
        [`${row}.id`, 'q', 0],
        [`${row}.type`, type, 0],
        [`${row}.student_response`, response, error],
        [`${row}.correct_responses.0.pattern`, response, error],
      ),
    );
  });
});

test('The next launch has what was committed, and nothing else', () => {
  const lms = steps(
    {},
    [BEGIN],
    sets(['cmi.suspend_data', 'kept', 0]),
    [['commit', 'true', 0]],
    sets(['cmi.suspend_data', 'never committed', 0]),
  );
  play(lms.relaunch().API as Api, SCORM12, [BEGIN, ...gets(['cmi.suspend_data', 'kept', 0])]);
});

test('These tables leave no element, list, count or error code of the data model untried', () => {
  const model = { elements: ELEMENTS, groups: CHILDREN.keys(), arrays: ARRAYS };
  expect(untried({ ...model, errors: Object.keys(MESSAGES) })).toEqual([]);
});

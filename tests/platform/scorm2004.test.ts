import { describe, expect, test } from 'vitest';
import type { Launch } from '../../src/platform/launch.ts';
import {
  ARRAYS,
  CHILDREN,
  ELEMENTS,
  MESSAGES,
} from '../../src/platform/scorm2004/scorm2004-elements.ts';
import { Scorm2004Lms } from '../../src/platform/scorm2004/scorm2004-lms.ts';
import type { Api } from '../../src/platform/session.ts';
import { SCORM2004 } from '../../src/platform/standard.ts';
import { type Step, gets, play, sets, untried } from './steps.ts';

/* The strict platform of SCORM 2004 4th Edition, by the letter of the Run-Time Environment: 3.1 (API) and 4.2 (data). */

const BEGIN: Step = ['begin', 'true', 0];
const END: Step = ['end', 'true', 0];

function steps(launch: Launch, ...all: readonly (readonly Step[])[]): Scorm2004Lms {
  const lms = new Scorm2004Lms(launch);
  play(lms.API_1484_11 as Api, SCORM2004, all.flat());
  return lms;
}

describe('A session', () => {
  test('has its own errors before it is begun and after it is ended, and is begun once', () => {
    steps({}, [
      ['get cmi.mode', '', 122],
      ['set cmi.location = x', 'false', 132],
      ['commit', 'false', 142],
      ['end', 'false', 112],
      BEGIN,
      ['begin', 'false', 103],
      ['commit', 'true', 0],
      END,
      ['begin', 'false', 104],
      ['get cmi.mode', '', 123],
      ['set cmi.location = x', 'false', 133],
      ['commit', 'false', 143],
      ['end', 'false', 113],
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

  test('can fail to begin, to commit and to end, each with its error', () => {
    steps({ faults: { initialize: 102 } }, [['begin', 'false', 102]]);
    steps({ faults: { commit: 'refuse' } }, [
      BEGIN,
      ['commit', 'false', 391],
      ['end', 'false', 111],
    ]);
  });

  test('keeps the error of the last call until the next one', () => {
    const lms = steps({}, [BEGIN, ['set cmi.exit = later', 'false', 406]]);
    const api = lms.API_1484_11;
    expect(api.GetErrorString('406')).toBe('Data Model Element Type Mismatch');
    expect(api.GetErrorString('999')).toBe('');
    expect(api.GetDiagnostic('')).toBe('Data Model Element Type Mismatch');
    expect(api.GetLastError()).toBe('406');
    api.GetValue('cmi.mode');
    expect(api.GetLastError()).toBe('0');
  });

  test('knows elements, keywords and groups from what is none', () => {
    steps(
      {},
      [BEGIN],
      gets(
        ['cmi._version', '1.0', 0],
        [
          'cmi._children',
          '_version,comments_from_learner,comments_from_lms,completion_status,completion_threshold,credit,entry,exit,interactions,launch_data,learner_id,learner_name,learner_preference,location,max_time_allowed,mode,objectives,progress_measure,scaled_passing_score,score,session_time,success_status,suspend_data,time_limit_action,total_time',
          0,
        ],
        ['cmi.score._children', 'scaled,raw,min,max', 0],
        [
          'cmi.objectives._children',
          'id,score,success_status,completion_status,progress_measure,description',
          0,
        ],
        [
          'cmi.interactions._children',
          'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
          0,
        ],
        ['cmi.comments_from_learner._children', 'comment,location,timestamp', 0],
        ['cmi.comments_from_lms._children', 'comment,location,timestamp', 0],
        [
          'cmi.learner_preference._children',
          'audio_level,language,delivery_speed,audio_captioning',
          0,
        ],
        ['adl.data._children', 'id,store', 0],
        ['cmi.interactions._count', '0', 0],
        ['cmi.suspend_data._children', '', 301],
        ['cmi.score._count', '', 301],
        ['cmi.score._version', '', 301],
        ['cmi.nothing._children', '', 401],
        ['cmi.nothing', '', 401],
        ['cmi.score', '', 401],
        ['', '', 301],
      ),
      sets(
        ['cmi._version', '1.0', 404],
        ['cmi.score._children', 'x', 404],
        ['cmi.objectives._count', '1', 404],
        ['cmi.nothing._count', '1', 401],
        ['cmi.nothing', 'x', 401],
        ['', 'x', 351],
      ),
    );
  });
});

test('What a platform is told to be without is not implemented, and one that is in trouble says so', () => {
  steps(
    { faults: { without: ['cmi.interactions', 'cmi.location'] } },
    [BEGIN],
    gets(['cmi.interactions._count', '', 402], ['cmi.location', '', 402]),
    sets(['cmi.interactions.0.id', 'q', 402], ['cmi.location', 'x', 402]),
  );
  steps({ faults: { set: 101 } }, [BEGIN], sets(['cmi.location', 'x', 101]));
});

describe('What the platform says', () => {
  test('can only be read', () => {
    steps(
      { learner: 'ada', mode: 'review', credit: 'no-credit' },
      [BEGIN],
      gets(
        ['cmi.learner_id', 'ada', 0],
        ['cmi.learner_name', 'Ada Pupil', 0],
        ['cmi.mode', 'review', 0],
        ['cmi.credit', 'no-credit', 0],
        ['cmi.entry', 'ab-initio', 0],
        ['cmi.total_time', 'PT0S', 0],
        ['cmi.time_limit_action', 'continue,no message', 0],
      ),
      sets(
        ...[
          'cmi.learner_id',
          'cmi.learner_name',
          'cmi.mode',
          'cmi.credit',
          'cmi.entry',
          'cmi.total_time',
          'cmi.time_limit_action',
          'cmi.launch_data',
          'cmi.max_time_allowed',
          'cmi.scaled_passing_score',
          'cmi.completion_threshold',
        ].map((name) => [name, 'x', 404] as const),
      ),
    );
  });

  test('is not there where the manifest says nothing', () => {
    const names = [
      'cmi.launch_data',
      'cmi.max_time_allowed',
      'cmi.scaled_passing_score',
      'cmi.completion_threshold',
    ];
    steps({}, [BEGIN], gets(...names.map((name) => [name, '', 403] as const)));
    steps(
      {
        settings: {
          launchData: 'a=1',
          maxTimeAllowed: 'PT30M',
          scaledPassingScore: '0.6',
          completionThreshold: '0.8',
          timeLimitAction: 'exit,message',
        },
      },
      [BEGIN],
      gets(
        ['cmi.launch_data', 'a=1', 0],
        ['cmi.max_time_allowed', 'PT30M', 0],
        ['cmi.scaled_passing_score', '0.6', 0],
        ['cmi.completion_threshold', '0.8', 0],
        ['cmi.time_limit_action', 'exit,message', 0],
      ),
    );
  });

  test('in comments is counted and read', () => {
    steps(
      { settings: { comments: ['Well done', 'See me'] } },
      [BEGIN],
      gets(
        ['cmi.comments_from_lms._count', '2', 0],
        ['cmi.comments_from_lms.1.comment', 'See me', 0],
        ['cmi.comments_from_lms.1.location', '', 403],
        ['cmi.comments_from_lms.1.timestamp', '', 403],
        ['cmi.comments_from_lms.2.comment', '', 301],
      ),
      sets(
        ['cmi.comments_from_lms.0.comment', 'x', 404],
        ['cmi.comments_from_lms.0.location', 'x', 404],
        ['cmi.comments_from_lms.0.timestamp', '2026', 404],
      ),
    );
  });
});

describe('Completion, success and score', () => {
  test('are apart, each with its words', () => {
    const [completion, success] = ['cmi.completion_status', 'cmi.success_status'];
    steps(
      {},
      [BEGIN],
      gets([completion, 'unknown', 0], [success, 'unknown', 0]),
      sets(
        [completion, 'passed', 406],
        [completion, 'browsed', 406],
        [completion, 'not attempted', 0],
        [completion, 'unknown', 0],
        [completion, 'incomplete', 0],
        [completion, 'completed', 0],
        [success, 'completed', 406],
        [success, '', 406],
        [success, 'failed', 0],
        [success, 'unknown', 0],
        [success, 'passed', 0],
      ),
      gets([completion, 'completed', 0], [success, 'passed', 0]),
    );
  });

  test('follow from measures where the manifest sets a mark', () => {
    steps(
      { settings: { completionThreshold: '0.8', scaledPassingScore: '0.6' } },
      [BEGIN],
      sets(['cmi.completion_status', 'completed', 0], ['cmi.success_status', 'passed', 0]),
      gets(['cmi.completion_status', 'completed', 0], ['cmi.success_status', 'passed', 0]),
      sets(['cmi.progress_measure', '0.7', 0], ['cmi.score.scaled', '0.59', 0]),
      gets(['cmi.completion_status', 'incomplete', 0], ['cmi.success_status', 'failed', 0]),
      sets(['cmi.progress_measure', '0.8', 0], ['cmi.score.scaled', '0.6', 0]),
      gets(['cmi.completion_status', 'completed', 0], ['cmi.success_status', 'passed', 0]),
    );
  });

  test('are numbers of at most seven decimals, some in a range', () => {
    steps(
      {},
      [BEGIN],
      gets(['cmi.score.raw', '', 403], ['cmi.progress_measure', '', 403]),
      sets(
        ['cmi.score.raw', '67', 0],
        ['cmi.score.raw', '-3.5', 0],
        ['cmi.score.raw', '', 406],
        ['cmi.score.raw', 'ten', 406],
        ['cmi.score.raw', '1.12345678', 406],
        ['cmi.score.min', '0', 0],
        ['cmi.score.min', 'none', 406],
        ['cmi.score.max', '100', 0],
        ['cmi.score.max', '', 406],
        ['cmi.score.scaled', '1', 0],
        ['cmi.score.scaled', '-1', 0],
        ['cmi.score.scaled', '1.01', 407],
        ['cmi.score.scaled', '0.67', 0],
        ['cmi.progress_measure', '0', 0],
        ['cmi.progress_measure', '1', 0],
        ['cmi.progress_measure', '-0.1', 407],
        ['cmi.progress_measure', '1.1', 407],
        ['cmi.progress_measure', 'half', 406],
      ),
      gets(
        ['cmi.score.scaled', '0.67', 0],
        ['cmi.score.raw', '-3.5', 0],
        ['cmi.score.min', '0', 0],
        ['cmi.score.max', '100', 0],
        ['cmi.progress_measure', '1', 0],
      ),
    );
  });
});

describe('Place, state, exit and time', () => {
  test('hold what the standard says must be held', () => {
    steps(
      {},
      [BEGIN],
      gets(['cmi.location', '', 403], ['cmi.suspend_data', '', 403]),
      sets(
        ['cmi.location', 'x*1001', 406],
        ['cmi.location', 'x*1000', 0],
        ['cmi.suspend_data', 'x*64001', 406],
        ['cmi.suspend_data', 'x*64000', 0],
        ['cmi.suspend_data', 'kept', 0],
      ),
      gets(['cmi.suspend_data', 'kept', 0]),
    );
  });

  test('are written in their forms, and the way of leaving is never said', () => {
    const [exit, time] = ['cmi.exit', 'cmi.session_time'];
    steps(
      {},
      [BEGIN],
      sets(
        ...['time-out', 'suspend', 'logout', 'normal', ''].map((way) => [exit, way, 0] as const),
        [exit, 'later', 406],
        [time, 'PT0S', 0],
        [time, 'PT1H2M3.45S', 0],
        [time, 'P1Y2M3DT4H', 0],
        [time, 'P3D', 0],
        [time, 'PT', 406],
        [time, 'P', 406],
        [time, 'P1DT', 406],
        [time, '-PT1S', 406],
        [time, 'PT-1S', 406],
        [time, 'PT1.234S', 406],
        [time, 'PT1.5M', 406],
        [time, '00:00:01', 406],
      ),
      gets([exit, '', 405], [time, '', 405]),
    );
  });

  test('go on from a suspended session, its time added up; any other way of leaving drops all', () => {
    const first = steps(
      {},
      [BEGIN],
      sets(['cmi.exit', 'suspend', 0], ['cmi.session_time', 'PT59M30.75S', 0]),
      [['commit', 'true', 0]],
      sets(['cmi.session_time', 'PT1H30.75S', 0], ['cmi.suspend_data', 'state', 0]),
      [END],
    );
    const second = first.relaunch();
    play(second.API_1484_11 as Api, SCORM2004, [
      BEGIN,
      ...gets(
        ['cmi.entry', 'resume', 0],
        ['cmi.total_time', 'PT1H0M30.75S', 0],
        ['cmi.suspend_data', 'state', 0],
      ),
      ...sets(['cmi.exit', 'normal', 0]),
      END,
    ]);
    play(second.relaunch().API_1484_11 as Api, SCORM2004, [
      BEGIN,
      ...gets(['cmi.entry', 'ab-initio', 0], ['cmi.suspend_data', '', 403]),
    ]);
  });
});

test('A session in review ends without touching the attempt', () => {
  const first = steps(
    {},
    [BEGIN],
    sets(['cmi.exit', 'suspend', 0], ['cmi.suspend_data', 'kept', 0]),
    [END],
  );
  const review = first.relaunch({ mode: 'review' });
  play(review.API_1484_11 as Api, SCORM2004, [BEGIN, END]);
  play(review.relaunch({ mode: 'normal' }).API_1484_11 as Api, SCORM2004, [
    BEGIN,
    ...gets(['cmi.entry', 'resume', 0], ['cmi.suspend_data', 'kept', 0]),
  ]);
});

describe('cmi.learner_preference', () => {
  test('has values from the start and takes others', () => {
    const [level, language, speed, captions] = [
      'audio_level',
      'language',
      'delivery_speed',
      'audio_captioning',
    ].map((name) => `cmi.learner_preference.${name}`) as [string, string, string, string];
    steps(
      {},
      [BEGIN],
      gets([level, '1', 0], [language, '', 0], [speed, '1', 0], [captions, '0', 0]),
      sets(
        [level, '2.5', 0],
        [level, '-1', 407],
        [level, 'loud', 406],
        [speed, '0', 0],
        [speed, '-0.5', 407],
        [captions, '-1', 0],
        [captions, '1', 0],
        [captions, '2', 406],
        [language, 'en', 0],
        [language, 'en-GB', 0],
        [language, '', 0],
        [language, 'English!', 406],
        [language, 'e', 406],
      ),
    );
  });
});

describe('cmi.comments_from_learner', () => {
  test('are begun in order and read back', () => {
    const row = 'cmi.comments_from_learner.0';
    steps(
      {},
      [BEGIN],
      gets(['cmi.comments_from_learner._count', '0', 0], [`${row}.comment`, '', 301]),
      sets(
        ['cmi.comments_from_learner.1.comment', 'x', 351],
        [`${row}.comment`, 'x*4001', 406],
        [`${row}.comment`, '{lang=xx-not!}hello', 406],
        [`${row}.comment`, '{lang=en-GB}Hello', 0],
        [`${row}.location`, 'x*251', 406],
        [`${row}.location`, 'trial', 0],
        [`${row}.timestamp`, '2026-03-02T09:15:00', 0],
        [`${row}.timestamp`, 'yesterday', 406],
        ['cmi.comments_from_learner.1.comment', 'Again', 0],
      ),
      gets(
        ['cmi.comments_from_learner._count', '2', 0],
        [`${row}.comment`, '{lang=en-GB}Hello', 0],
        [`${row}.location`, 'trial', 0],
        [`${row}.timestamp`, '2026-03-02T09:15:00', 0],
        ['cmi.comments_from_learner.1.timestamp', '', 403],
      ),
    );
  });

  test('are two hundred and fifty', () => {
    const all = Array.from(
      { length: 250 },
      (_, place) => [`cmi.comments_from_learner.${place}.comment`, `${place}`, 0] as const,
    );
    steps({}, [BEGIN], sets(...all, ['cmi.comments_from_learner.250.comment', 'x', 351]));
  });
});

describe('cmi.objectives', () => {
  test('are begun in order by an id that is new and stays', () => {
    steps(
      {},
      [BEGIN],
      gets(['cmi.objectives.0.id', '', 301]),
      sets(
        ['cmi.objectives.0.score.raw', '1', 408],
        ['cmi.objectives.1.id', 'WHO', 351],
        ['cmi.objectives.0.id', '', 406],
        ['cmi.objectives.0.id', 'has space', 406],
        ['cmi.objectives.0.id', 'urn:bad', 406],
        ['cmi.objectives.0.id', 'MEET', 0],
        ['cmi.objectives.0.id', 'MEET', 0],
        ['cmi.objectives.0.id', 'WHO', 351],
        ['cmi.objectives.1.id', 'MEET', 351],
        ['cmi.objectives.1.id', 'urn:school:WHO', 0],
        ['cmi.objectives.3.id', 'TELL', 351],
        ['cmi.objectives.2.success_status', 'passed', 408],
      ),
      gets(
        ['cmi.objectives._count', '2', 0],
        ['cmi.objectives.0.id', 'MEET', 0],
        ['cmi.objectives.0.success_status', 'unknown', 0],
        ['cmi.objectives.0.completion_status', 'unknown', 0],
        ['cmi.objectives.0.score.scaled', '', 403],
        ['cmi.objectives.0.score._children', 'scaled,raw,min,max', 0],
        ['cmi.objectives.2.id', '', 301],
      ),
      sets(
        ['cmi.objectives.0.score.scaled', '0.5', 0],
        ['cmi.objectives.0.score.scaled', '2', 407],
        ['cmi.objectives.0.score.raw', '50', 0],
        ['cmi.objectives.0.score.raw', 'half', 406],
        ['cmi.objectives.0.score.min', '0', 0],
        ['cmi.objectives.0.score.min', '', 406],
        ['cmi.objectives.0.score.max', '100', 0],
        ['cmi.objectives.0.score.max', '1e2', 406],
        ...['unknown', 'failed', 'passed'].map(
          (status) => ['cmi.objectives.0.success_status', status, 0] as const,
        ),
        ['cmi.objectives.0.success_status', 'completed', 406],
        ...['not attempted', 'unknown', 'incomplete', 'completed'].map(
          (status) => ['cmi.objectives.0.completion_status', status, 0] as const,
        ),
        ['cmi.objectives.0.completion_status', 'passed', 406],
        ['cmi.objectives.0.progress_measure', '0.5', 0],
        ['cmi.objectives.0.progress_measure', '2', 407],
        ['cmi.objectives.0.description', 'x*250', 0],
        ['cmi.objectives.0.description', 'x*251', 406],
        ['cmi.objectives.0.description', '{lang=en}Meeting up', 0],
      ),
      gets(
        ['cmi.objectives.0.score.scaled', '0.5', 0],
        ['cmi.objectives.0.score.raw', '50', 0],
        ['cmi.objectives.0.score.min', '0', 0],
        ['cmi.objectives.0.score.max', '100', 0],
        ['cmi.objectives.0.success_status', 'passed', 0],
        ['cmi.objectives.0.completion_status', 'completed', 0],
        ['cmi.objectives.0.progress_measure', '0.5', 0],
        ['cmi.objectives.0.description', '{lang=en}Meeting up', 0],
      ),
    );
  });

  test('are a hundred, and interactions two hundred and fifty', () => {
    const ids = (array: string, count: number) =>
      Array.from(
        { length: count },
        (_, place) => [`${array}.${place}.id`, `id-${place}`, 0] as const,
      );
    steps(
      {},
      [BEGIN],
      sets(...ids('cmi.objectives', 100), ['cmi.objectives.100.id', 'id-100', 351]),
      sets(...ids('cmi.interactions', 250), ['cmi.interactions.250.id', 'id-250', 351]),
    );
  });
});

describe('cmi.interactions', () => {
  const row = 'cmi.interactions.0';

  test('need their id first, and their type before any response', () => {
    steps(
      {},
      [BEGIN],
      sets(
        [`${row}.type`, 'choice', 408],
        [`${row}.timestamp`, '2026-03-02T09:15:00', 408],
        [`${row}.objectives.0.id`, 'MEET', 408],
        ['cmi.interactions.1.id', 'q', 351],
        [`${row}.id`, '', 406],
        [`${row}.id`, 'MEET.bus-stop', 0],
        [`${row}.learner_response`, 'a', 408],
        [`${row}.correct_responses.0.pattern`, 'a', 408],
        [`${row}.type`, 'multiple', 406],
        [`${row}.type`, 'choice', 0],
        [`${row}.learner_response`, 'a', 0],
        [`${row}.correct_responses.1.pattern`, 'a', 351],
        [`${row}.correct_responses.0.pattern`, 'a', 0],
      ),
      gets(
        [`${row}.id`, 'MEET.bus-stop', 0],
        [`${row}.type`, 'choice', 0],
        [`${row}.learner_response`, 'a', 0],
        [`${row}.correct_responses._count`, '1', 0],
        [`${row}.correct_responses.0.pattern`, 'a', 0],
        [`${row}.result`, '', 403],
        ['cmi.interactions._count', '1', 0],
        ['cmi.interactions.1.id', '', 301],
        ['cmi.interactions.1.objectives._count', '', 301],
      ),
    );
  });

  test('take results, times and weights in their forms', () => {
    steps(
      {},
      [BEGIN],
      sets(
        [`${row}.id`, 'q', 0],
        [`${row}.objectives.0.id`, 'MEET', 0],
        [`${row}.objectives.1.id`, 'MEET', 351],
        [`${row}.objectives.2.id`, 'WHO', 351],
        [`${row}.objectives.1.id`, 'WHO', 0],
        [`${row}.timestamp`, '2026', 0],
        [`${row}.timestamp`, '2026-03-02T09:15:00', 0],
        [`${row}.timestamp`, '2026-03-02T09:15:00.5', 0],
        [`${row}.timestamp`, '2026-03-02T09:15:00.00Z', 0],
        [`${row}.timestamp`, '2026-03-02T09:15:00.00+01:00', 0],
        [`${row}.timestamp`, '2026-03-02T09:15:00.000Z', 406],
        [`${row}.timestamp`, '2026-03-02T09:15:00Z', 406],
        [`${row}.timestamp`, '2039-01-01T00:00:00', 406],
        [`${row}.timestamp`, '1969-12-31T23:59:59', 406],
        [`${row}.timestamp`, '2026-13-01', 406],
        [`${row}.weighting`, '-2.5', 0],
        [`${row}.weighting`, 'heavy', 406],
        [`${row}.result`, 'wrong', 406],
        [`${row}.result`, 'incorrect', 0],
        [`${row}.result`, 'correct', 0],
        [`${row}.result`, 'neutral', 0],
        [`${row}.result`, 'unanticipated', 0],
        [`${row}.result`, '0.5', 0],
        [`${row}.latency`, 'PT12.5S', 0],
        [`${row}.latency`, '00:00:12', 406],
        [`${row}.description`, 'x*250', 0],
        [`${row}.description`, 'x*251', 406],
      ),
      gets(
        [`${row}.objectives._count`, '2', 0],
        [`${row}.objectives.1.id`, 'WHO', 0],
        [`${row}.timestamp`, '2026-03-02T09:15:00.00+01:00', 0],
        [`${row}.weighting`, '-2.5', 0],
        [`${row}.result`, '0.5', 0],
        [`${row}.latency`, 'PT12.5S', 0],
        [`${row}.description`, 'x'.repeat(250), 0],
      ),
    );
  });

  test('have at most ten objectives each', () => {
    const ten = Array.from(
      { length: 10 },
      (_, place) => [`${row}.objectives.${place}.id`, `id-${place}`, 0] as const,
    );
    steps({}, [BEGIN], sets([`${row}.id`, 'q', 0], ...ten, [`${row}.objectives.10.id`, 'x', 351]));
  });

  const many = (part: (place: number) => string, count: number) =>
    Array.from({ length: count }, (_, place) => part(place)).join('[,]');
  const responses: readonly [type: string, value: string, asResponse: number, asPattern: number][] =
    [
      ['true-false', 'true', 0, 0],
      ['true-false', 't', 406, 406],
      ['choice', '', 0, 0],
      ['choice', 'a', 0, 0],
      ['choice', 'a[,]b', 0, 0],
      ['choice', 'a[,]a', 406, 406],
      ['choice', 'bus-stop', 406, 406],
      ['choice', 'a b', 406, 406],
      ['choice', many((place) => `c${place}`, 36), 0, 0],
      ['choice', many((place) => `c${place}`, 37), 406, 406],
      ['fill-in', 'got-it', 0, 0],
      ['fill-in', '{lang=en}colour[,]{lang=en-US}color', 0, 0],
      ['fill-in', '{case_matters=true}{order_matters=false}one[,]two', 0, 0],
      ['fill-in', '{case_matters=maybe}one', 0, 406],
      ['fill-in', 'x*251', 406, 406],
      ['fill-in', many(() => 'x', 11), 406, 406],
      ['long-fill-in', 'x*4000', 0, 0],
      ['long-fill-in', 'x*4001', 406, 406],
      ['long-fill-in', '{case_matters=true}text', 0, 0],
      ['likert', 'agree', 0, 0],
      ['likert', '', 406, 406],
      ['matching', '1[.]a[,]2[.]b', 0, 0],
      ['matching', '1.a,2.b', 406, 406],
      ['matching', '1[.]a[,]2', 406, 406],
      ['matching', many((place) => `${place}[.]a`, 37), 406, 406],
      ['performance', 'turn[.]left[,][.]stop[,]go[.]', 0, 0],
      ['performance', '{order_matters=false}turn[.]1[:]5', 406, 0],
      ['performance', 'turn', 406, 406],
      ['performance', '[.]', 406, 406],
      ['sequencing', 'b[,]a[,]b', 0, 0],
      ['sequencing', many((place) => `s${place}`, 37), 406, 406],
      ['numeric', '12.5', 0, 406],
      ['numeric', '1[:]5', 406, 0],
      ['numeric', '[:]5', 406, 0],
      ['numeric', '[:]', 406, 0],
      ['numeric', '5[:]1', 406, 406],
      ['other', 'anything at all', 0, 0],
      ['other', 'x*4001', 406, 406],
    ];
  test.each(responses)('of type %s take "%s"', (type, value, asResponse, asPattern) => {
    steps(
      {},
      [BEGIN],
      sets(
        [`${row}.id`, 'q', 0],
        [`${row}.type`, type, 0],
        [`${row}.learner_response`, value, asResponse],
        [`${row}.correct_responses.0.pattern`, value, asPattern],
      ),
    );
  });

  const counts: readonly [type: string, most: number, pattern: (place: number) => string][] = [
    ['choice', 10, (place) => `c${place}`],
    ['fill-in', 5, (place) => `word ${place}`],
    ['long-fill-in', 5, (place) => `text ${place}`],
    ['matching', 5, (place) => `${place}[.]a`],
    ['performance', 5, (place) => `step${place}[.]`],
    ['sequencing', 5, (place) => `s${place}`],
  ];
  test.each(counts)('of type %s have at most %i patterns', (type, most, pattern) => {
    const each = Array.from(
      { length: most + 1 },
      (_, place) =>
        [
          `${row}.correct_responses.${place}.pattern`,
          pattern(place),
          place < most ? 0 : 351,
        ] as const,
    );
    steps({}, [BEGIN], sets([`${row}.id`, 'q', 0], [`${row}.type`, type, 0], ...each));
  });

  const patterns: readonly [type: string, first: string, second: string, error: number][] = [
    ['true-false', 'true', 'false', 351],
    ['likert', 'a', 'b', 351],
    ['numeric', '1[:]2', '3[:]4', 351],
    ['other', 'a', 'b', 351],
    ['choice', 'a[,]b', 'a', 0],
    ['choice', 'a[,]b', 'a[,]b', 351],
    ['sequencing', 'a[,]b', 'b[,]a', 0],
    ['sequencing', 'a[,]b', 'a[,]b', 351],
    ['matching', '1[.]a', '1[.]b', 0],
    ['fill-in', 'one', 'two', 0],
  ];
  test.each(patterns)(
    'of type %s take the pattern "%s" and then "%s" with error %i',
    (type, first, second, error) => {
      steps(
        {},
        [BEGIN],
        sets(
          [`${row}.id`, 'q', 0],
          [`${row}.type`, type, 0],
          [`${row}.correct_responses.0.pattern`, first, 0],
          [`${row}.correct_responses.1.pattern`, second, error],
        ),
      );
    },
  );
});

describe('adl', () => {
  test('takes requests to navigate, for this session alone, and says what may be asked', () => {
    const lms = steps(
      {},
      [BEGIN],
      gets(
        ['adl.nav.request', '_none_', 0],
        ['adl.nav.request_valid.continue', 'unknown', 0],
        ['adl.nav.request_valid.previous', 'unknown', 0],
        ['adl.nav.request_valid.choice.{target=intro}', 'unknown', 0],
        ['adl.nav.request_valid.jump.{target=intro}', 'unknown', 0],
        ['adl.nav.request_valid.choice', '', 401],
      ),
      sets(
        ...(
          [
            'continue',
            'previous',
            'exit',
            'exitAll',
            'abandon',
            'abandonAll',
            'suspendAll',
            '_none_',
          ] as const
        ).map((request) => ['adl.nav.request', request, 0] as const),
        ['adl.nav.request', '{target=intro}choice', 0],
        ['adl.nav.request', '{target=intro}jump', 0],
        ['adl.nav.request', 'choice', 406],
        ['adl.nav.request', 'next', 406],
        ['adl.nav.request_valid.continue', 'true', 404],
        ['adl.nav.request_valid.previous', 'true', 404],
        ['adl.nav.request_valid.choice.{target=intro}', 'true', 404],
        ['cmi.exit', 'suspend', 0],
      ),
      gets(['adl.nav.request', '{target=intro}jump', 0]),
      [END],
    );
    play(lms.relaunch().API_1484_11 as Api, SCORM2004, [
      BEGIN,
      ...gets(['adl.nav.request', '_none_', 0]),
    ]);
  });

  test('has the data that the manifest names, and no more', () => {
    steps(
      { settings: { buckets: ['shared'] } },
      [BEGIN],
      gets(
        ['adl.data._count', '1', 0],
        ['adl.data.0.id', 'shared', 0],
        ['adl.data.0.store', '', 403],
        ['adl.data.1.store', '', 301],
      ),
      sets(
        ['adl.data.0.id', 'x', 404],
        ['adl.data.0.store', 'x*64001', 406],
        ['adl.data.0.store', 'kept', 0],
        ['adl.data.1.store', 'x', 351],
      ),
      gets(['adl.data.0.store', 'kept', 0]),
    );
  });
});

test('These tables leave no element, list, count or error code of the data model untried', () => {
  const model = { elements: ELEMENTS, groups: CHILDREN.keys(), arrays: ARRAYS.keys() };
  expect(untried({ ...model, errors: Object.keys(MESSAGES) })).toEqual([]);
});

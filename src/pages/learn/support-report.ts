import { listNames } from '../../elements/base/list-names.ts';
import type { SupportReport } from '../../elements/panels/support-panel.ts';
import { t } from '../../i18n/words.ts';
import type { TimedEvent } from '../../tracking/support-log.ts';
import type { SaveReason } from '../../elements/player/model.ts';
import type { SaveStatus } from '../../tracking/tracker.ts';
import type { LessonSettings } from '../shared/page-data.ts';

/** What is known of a launch, by which somebody could help. */
export interface SupportFacts {
  readonly lesson: Pick<LessonSettings, 'module' | 'band' | 'language' | 'kind' | 'standard'>;
  readonly save: SaveStatus;
  readonly reason?: SaveReason;
  /** Milliseconds since the page began, as in the events. */
  readonly now: number;
  readonly events: readonly TimedEvent[];
}

/** The support view in plain words: nothing of who the learner is, of the state or of an answer. */
export function supportReport(facts: SupportFacts): SupportReport {
  const { lesson, events } = facts;
  const { module, band, language, kind } = lesson;
  const opened = events.findLast((event) => event.kind === 'opened');
  const saved = events.findLast(({ kind }) => kind === 'saved');
  return {
    facts: [
      fact('lesson', [module, band, language, kind].join(' ')),
      fact('standard', t(`play.support.standards.${lesson.standard}`)),
      fact('platform', t(`play.support.platforms.${platformIn(facts)}`)),
      ...(opened === undefined ? [] : [fact('mode', t(`play.support.modes.${opened.mode}`))]),
      fact(
        'now',
        t(`app.save.${facts.save}`) +
          (facts.reason === undefined ? '' : `. ${t(`app.mode.${facts.reason}`)}`),
      ),
      fact('last-saved', saved === undefined ? t('play.support.never') : clock(saved.at)),
      fact('open-for', clock(facts.now)),
    ],
    events: events.map((event) => ({ time: clock(event.at), text: wordsOf(event) })),
  };
}

function fact(name: string, value: string): SupportReport['facts'][number] {
  return { name: t(`play.support.${name}`), value };
}

function platformIn({ lesson, events }: SupportFacts): 'none' | 'found' | 'missing' {
  if (lesson.standard === 'none') return 'none';
  return events.some(({ kind }) => kind === 'opened') ? 'found' : 'missing';
}

function wordsOf(event: TimedEvent): string {
  if (event.kind === 'opened') return t(`play.support.opened.${event.mode}`);
  if (event.kind === 'saved')
    return t('play.support.event.saved', { what: wroteIn(event.elements) });
  const { element, error } = { element: undefined, error: undefined, ...event };
  const details = [
    ...(element === undefined ? [] : [element]),
    ...(error === undefined ? [] : [t('play.support.error', { error })]),
  ];
  return [
    t(`play.support.event.${event.kind}`),
    ...(details.length > 0 ? [`(${details.join(', ')})`] : []),
  ].join(' ');
}

/** What was written, in the words of a teacher; the time spent goes with everything and is named when it is alone. */
function wroteIn(elements: readonly string[]): string {
  const kinds = WRITTEN.filter(([, names]) => elements.some((element) => names.test(element)));
  const named = kinds.length === 0 ? ['time'] : kinds.map(([kind]) => kind);
  return listNames(named.map((kind) => t(`play.support.written.${kind}`)));
}

/** Elements of both standards by what they are to a teacher. */
const WRITTEN: readonly (readonly [kind: string, names: RegExp])[] = [
  ['place', /suspend_data|location/],
  ['score', /^cmi\.(core\.)?(score|progress_measure)/],
  ['status', /^cmi\.(core\.)?\w+_status/],
  ['rules', /^cmi\.objectives/],
  ['answers', /interactions/],
];

/** Minutes and seconds since the page began. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

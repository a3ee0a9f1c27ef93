/** What the recorded values say, in the terms of a teacher. */
export interface PlainRecord {
  readonly status: string;
  readonly score?: string;
  readonly rules: readonly { readonly id: string; readonly state: string }[];
  readonly flags?: string;
  readonly twins?: string;
  readonly answers: readonly { readonly id: string; readonly right: boolean }[];
  readonly stateLength: number;
}

/** Reads the values of either standard, by element name. */
export function readRecord(values: Readonly<Record<string, string>>): PlainRecord {
  const rows = rowsOf(values);
  const valueOf = (id: string): string | undefined => rows.find((row) => row.id === id)?.response;
  return {
    status: statusOf(values),
    ...optional('score', values['cmi.core.score.raw'] ?? values['cmi.score.raw']),
    rules: rows
      .filter(({ id }) => id.startsWith('rule.'))
      .map(({ id, response }) => ({ id: id.slice('rule.'.length), state: response })),
    ...optional('flags', valueOf('sum.flags')),
    ...optional('twins', valueOf('sum.twins')),
    answers: rows
      .filter(({ result }) => result !== 'neutral')
      .map(({ id, result }) => ({ id, right: result === 'correct' })),
    stateLength: (values['cmi.suspend_data'] ?? '').length,
  };
}

function rowsOf(values: Readonly<Record<string, string>>) {
  const rows: { id: string; response: string; result: string }[] = [];
  for (let place = 0; values[`cmi.interactions.${place}.id`] !== undefined; place += 1) {
    const row = `cmi.interactions.${place}`;
    rows.push({
      id: values[`${row}.id`] ?? '',
      response: values[`${row}.student_response`] ?? values[`${row}.learner_response`] ?? '',
      result: values[`${row}.result`] ?? '',
    });
  }
  return rows;
}

function statusOf(values: Readonly<Record<string, string>>): string {
  const success = values['cmi.success_status'];
  if (success === 'passed') return success;
  return values['cmi.core.lesson_status'] ?? values['cmi.completion_status'] ?? 'not attempted';
}

function optional<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<Key, string>>);
}

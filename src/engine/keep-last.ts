/**
 * The same function, which answers at once when it is asked the same of the same object again, as a turn of the
 * lesson does many times over of its journal. Only for pure functions of data that is never changed; objects are
 * told apart by identity, and nothing is kept of those that are gone.
 */
export function keepLast<K extends object, A extends readonly unknown[], R>(
  compute: (of: K, ...rest: A) => R,
): (of: K, ...rest: A) => R {
  const kept = new WeakMap<K, { readonly rest: A; readonly answer: R }>();
  return (of, ...rest) => {
    const last = kept.get(of);
    if (last?.rest.every((one, place) => one === rest[place])) return last.answer;
    const answer = compute(of, ...rest);
    kept.set(of, { rest, answer });
    return answer;
  };
}

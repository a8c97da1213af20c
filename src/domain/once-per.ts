/**
 * A function of a thing that never changes (a context, a group, a list), which works its answer out once for each: many rules
 * ask the same. The answer goes when the thing goes.
 */
export function oncePer<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.answer;
    const made = { answer: work(key) };
    answers.set(key, made);
    return made.answer;
  };
}

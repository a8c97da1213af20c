/** What looks like a CPR number, made when the test runs, so that none is written in the project. */
export function cprLike(): string {
  const date = ['24', '12', '77'].join('');
  return `${date}-${'0'.repeat(4)}`;
}

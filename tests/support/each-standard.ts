/**
 * Packages of every standard to play in all ways: both editions of SCORM 2004 in `npm run test:all` alone, because they
 * differ in what a platform reads before the lesson runs.
 */
export function eachStandard(packages: readonly string[]): readonly string[] {
  return process.env.TEST_ALL === '1'
    ? packages
    : packages.filter((name) => !name.endsWith('2004-3rd'));
}

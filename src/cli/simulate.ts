import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { compileModule } from '../content/compile.ts';
import { type SimulationFigures, simulate } from '../engine/simulation.ts';
import { habitualPupils, steadyPupil } from '../engine/simulation-pupils.ts';
import { type CommandSpec, UsageError, runCommand } from './args.ts';
import { readProject } from './read-project.ts';

const RUNS = 20_000;

const spec: CommandSpec = {
  name: 'simulate',
  about:
    'Plays every module with simulated pupils, the real questions and the real choice of them, and ' +
    'prints how often each rule is "got it", at all and within ten situations.',
  options: {
    runs: { type: 'text', value: 'number', about: `Runs a pupil type; ${RUNS} unless given.` },
    seed: {
      type: 'text',
      value: 'number',
      about: 'Where the random numbers begin; 1 unless given.',
    },
  },
};

await runCommand(spec, ({ texts }) => {
  const runs = wholeNumber('--runs', texts.runs, RUNS);
  const generator = xoroshiro128plus(wholeNumber('--seed', texts.seed, 1));
  const random = () => uniformFloat64(generator);
  const { project } = readProject();
  for (const { id, band } of project.modules) {
    const { outline, bank, stories } = compileModule(project, id, band);
    console.log(`${id} ${band}: ${runs} runs a pupil type; % got it (within ten situations)`);
    const pupils = [
      ...[1 / 3, 0.5, 0.7, 0.9].map(steadyPupil),
      ...habitualPupils(outline, bank, stories),
    ];
    for (const pupil of pupils) console.log(lineOf(simulate(outline, pupil, runs, random)));
  }
  return 0;
});

function lineOf({ pupil, rules, all }: SimulationFigures): string {
  const figures = rules.map(({ rule, gotIt, withinTen }) =>
    `${rule} ${percent(gotIt).padStart(6)} (${percent(withinTen)})`.padEnd(24),
  );
  return `  ${pupil.padEnd(14)} ${figures.join('')}all ${percent(all).padStart(6)}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}

function wholeNumber(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new UsageError(`${option} cannot be "${text}"; valid: a whole number from 1.`);
}

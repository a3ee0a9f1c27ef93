import type { XmlElement } from '@rgrove/parse-xml';
import type { Problem } from '../content/problem.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { Standard } from './package-settings.ts';
import { childrenOf, elementsOf } from './xml-elements.ts';

/** Checks numbers that decide passing, references between objectives, and how a session is left. */
export function checkSequencing(root: XmlElement, standard: Standard): readonly Problem[] {
  return [
    ...checkMasteryScores(root),
    ...checkMeasures(root),
    ...checkObjectives(root),
    ...(standard === '1.2' ? [] : checkSetByContent(root)),
    ...elementsOf(root, 'adlnav:hideLMSUI').map(({ text }) =>
      manifestProblem('manifest-exit-hidden', ['adlnav:hideLMSUI'], { control: text.trim() }),
    ),
  ];
}

function checkMasteryScores(root: XmlElement): readonly Problem[] {
  return elementsOf(root, 'adlcp:masteryscore')
    .map(({ text }) => text.trim())
    .filter((value) => !isWithin(value, 0, 100))
    .map((value) => manifestProblem('manifest-masteryscore', ['adlcp:masteryscore'], { value }));
}

/** Measures by element: −1 to 1 for being satisfied, 0 to 1 for progress. */
function checkMeasures(root: XmlElement): readonly Problem[] {
  const found = [
    ...elementsOf(root, 'imsss:minNormalizedMeasure').map(({ name, text }) => ({
      name,
      value: text.trim(),
      least: -1,
    })),
    ...elementsOf(root, 'adlcp:completionThreshold').map(({ name, text, attributes }) => ({
      name,
      // The 3rd edition writes it as text, the 4th as an attribute whose default is 1.
      value: attributes.minProgressMeasure ?? (text.trim() || '1'),
      least: 0,
    })),
  ];
  return found
    .filter(({ value, least }) => !isWithin(value, least, 1))
    .map(({ name, value, least }) => manifestProblem('manifest-measure', [name], { value, least }));
}

function checkObjectives(root: XmlElement): readonly Problem[] {
  return elementsOf(root, 'imsss:sequencing').flatMap((sequencing) => {
    const known = new Set(
      elementsOf(sequencing, 'imsss:primaryObjective', 'imsss:objective').map(
        ({ attributes }) => attributes.objectiveID,
      ),
    );
    return elementsOf(sequencing, 'imsss:ruleCondition', 'adlseq:objective')
      .map(({ attributes }) => attributes.referencedObjective ?? attributes.objectiveID)
      .filter((objective) => objective !== undefined && !known.has(objective))
      .map((objective) =>
        manifestProblem('manifest-objective-unknown', ['imsss:sequencing'], {
          objective: objective!,
        }),
      );
  });
}

function checkSetByContent(root: XmlElement): readonly Problem[] {
  return elementsOf(root, 'item')
    .filter(({ attributes }) => attributes.identifierref !== undefined)
    .flatMap((item) => {
      const controls = childrenOf(item, 'imsss:sequencing').flatMap((sequencing) =>
        childrenOf(sequencing, 'imsss:deliveryControls'),
      )[0]?.attributes;
      return ['completionSetByContent', 'objectiveSetByContent']
        .filter((name) => controls?.[name] !== 'true')
        .map((name) =>
          manifestProblem('manifest-not-by-content', ['item', item.attributes.identifier ?? ''], {
            name,
          }),
        );
    });
}

function isWithin(text: string, least: number, most: number): boolean {
  const value = Number(text);
  return text !== '' && value >= least && value <= most;
}

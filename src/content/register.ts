import { type Document, type YAMLMap, YAMLSeq, isMap, parseDocument } from 'yaml';
import { registrySchema } from './module.ts';
import { BLOCK_SIZE, type NeededPoint, pointsOf } from './points.ts';
import type { ModuleSource, Project } from './project.ts';

const EMPTY = `# Numbers that journals and platform records use. Append only: "npm run register" adds what is
# missing and marks what has gone. Never change, reuse or delete a number or an option.
blocks: []
`;

/** The registry's new text, and what was done to it, in the order done. */
export interface Registration {
  readonly text: string;
  readonly changes: readonly RegistryChange[];
}

export interface RegistryChange {
  readonly did: 'block' | 'point' | 'option' | 'gone';
  readonly what: string;
}

/**
 * Appends to the registry's text whatever the modules need and it has not: blocks, points, options;
 * marks as `gone` points that no module has any more. Nothing that stands in it is changed, comments
 * included, so doing it twice is doing it once. Points of modules with broken files are left alone.
 * Throws when the text is no registry or a block is full.
 */
export function register(text: string | undefined, project: Project): Registration {
  const document = parseDocument(text ?? EMPTY);
  registrySchema.parse(document.toJS());
  const changes: RegistryChange[] = [];
  for (const module of project.modules) {
    const block = findBlock(document, module) ?? addBlock(document, module, changes);
    const points = block.get('points') as YAMLSeq;
    const needed = pointsOf(module);
    for (const point of needed) addPoint(document, points, point, changes);
    if (!isBroken(project, module)) markGone(points, needed, changes);
  }
  if (changes.length === 0 && text !== undefined) return { text, changes };
  return { text: document.toString({ lineWidth: 0, singleQuote: true }), changes };
}

function blocksOf(document: Document): YAMLSeq {
  return document.get('blocks') as YAMLSeq;
}

function findBlock(document: Document, module: ModuleSource): YAMLMap | undefined {
  return blocksOf(document).items.find(
    (block): block is YAMLMap =>
      isMap(block) && block.get('module') === module.id && block.get('band') === module.band,
  );
}

function addBlock(document: Document, module: ModuleSource, changes: RegistryChange[]): YAMLMap {
  const blocks = blocksOf(document);
  blocks.flow = false;
  const numbers = blocks.items.filter(isMap).map((block) => Number(block.get('block')));
  const block = Math.max(-1, ...numbers) + 1;
  const node = document.createNode({ block, module: module.id, band: module.band, points: [] });
  (node.get('points') as YAMLSeq).flow = false;
  blocks.add(node);
  changes.push({ did: 'block', what: `${module.id} ${module.band}` });
  return node;
}

function addPoint(
  document: Document,
  points: YAMLSeq,
  needed: NeededPoint,
  changes: RegistryChange[],
): void {
  const known = mapsIn(points).find((point) => point.get('point') === needed.point);
  if (known === undefined) {
    const numbers = mapsIn(points).map((point) => Number(point.get('number')));
    const number = Math.max(-1, ...numbers) + 1;
    if (number >= BLOCK_SIZE) {
      throw new Error(`"${needed.point}" finds no number: the block of ${BLOCK_SIZE} is full.`);
    }
    const options = needed.options.length === 0 ? {} : { options: needed.options };
    points.add(document.createNode({ number, point: needed.point, ...options }, { flow: true }));
    changes.push({ did: 'point', what: needed.point });
    return;
  }
  // A question's options may not change at all; the checks say so.
  if (isQuestion(needed.point) && known.has('options')) return;
  for (const option of needed.options) {
    const options = known.get('options');
    if (options instanceof YAMLSeq) {
      const registered = options.toJSON() as string[];
      if (registered.includes(option)) continue;
      options.add(document.createNode(option));
    } else {
      known.set('options', document.createNode([option], { flow: true }));
    }
    changes.push({ did: 'option', what: `${needed.point} ${option}` });
  }
}

function markGone(
  points: YAMLSeq,
  needed: readonly NeededPoint[],
  changes: RegistryChange[],
): void {
  const alive = new Set(needed.map(({ point }) => point));
  for (const point of mapsIn(points)) {
    const name = String(point.get('point'));
    if (alive.has(name) || point.get('gone') === true) continue;
    point.set('gone', true);
    changes.push({ did: 'gone', what: name });
  }
}

function mapsIn(points: YAMLSeq): YAMLMap[] {
  return points.items.filter((point): point is YAMLMap => isMap(point));
}

function isBroken(project: Project, module: ModuleSource): boolean {
  return [...project.broken].some((file) => file.startsWith(`${module.folder}/`));
}

/** Whether a point's name is a question's, `<RULE>/<question>`, and not a beat's. */
export function isQuestion(point: string): boolean {
  return /^[A-Z][A-Z0-9]*\//.test(point);
}

import type { ProblemCode } from '../content/problem-codes.ts';
import type { Problem } from '../content/problem.ts';

type Args = Problem['args'];

/** One sentence or two for a problem: what is wrong, and what to do. The only place that has them. */
export function problemMessage({ code, args }: Problem): string {
  if (!Object.hasOwn(MESSAGES, code)) {
    throw new Error(`Problem code "${code}" has no message: add it to problem-message.ts.`);
  }
  return MESSAGES[code as ProblemCode](args);
}

/** What most often lies behind a fault of syntax, by the parser's name for it. */
const YAML_REMEDIES: Readonly<Record<string, string>> = {
  BAD_INDENT:
    'Indent this line and the one before it like their neighbours, with two spaces a level, and close each { and [.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that has a colon and a space in it.',
  DUPLICATE_KEY: 'Give one of the two another name.',
  MISSING_CHAR: 'Close the quotes, the { or the [ that begins here or just before.',
  TAB_AS_INDENT: 'Indent with spaces.',
  UNEXPECTED_TOKEN:
    "Put quotes around a text that begins with a mark, and write ’ for an apostrophe inside '…'.",
  BAD_ALIAS: 'Name an & that stands further up.',
};

/** How a value of a type is written, by the name that a schema has for it. */
const TYPES: Readonly<Record<string, string>> = {
  array: 'a list: write it as [one, another]',
  boolean: 'true or false, without quotes',
  number: 'a number: write it in figures, without quotes',
  object: 'a group of fields: write it as { field: value }',
  string: 'a text: put quotes around one that looks like a number or a list',
  'string or list': 'a text or a list',
};

const MESSAGES: Readonly<Record<ProblemCode, (args: Args) => string>> = {
  'yaml-broken': (a) =>
    `This cannot be read (${a.detail}). ${YAML_REMEDIES[String(a.fault)] ?? 'Mend this line, or the one before it.'} The other files were still checked.`,
  'file-unknown': () =>
    'Nothing reads this file. Give it the name of what it belongs to, as docs/architecture.md lists them, or remove it.',
  'file-missing': () => 'This file is missing. Add it, or remove what names it.',
  'name-mismatch': (a) =>
    `"${a.field}" is "${a.given}" but the file's place says "${a.expected}". Make them the same.`,
  'schema-stale': () => 'The schema is not that of the present definitions. Run "npm run schema".',
  'schema-unnamed': (a) => `Editors find no schema. Begin the file with "${a.line}".`,

  'field-unknown': (a) => `There is no field "${a.field}" here. Check its spelling or remove it.`,
  'field-missing': (a) => `The field "${a.field}" is missing. Add it.`,
  'field-type': (a) => `"${a.field}" must be ${TYPES[String(a.expected)] ?? a.expected}.`,
  'value-unknown': (a) => `"${a.field}" cannot be "${a.value}". Choose one of: ${a.valid}.`,
  'value-wrong': (a) => `"${a.field}" does not fit: ${a.detail}. Change it.`,
  'stance-missing': () =>
    'An option is without a stance. Add "stance": refuse, trust, tell or other.',
  'id-duplicate': (a) => `The id "${a.id}" was used before. Give this one another id.`,
  'id-reserved': (a) =>
    `A message cannot be called "${a.id}", since a beat's words use that key. Rename it.`,

  'target-unknown': (a) => `There is no beat "${a.target}". Use one of: ${a.valid}.`,
  'target-open': () =>
    'A list of targets needs exactly one entry without "when", and that one last. Reorder it.',
  'aside-unknown': (a) =>
    `There is no aside "${a.aside}". Add it under "asides", or use: ${a.valid}.`,
  'cast-unknown': (a) => `"${a.id}" is not in ${a.where}. Add it there, or use one of: ${a.valid}.`,
  'rule-unknown': (a) => `The rule "${a.rule}" is not known here. Use one of: ${a.valid}.`,
  'idea-unknown': (a) => `The rule has no wrong idea "${a.idea}". Use one of: ${a.valid}.`,
  'group-unknown': (a) => `There is no group "${a.group}". Use one of: ${a.valid}.`,
  'picture-shared': (a) =>
    `"${a.id}" and "${a.other}" both show "${a.picture}" in ${a.where}. Give one another picture, or \`pictureOf\` if it is meant.`,
  'picture-unknown': (a) =>
    `There is no picture "${a.picture}". Add it to modules/pictures.yaml, or use one of: ${a.valid}.`,
  'spot-unknown': (a) =>
    `The picture "${a.picture}" has no spot "${a.spot}". Use one of: ${a.valid}.`,
  'decoy-wrong': (a) =>
    `The cards offered for "${a.message}" are not three different tricks. Change the decoys.`,

  'course-unknown': (a) =>
    `There is no module "${a.module}" for ${a.band}. Use one of: ${a.valid}.`,
  'course-incomplete': (a) =>
    `The course for ${a.band} lacks the module "${a.module}". Put it where it comes on the path.`,

  'beat-unreachable': (a) => `Nothing leads to the beat "${a.beat}". Lead to it or remove it.`,
  'beat-dead-end': (a) => `The beat "${a.beat}" leads nowhere. Give it choices, "next" or "end".`,
  'beat-ambiguous': (a) =>
    `The beat "${a.beat}" has more than one of choices, "next" and "end". Keep one.`,
  'story-loop': (a) =>
    `From the beat "${a.beat}" choosing and going on never reach an ending. Lead out of the loop.`,
  'story-tangled': (a) =>
    `There are more than ${a.most} ways through the story. Let branches join again sooner.`,
  'help-far': (a) =>
    `From the beat "${a.beat}" (noticed ${a.noticed}, ${a.wrong} wrong turns) help is ${a.decisions} decisions away, Tell apart. Bring a helped beat within two.`,
  'ending-not-helped': (a) =>
    `Nobody is helped at the ending "${a.beat}". Let help come, and say "helped: true" there.`,
  'endings-few': (a) => `There are ${a.endings} different endings. Write at least four.`,
  'leave-missing': (a) => `Nobody can leave the beat "${a.beat}". Give it or the story "leave".`,
  'tell-missing': (a) => `Nobody can tell in the beat "${a.beat}". Give it or the story "tell".`,
  'flag-missing': (a) =>
    `At the beat "${a.beat}" nothing that was said can truly be flagged. Set "flag" on an earlier message, or the step to 0.`,
  'flag-early': (a) =>
    `"${a.message}" is a trick but its beat "${a.beat}" is at step 0. Make the step 1 or more.`,
  'flag-misplaced': (a) =>
    `"${a.message}" cannot be flagged: the hero, the narrator, a genuine beat or the warm room says it. Remove its "flag".`,
  'aside-late': (a) =>
    `Telling in the beat "${a.beat}" only answers and returns. From step 1 on it must lead to help: set "tell" to a beat.`,
  'step-falls': (a) =>
    `The step falls from ${a.beforeStep} ("${a.before}") to ${a.step} ("${a.beat}"). Let it stay or rise.`,
  'helper-missing': (a) =>
    `This can be the second wrong turn running, and "${a.to}" brings no helper. Lead to a beat with "helper" or "helped", with "when: { wrong: 2 }".`,
  'early-ending-missing': () =>
    'Who tells at the first sign needs an ending that nobody else comes to, and comes to no other. Lead there with "when: { noticed: told }".',
  'refuse-missing': () =>
    'The ladder scores refusing, and no choice refuses. Give one "act: refuse", or remove "ladder".',
  'twin-missing': () =>
    'The story\'s "twin" and its genuine beats belong together. Add the one that is missing.',
  'ask-flat': (a) =>
    `The beat "${a.beat}" is evidence for ${a.rule} and needs a safe and a wrong choice. Add what is missing, or remove "ask".`,
  'ask-twice': (a) =>
    `The beat "${a.other}" is already evidence for ${a.rule}. Keep one "ask" for each rule of a story.`,
  'draft-missing': (a) =>
    `In the beat "${a.beat}" the draft and the choices send, rub-out and hold belong together. Add "draft: true" or such a choice.`,
  'draft-unsent': (a) =>
    `The photo or form of the beat "${a.beat}" needs one choice "via: send" and one "via: rub-out". Add what is missing.`,
  'form-unfit': (a) =>
    `The field "${a.field}" needs a tile that fits, another that does not, and a "start" that is one of them. Change its tiles.`,
  'twin-late': () =>
    'No episode opens with its harmless twin. Let a genuine beat come before the first trick in one of them.',
  'shapes-few': (a) =>
    `All stories of the band have these shapes: ${a.shapes}. Tell them in at least ${a.fewest}.`,
  'shape-often': (a) =>
    `${a.count} stories have the shape "${a.shape}"; the most is ${a.most}. Tell one in another way.`,
  'begins-alike': (a) =>
    `${a.after} of ${a.all} stories begin after something was done; let ${a.needed} do so ("begins: after").`,
  'eyes-alike': (a) =>
    `${a.seen} of ${a.all} stories are seen by a friend or bystander; let ${a.needed} be ("eyes").`,
  'surface-unused': (a) =>
    `No story of the band takes place on "${a.surface}". Let one that fits do so.`,
  'episode-order': (a) =>
    a.place === 0
      ? 'The module does not list this story. Add it to "episodes" in module.yaml.'
      : `The story says it is episode ${a.episode}, the module lists it as ${a.place}. Make them the same.`,
  'episode-long': (a) =>
    `The episode takes about ${a.minutes} minutes. Shorten it to ${a.most} at most.`,

  'bank-missing': (a) => `The rule ${a.rule} has no questions. Add ${a.bank}.`,
  'bank-size': (a) => `There are ${a.count} questions for ${a.use} use. There must be ${a.needed}.`,
  'bank-binary': (a) =>
    `${a.count} of the practice and transfer questions have only two options. Allow ${a.most} at most.`,
  'bank-twins': (a) =>
    `Of ${a.judged} judgement questions (${a.among}) ${a.genuine} are genuine twins. Make it half.`,
  'twin-unjudged': (a) =>
    `"${a.id}" is a twin, so the pupil has to judge it. Add "judgement: true".`,
  'question-shared': (a) =>
    `The module ${a.module} has a question "${a.id}" of ${a.rule} too, and a course reports both. Rename this one before it is registered.`,
  'transfer-seen': (a) =>
    `"${a.id}" is for an unseen surface, but the story "${a.story}" asks ${a.rule} on ${a.surface}. Move it to another surface.`,
  'right-wrong': (a) => `"${a.id}" has ${a.right} right parts. It must have ${a.of}.`,
  'shown-wrong': (a) =>
    `"shown" of "${a.id}" must list the same ids as "${a.list}", in another order. Change it.`,
  'build-easy': (a) =>
    `A guess builds "${a.id}" right in ${a.chance} of 100 cases; allow ${a.most} at most. Add tiles that do not fit, or slots.`,
  'options-uneven': (a) =>
    `The options of "${a.id}" are ${a.shortest} to ${a.longest} characters long, and length gives answers away. Bring them within 20 %.`,
  'keys-unbalanced': (a) =>
    `The right option is first ${a.first}, second ${a.second}, third ${a.third} times. Move some, so that each has 25 to 42 %.`,
  'sign-telling': (a) =>
    `In "${a.id}" the signs tell which options fit. Give one to an option that does not fit, or to none.`,
  'question-alike': (a) =>
    `${a.shared} % of "${a.id}" stands in "${a.other}" as well; the most is ${a.most} %. Ask about another situation.`,
  'types-few': (a) => `The module asks only in these ways: ${a.types}. Use at least five types.`,
  'type-often': (a) =>
    `${a.count} of ${a.all} questions are "${a.type}"; the most is ${a.most} %. Ask some in another way.`,

  'text-missing': (a) => `The text "${a.key}" is missing. Write it.`,
  'text-unused': (a) => `Nothing uses the text "${a.key}". Remove it, or correct its key.`,
  'because-missing': (a) => `The reason "${a.key}" is missing. Every option needs its "because".`,
  'clue-missing': (a) =>
    `No clue word is marked in "${a.key}", and a choice rubs them out. Put [[ ]] around them.`,
  'clue-stray': (a) =>
    `"${a.key}" has marks [[ ]] that nothing reads. Remove them, or close each one.`,
  'clue-joined': (a) =>
    `Rubbing out the clue words of "${a.key}" leaves a broken line. Put [[ ]] around a whole part of it, with the mark that ends it.`,
  'term-unknown': (a) =>
    `The glossary has no "${a.term}". Add it to this language's glossary.yaml, or take the mark out.`,
  'term-unused': (a) => `No text marks "${a.term}" as ((${a.term})). Mark it, or remove it here.`,
  'term-misplaced': (a) =>
    `"${a.key}" may not have a marked term, or its marks are broken. Mark whole words, in scenes, asks, reasons, what adults say, rules and help only.`,
  'term-long': (a) => `The explanation of "${a.term}" has ${a.words} words; at most ${a.most}.`,
  'reading-hard': (a) =>
    `This reads at Flesch-Kincaid grade ${a.grade}; for ${a.band} the most is ${a.most}. Use shorter words and sentences.`,
  'sentence-long': (a) =>
    `A sentence has ${a.words} words; for ${a.band} the most is ${a.most}. Break it up.`,
  'message-long': (a) => `The message has ${a.words} words; the most is ${a.most}. Shorten it.`,
  'screen-long': (a) =>
    `This screen has ${a.words} words; for ${a.band} the most is ${a.most}. Shorten it.`,
  'word-banned': (a) => `"${a.word}" can blame or scare a child. Say it in another way.`,
  'word-absolute': (a) => `"${a.word}" gives an option away. Say it in another way.`,

  'number-duplicate': (a) =>
    `Number ${a.number} belongs to "${a.other}" and to "${a.point}". Give the newer one a new number.`,
  'number-reused': (a) =>
    `Number ${a.number} was "${a.other}" and is used again for "${a.point}". Numbers are never reused: give a new one.`,
  'point-duplicate': (a) => `"${a.point}" has two numbers. Remove the newer entry.`,
  'point-missing': (a) =>
    `"${a.point}"${Number(a.count) > 1 ? ` and ${Number(a.count) - 1} more have` : ' has'} no number yet. Run "npm run register".`,
  'point-vanished': (a) =>
    `"${a.point}" is registered but exists no longer. Run "npm run register" to mark it gone.`,
  'point-back': (a) =>
    `"${a.point}" was marked gone, and its number ${a.number} is never reused. Give it a new id.`,
  'option-missing': (a) =>
    `"${a.option}" of "${a.point}" has no place yet. Run "npm run register".`,
  'question-changed': (a) =>
    `"${a.point}" was registered as [${a.before}] and is now [${a.now}]: old answers would read wrong. Restore it or give the question a new id.`,
  'block-missing': (a) => `${a.module} ${a.band} has no numbers yet. Run "npm run register".`,
  'block-duplicate': (a) =>
    `Block ${a.block} or ${a.module} ${a.band} stands here a second time. Remove the newer entry.`,
  'block-full': (a) =>
    `${a.module} ${a.band} needs ${a.used} numbers and a block has 150. Make the module smaller.`,

  'signpost-unknown': (a) =>
    `There is no neutral help route "${a.replaces}" to replace; valid: ${a.valid}.`,
  'signpost-elsewhere': (a) =>
    `"${a.id}" is not there for ${a.nation}, the nation of this region. Add it, or move the entry.`,
  'signpost-old': (a) =>
    `"${a.id}" was last verified ${a.days} days ago. Check it against its source and set today's date.`,

  'arc-order': (a) =>
    `The arc has ${a.given} here, where the path has ${a.expected}. List each episode once, in the order of the path.`,
  'arc-absent': (a) =>
    `The arc "${a.id}" does not run through "${a.episode}": none of ${a.says} is in its opening, nor where every way passes. Say it there.`,
  'teaser-loose': (a) =>
    `The teaser does not lead on to ${a.next}: none of ${a.says} is in ${a.where}. Name something that the next episode opens with.`,
  'trace-planned': (a) =>
    `The module "${a.module}" ${a.written} written, and "${a.id}" says otherwise. Set or remove "planned: true".`,
  'trace-unstated': (a) =>
    `No ${a.kind} states "${a.id}" for ${a.band}. Write one, and name it here.`,
  'trace-unknown': (a) =>
    `There is no ${a.kind} "${a.reference}" for ${a.band}. Name one that is there.`,
  'trace-silent': (a) =>
    `The ${a.kind} "${a.reference}" (${a.band}) does not say "${a.id}": none of ${a.says} is in what it stands by. Say it there, or name another.`,
  'trace-skipped': (a) =>
    `A pupil can reach the ending "${a.ending}" (${a.band}) and never read "${a.id}". Say it in messages that every way passes, and name their beats here.`,
};

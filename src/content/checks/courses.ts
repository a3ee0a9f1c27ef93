import type { Check } from '../check-context.ts';
import type { Problem } from '../problem.ts';
import { FILES, type Project } from '../project.ts';
import { problem } from '../report-problem.ts';

/**
 * Each course has every module of its band, once; and no two of its modules have a question of the same name for
 * the same rule, since a course package reports them side by side.
 */
export const checkCourses: Check = (project) =>
  project.broken.has(FILES.courses)
    ? []
    : [...knownModules(project), ...allModules(project), ...sharedQuestions(project)];

function knownModules({ courses, modules, broken }: Project): Problem[] {
  return courses.flatMap((course, at) => {
    const valid = modules.filter(({ band }) => band === course.band).map(({ id }) => id);
    return course.modules.flatMap((id, place) => {
      const path = [at, 'modules', place];
      if (course.modules.indexOf(id) < place) {
        return [problem('id-duplicate', FILES.courses, path, { id })];
      }
      if (valid.includes(id) || broken.has(`modules/${id}/${course.band}/module.yaml`)) return [];
      const args = { module: id, band: course.band, valid: valid.join(', ') };
      return [problem('course-unknown', FILES.courses, path, args)];
    });
  });
}

function allModules({ courses, modules }: Project): Problem[] {
  return modules.flatMap(({ id, band }) => {
    const at = courses.findIndex((course) => course.band === band);
    if (courses[at]?.modules.includes(id) === true) return [];
    const path = at < 0 ? [] : [at, 'modules'];
    return [problem('course-incomplete', FILES.courses, path, { module: id, band })];
  });
}

function sharedQuestions({ modules }: Project): Problem[] {
  const seen = new Map<string, string>();
  return modules.flatMap(({ id: module, band, banks }) =>
    banks.flatMap(({ file, bank: { rule, questions } }) =>
      questions.flatMap(({ id }, place) => {
        const name = `${band} ${rule} ${id}`;
        const other = seen.get(name);
        if (other === undefined) seen.set(name, module);
        if (other === undefined || other === module) return [];
        const args = { id, rule, module: other };
        return [problem('question-shared', file, ['questions', place, 'id'], args)];
      }),
    ),
  );
}

/* What a course needs from its first decision on, and its path does not. */
export { wholeCourseRecord } from '../../../engine/course/course-record.ts';
export { handInCourse } from '../../../engine/course/hand-in.ts';
export { ModuleSession } from './module-session.ts';
export { switchCourse } from './switch-course.ts';

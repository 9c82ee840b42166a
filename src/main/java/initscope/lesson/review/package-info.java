/// What makes a lesson a good one, as rules: its parts, its length, its distractors, and every number measured anew.
///
/// May import `experiment` and the rest of `lesson`. Decided: the same rules serve the tests of the build, for the lessons
/// packed in it, and a teacher's own file (`initscope lessons --check`). Rejected: rules in the tests only.
package initscope.lesson.review;

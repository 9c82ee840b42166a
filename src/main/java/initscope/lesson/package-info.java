/// Lessons: what is shown, what is asked before it is seen, and what a committed answer is worth.
///
/// May import `experiment`. Decided: a lesson is a plain text file a teacher can edit (its form is told in
/// `assets/lessons/README.md`), every number in it a measure that the tests compute anew. Rejected: lessons as code (a teacher
/// cannot change them), and answers written down by hand (they would be wrong one day).
package initscope.lesson;
